package org.candour.desktop.log;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.candour.casework.CaseFile;
import org.candour.casework.ComplaintLine;
import org.candour.casework.Logging;
import org.candour.casework.Preferences.OpenList;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Words;
import org.candour.domain.ComplainantType;
import org.candour.domain.Field;
import org.candour.domain.Listed;
import org.candour.domain.Method;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Particulars;
import org.candour.domain.time.Deadline;

/// What the log page asks and does: its questions, the due date they lead to, complaints that may
/// be the same, and the logging itself.
final class LogModel {
  static final String RECEIVED = "received";
  private static final int ALIKE = 4;

  private final Office office;

  LogModel(Office office) {
    this.office = office;
  }

  /// The questions of the page, in three groups.
  List<Group> groups() {
    List<String> areas = office.register().preferences().values(OpenList.SERVICE_AREA);
    return List.of(
        new Group(
            "who",
            List.of(
                text(Field.COMPLAINANT_NAME),
                choice(Field.COMPLAINANT_TYPE, ComplainantType.values()).must(),
                text(Field.CHILD_NAME),
                text(Field.CHILD_AGE))),
        new Group(
            "when",
            List.of(
                FormField.date(RECEIVED, Words.text("log.received"), Dates.column(office.today()))
                    .with(Words.text("log.received.hint")),
                choice(Field.METHOD, Method.values()))),
        new Group(
            "what",
            List.of(
                FormField.choice(id(Field.SERVICE_AREA), name(Field.SERVICE_AREA), areas).must(),
                text(Field.TEAM),
                FormField.longText(id(Field.SUMMARY), name(Field.SUMMARY)).must(),
                FormField.yesNo(id(Field.ADVOCATE_OFFERED), name(Field.ADVOCATE_OFFERED)))));
  }

  /// The Stage 1 due date of a complaint received that day, in a sentence; empty when it cannot be
  /// counted.
  String due(String received) {
    return Dates.read(received)
        .filter(day -> office.calendar().covers(day))
        .map(this::dueSaid)
        .orElse("");
  }

  private String dueSaid(LocalDate received) {
    LocalDate best = Deadline.of(received, 10).due(office.calendar());
    LocalDate most = Deadline.of(received, 20).due(office.calendar());
    return Words.text("log.due", Dates.day(best), Dates.day(most));
  }

  /// Complaints that may be the same, or a sibling's, or an earlier one.
  List<ComplaintLine> alike(Answers answers) {
    return Stream.of(Field.CHILD_NAME, Field.COMPLAINANT_NAME)
        .map(field -> answers.text(id(field)))
        .filter(words -> words.length() > 2)
        .flatMap(words -> office.register().lists().search(words, ALIKE).stream())
        .distinct()
        .limit(ALIKE)
        .toList();
  }

  /// Logs the complaint.
  CaseFile log(Answers answers, Triage triage) {
    Particulars particulars = Particulars.none();
    for (Field field : Field.values()) {
      if (field != Field.ADVOCATE_OFFERED) {
        particulars = particulars.with(field, answers.maybe(id(field)));
      }
    }
    List<Body> more =
        Boolean.TRUE.equals(answers.maybeYes(id(Field.ADVOCATE_OFFERED)))
            ? List.of(new Intake.AdvocateOffered())
            : List.of();
    return new Logging("", answers.day(RECEIVED), particulars, triage.decision(), more)
        .at(office.desk());
  }

  static String id(Field field) {
    return field.column().replace('_', '-');
  }

  private static String name(Field field) {
    return Words.text("field." + field.name());
  }

  private static FormField text(Field field) {
    return FormField.text(id(field), name(field));
  }

  private static FormField choice(Field field, Listed... values) {
    return FormField.choice(id(field), name(field), Stream.of(values).map(Listed::label).toList());
  }

  /// Questions that stand together.
  record Group(String id, List<FormField> fields) {}
}
