package org.candour.procedure.fold;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.candour.domain.ComplimentSource;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Loose;
import org.jspecify.annotations.Nullable;

/// A compliment as it stands: what was said, and how it may be printed.
///
/// @param editedText the words for print, once somebody has confirmed them
public record Compliment(
    LocalDate received,
    String team,
    @Nullable String serviceArea,
    @Nullable ComplimentSource source,
    String text,
    @Nullable Boolean useInReport,
    @Nullable String editedText) {
  /// What the entries of its file add up to; nothing when it was struck out.
  public static Optional<Compliment> of(Collection<Entry> entries) {
    Compliment sum = null;
    for (var entry : Fold.counting(entries)) {
      if (entry.body() instanceof Loose.ComplimentReceived it) {
        sum = received(entry.day(), it);
      } else if (entry.body() instanceof Loose.ComplimentPrepared it && sum != null) {
        sum = sum.prepared(it);
      }
    }
    return Optional.ofNullable(sum);
  }

  private static Compliment received(LocalDate day, Loose.ComplimentReceived it) {
    return new Compliment(
        day,
        it.team(),
        it.serviceArea(),
        it.source(),
        it.text(),
        it.useInReport(),
        it.editedText());
  }

  private Compliment prepared(Loose.ComplimentPrepared it) {
    return new Compliment(
        received, team, serviceArea, source, text, it.useInReport(), it.editedText());
  }
}
