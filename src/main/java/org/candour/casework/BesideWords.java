package org.candour.casework;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.domain.Listed;
import org.candour.domain.Wording;
import org.candour.domain.entry.Beside;
import org.candour.domain.entry.Keeping;
import org.candour.domain.entry.Loose;
import org.candour.domain.entry.People;
import org.candour.domain.time.Days;
import org.jspecify.annotations.Nullable;

/// What the entries of files that are no complaint say, in a few words; [EntryWords] asks it.
final class BesideWords {
  private BesideWords() {}

  static String loose(Loose body) {
    return switch (body) {
      case Loose.ComplimentReceived it -> join(it.team(), label(it.source()), it.text());
      case Loose.ComplimentPrepared it -> it.editedText() == null ? "" : it.editedText();
      case Loose.IndicatorEntered it ->
          join(it.financialYear(), it.indicator(), it.value(), it.note());
      case Loose.FigurePublished it -> join(it.financialYear(), it.figure(), it.value());
    };
  }

  static String people(People body) {
    return switch (body) {
      case People.PersonDescribed it ->
          join(
              it.name(),
              it.roles().stream().map(Listed::label).collect(Collectors.joining(", ")),
              it.organisation());
      case People.Checked it ->
          it.renewal() == null ? "" : words("renewal", Days.plain(it.renewal()));
      case People.Trained it -> it.subject();
      case People.AvailabilityTold it -> join(it.availability().label(), it.note());
      case People.RateAgreed it ->
          words("rate", it.role().label(), it.hourly().toString(), Days.plain(it.from()));
      case People.UnitDescribed it -> join(it.kind().label(), it.name(), it.successor());
      case People.ResponderDescribed it -> join(it.name(), it.post(), it.service());
    };
  }

  static String beside(Beside body) {
    return switch (body) {
      case Beside.MatterSupported it -> join(it.about(), it.supportedBy());
      case Beside.MatterReviewed it ->
          join(words(it.notBlocked() ? "not-blocked" : "blocked"), it.note());
      case Beside.ConcernLogged it -> join(it.kind().label(), it.text());
      case Beside.Settled it -> it.outcome();
      case Beside.BecameComplaint it -> it.complaint();
      case Beside.EventHeld it -> join(it.kind().label(), it.audience(), it.note());
    };
  }

  static String keeping(Keeping body) {
    return switch (body) {
      case Keeping.Held it -> it.reason();
      case Keeping.HoldLifted it -> it.reason();
      case Keeping.Retained it -> join(words("until", Days.plain(it.until())), it.reason());
      case Keeping.Anonymised it -> erased(it);
      case Keeping.Destroyed it -> erased(it);
      case Keeping.AccessAsked it -> it.by() == null ? "" : it.by();
      case Keeping.AccessGiven it -> words("copied", it.lines(), it.withheld());
      case Keeping.Gone _ -> "";
    };
  }

  private static String erased(Keeping.Erasure it) {
    return words("erased", it.rule(), it.erased().size(), it.entries());
  }

  private static String label(@Nullable Listed value) {
    return value == null ? "" : value.label();
  }

  private static String words(String key, Object... arguments) {
    return Wording.of("casework").text("chronology." + key, arguments);
  }

  private static String join(@Nullable String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("; "));
  }
}
