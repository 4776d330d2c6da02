package org.candour.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.candour.casework.Preferences.OpenList;
import org.candour.domain.FindingBy;
import org.candour.domain.Outcome;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.jspecify.annotations.Nullable;

/// A row of points.csv. A finding bears no day there: it takes the day of the step that made it.
final class PointRow {
  /// The findings of a point, each with its body and the days that may stand for it.
  static final List<Judgement> JUDGEMENTS =
      List.of(
          new Judgement("stage1_finding", FindingBy.STAGE_1, "responded"),
          new Judgement(
              "stage2_finding",
              FindingBy.INVESTIGATING_OFFICER,
              "stage2_io_report",
              "stage2_adjudicated",
              "stage2_requested"),
          new Judgement(
              "adjudication",
              FindingBy.ADJUDICATING_OFFICER,
              "stage2_adjudicated",
              "stage2_requested"),
          new Judgement(
              "stage3_finding",
              FindingBy.PANEL,
              "stage3_report",
              "stage3_panel",
              "stage3_response",
              "stage3_requested"));

  /// The days that may stand for the Independent Person's view.
  static final String[] VIEW = {
    "stage2_ip_report", "stage2_io_report", "stage2_adjudicated", "stage2_requested"
  };

  private final Line line;
  private final Draft draft;
  private final Recorded recorded;
  private final String number;
  private final List<NewEntry> entries = new ArrayList<>();

  /// A column with a finding.
  static final class Judgement {
    final String column;
    final FindingBy by;
    final String[] days;

    Judgement(String column, FindingBy by, String... days) {
      this.column = column;
      this.by = by;
      this.days = days;
    }
  }

  private PointRow(Line line, Draft draft, Recorded recorded, String number) {
    this.line = line;
    this.draft = draft;
    this.recorded = recorded;
    this.number = number;
  }

  static void read(Line line, @Nullable Draft draft, OpenLists lists, Recorded recorded) {
    var number = line.text("number");
    var description = line.text("description");
    var cause = lists.spelling(OpenList.CAUSE, line.text("cause"));
    var wanted = line.text("desired_outcome");
    var service = lists.spelling(OpenList.SERVICE_AREA, line.text("service"));
    var section = line.text("section");
    var answeredBy = line.text("answered_by");
    JUDGEMENTS.forEach(judgement -> line.listed(judgement.column, Outcome.values()));
    line.yes("independent_person_agrees");
    if (draft == null || number == null || description == null || line.refused()) {
      return;
    }
    if (!draft.newPoint(number)) {
      line.refuse("number", "point.twice", number, draft.reference);
      return;
    }
    var row = new PointRow(line, draft, recorded, number);
    row.add(
        "description",
        draft.received(),
        new Intake.PointRaised(number, description, cause, wanted, service, section, answeredBy));
    row.judged();
    draft.add("points/" + number, row.entries, line.own());
  }

  private void judged() {
    for (var judgement : JUDGEMENTS) {
      var finding = line.listed(judgement.column, Outcome.values());
      if (finding != null) {
        var body = new Stage1.PointFound(number, judgement.by, finding);
        add(judgement.column, draft.dayOf(judgement.days), body);
      }
    }
    var agrees = line.yes("independent_person_agrees");
    if (agrees != null) {
      var body =
          new Stage2.IndependentPersonView(number, agrees, line.text("independent_person_comment"));
      add("independent_person_agrees", draft.dayOf(VIEW), body);
    }
  }

  private void add(String column, LocalDate day, Body body) {
    var known = recorded.of(draft.reference, Sheet.POINTS, number, column);
    entries.add(new NewEntry(known.day() == null ? day : known.day(), body, known.recorded()));
  }
}
