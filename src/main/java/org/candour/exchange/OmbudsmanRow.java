package org.candour.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.candour.domain.DecisionGroup;
import org.candour.domain.FileKind;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Ombudsman;
import org.jspecify.annotations.Nullable;

/// The rows of ombudsman.csv: an enquiry, a decision, or a contact of which no day is known.
final class OmbudsmanRow {
  private static final List<String> OF_A_DECISION =
      List.of("decision", "fault", "finding", "payment");

  private final Rows rows;
  private final RemedySteps steps;
  private final LocalDate today;
  private final Set<String> seen = new HashSet<>();

  /// @param today the day of the import, for a contact without any day
  OmbudsmanRow(Rows rows, RemedySteps steps, LocalDate today) {
    this.rows = rows;
    this.steps = steps;
    this.today = today;
  }

  void read(Line line, @Nullable Draft draft) {
    var reference = line.text("ombudsman_reference");
    var enquiry = line.date("enquiry");
    var decided = line.date("decided");
    check(line, draft);
    if (reference == null || line.refused()) {
      return;
    }
    var key = reference + (draft == null ? "" : "\n" + draft.reference);
    if (!seen.add(key.toLowerCase(Locale.UK))) {
      line.refuse("ombudsman_reference", "reference.twice", reference);
      return;
    }
    var entries = new ArrayList<NewEntry>();
    if (enquiry != null) {
      var body =
          new Ombudsman.Enquired(
              reference,
              line.text("subject_area"),
              line.text("link_officer"),
              line.date("reply_due"));
      entries.add(new NewEntry(enquiry, body, line.date("enquiry_recorded")));
    }
    if (decided != null) {
      entries.add(new NewEntry(decided, decided(line, reference), line.date("decided_recorded")));
    } else {
      undecided(line, reference, draft, entries);
    }
    if (draft == null) {
      rows.looseFile(FileKind.OMBUDSMAN, line, entries.getFirst().day(), entries);
      steps.contact(reference);
    } else {
      draft.add("ombudsman/" + reference, entries, line.own());
    }
  }

  private static void check(Line line, @Nullable Draft draft) {
    line.yes("fault");
    line.yes("premature");
    line.yes("remedy_offered");
    line.yes("shared_with_ofsted");
    line.listed("decision_group", DecisionGroup.values());
    line.money("payment");
    List.of("subject_area", "decision", "summary", "finding").forEach(line::text);
    List.of("contacted", "contacted_recorded", "enquiry_recorded", "decided_recorded", "reply_due")
        .forEach(line::date);
    Rows.notBeforeReceived(line, draft, "enquiry", "decided");
    Orders.pair(line, "enquiry", "decided");
  }

  private static Ombudsman decided(Line line, String reference) {
    return new Ombudsman.Decided(
        reference,
        line.text("subject_area"),
        line.text("decision"),
        line.yes("fault"),
        line.yes("premature"),
        line.text("summary"),
        line.text("finding"),
        line.money("payment"),
        line.listed("decision_group", DecisionGroup.values()),
        line.yes("remedy_offered"),
        line.yes("shared_with_ofsted"));
  }

  /// What a decision would carry is kept, though there is no decision to carry it.
  private void undecided(
      Line line, String reference, @Nullable Draft draft, List<NewEntry> entries) {
    var premature = line.yes("premature");
    var summary = line.text("summary");
    var day = day(line, draft, entries);
    if (entries.isEmpty() || premature != null || summary != null) {
      var body = new Ombudsman.Contacted(reference, line.text("subject_area"), premature, summary);
      entries.add(new NewEntry(day, body, line.date("contacted_recorded")));
    }
    for (var column : OF_A_DECISION) {
      var orphan = line.text(column);
      if (orphan != null) {
        entries.add(Draft.userField(day, "ombudsman/" + reference + "/" + column, orphan));
      }
    }
  }

  private LocalDate day(Line line, @Nullable Draft draft, List<NewEntry> entries) {
    var contacted = line.date("contacted");
    if (contacted != null) {
      return contacted;
    }
    if (!entries.isEmpty()) {
      return entries.getFirst().day();
    }
    return draft == null ? today : draft.received();
  }
}
