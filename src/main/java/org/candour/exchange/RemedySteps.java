package org.candour.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.candour.casework.Chronicle.NewFile;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Learning;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Ombudsman;
import org.candour.domain.entry.Remedy;
import org.jspecify.annotations.Nullable;

/// The rows of ombudsman_steps.csv and learning_steps.csv: an entry each, its columns named like
/// what the entry says.
final class RemedySteps {
  private static final List<Class<? extends Body>> OF_CONTACTS =
      List.of(
          Ombudsman.LinkOfficerNamed.class,
          Ombudsman.ReplyAsked.class,
          Ombudsman.Replied.class,
          Ombudsman.ItemAsked.class,
          Ombudsman.ItemSent.class,
          Ombudsman.DraftReceived.class,
          Ombudsman.CommentsSent.class,
          Ombudsman.Recommended.class,
          Ombudsman.RecommendationRescheduled.class,
          Ombudsman.RecommendationDone.class,
          Ombudsman.RecommendationAccepted.class,
          Ombudsman.ReportIssued.class,
          Ombudsman.ReportConfirmed.class);
  private static final List<Class<? extends Body>> OF_LEARNING =
      List.of(
          Remedy.ActionRescheduled.class,
          Learning.RootCauseReviewed.class,
          Learning.SaidAndDone.class,
          Learning.Tagged.class,
          Learning.Untagged.class);

  private final List<NewFile> loose;
  private final Map<String, Integer> contacts = new HashMap<>();

  /// @param loose the files of their own that were read so far
  RemedySteps(List<NewFile> loose) {
    this.loose = loose;
  }

  /// Remembers where the contact of that reference lies: the last file read.
  void contact(String reference) {
    contacts.put(reference.toLowerCase(Locale.UK), loose.size() - 1);
  }

  void ombudsman(Line line, @Nullable Draft draft) {
    var reference = line.text("ombudsman_reference");
    var entry = entry(line, draft, OF_CONTACTS);
    if (entry == null || reference == null) {
      return;
    }
    if (draft != null) {
      draft.add("ombudsman_steps/" + line.number(), List.of(entry), line.own());
      return;
    }
    var place = contacts.get(reference.toLowerCase(Locale.UK));
    if (place == null) {
      line.refuse("ombudsman_reference", "ombudsman.none", reference);
      return;
    }
    var file = loose.get(place);
    var entries = new java.util.ArrayList<>(file.entries());
    entries.add(entry);
    entries.sort(java.util.Comparator.comparing(NewEntry::day));
    loose.set(place, new NewFile(file.kind(), List.copyOf(entries)));
  }

  void learning(Line line, @Nullable Draft draft) {
    var entry = entry(line, draft, OF_LEARNING);
    if (entry != null && draft != null) {
      draft.add("learning_steps/" + line.number(), List.of(entry), line.own());
    }
  }

  private static @Nullable NewEntry entry(
      Line line, @Nullable Draft draft, List<Class<? extends Body>> steps) {
    var day = line.date("date");
    var recorded = line.date("recorded");
    Rows.notBeforeReceived(line, draft, "date");
    var type = EntryCells.step(line, steps);
    var body = type == null ? null : EntryCells.body(line, type);
    return body == null || day == null || line.refused() ? null : new NewEntry(day, body, recorded);
  }

  /// Writes what the rows of the contacts and the actions do not say.
  static void write(Pages pages, @Nullable String reference, List<Entry> counting) {
    for (var entry : counting) {
      if (OF_CONTACTS.contains(entry.body().getClass())) {
        write(pages.of(Sheet.OMBUDSMAN_STEPS), reference, entry, entry.body());
      } else if (reference != null && OF_LEARNING.contains(entry.body().getClass())) {
        write(pages.of(Sheet.LEARNING_STEPS), reference, entry, entry.body());
      }
    }
  }

  private static void write(Page page, @Nullable String reference, Entry entry, Body body) {
    LocalDate day = entry.day();
    var row = page.add().put("reference", reference).put("date", day);
    row.put("step", EntryCells.step(body.getClass()));
    EntryCells.put(row, body);
    row.put("recorded", Pages.unlike(entry.knownOn(), day));
  }
}
