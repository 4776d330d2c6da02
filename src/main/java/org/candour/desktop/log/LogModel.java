package org.candour.desktop.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.casework.Alike;
import org.candour.casework.CaseFile;
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
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Particulars;
import org.candour.domain.time.Deadline;
import org.candour.domain.time.Length;
import org.candour.procedure.clock.Settings;

/// What the log page asks and does: its questions, the due date they lead to, complaints that may
/// belong with this one, and the logging itself.
final class LogModel {
  static final String RECEIVED = "received";
  static final String ADVOCATE = "advocate";
  static final String HEARD = "heard";
  static final String SAFETY = "safety";
  static final String SAFETY_TO = "safety-to";
  static final String AGREED = "agreed-words";
  static final String SAFE = Words.text("log.safety.none");
  static final String ALLEGATION = Words.text("log.safety.allegation");
  private static final String CONCERN = Words.text("log.safety.concern");
  private static final int ALIKE = 6;

  private final Office office;

  LogModel(Office office) {
    this.office = office;
  }

  /// What a child or young person answered to the offer of an advocate.
  enum Advocate {
    WANTED,
    DECLINED,
    OFFERED,
    NOT_OFFERED;

    String label() {
      return Words.text("log.advocate." + name());
    }

    static Optional<Advocate> of(String label) {
      return Stream.of(values()).filter(it -> it.label().equals(label)).findFirst();
    }

    void steps(List<Body> steps) {
      if (this != NOT_OFFERED) {
        steps.add(new Intake.AdvocateOffered());
      }
      if (this == WANTED || this == DECLINED) {
        steps.add(new Intake.AdvocateAnswered(this == WANTED));
      }
    }
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
                text(Field.CHILD_REFERENCE),
                text(Field.CHILD_AGE),
                FormField.choice(
                    ADVOCATE,
                    Words.text("log.advocate"),
                    Stream.of(Advocate.values()).map(Advocate::label).toList()))),
        new Group(
            "when",
            List.of(
                FormField.date(RECEIVED, Words.text("log.received"), Dates.column(office.today())),
                choice(Field.METHOD, Method.values()))),
        new Group(
            "what",
            List.of(
                service(areas),
                text(Field.TEAM),
                FormField.longText(id(Field.SUMMARY), name(Field.SUMMARY)).must(),
                FormField.choice(
                    SAFETY, Words.text("log.safety"), List.of(SAFE, CONCERN, ALLEGATION)),
                FormField.text(SAFETY_TO, Words.text("log.safety.to"))
                    .with(Words.text("log.safety.hint"))
                    .must())));
  }

  /// What is asked only of a child or young person.
  FormField heard() {
    return FormField.text(HEARD, Words.text("log.heard"));
  }

  static boolean child(String type) {
    return ComplainantType.CHILD.label().equals(type);
  }

  /// Whether something was said about safety that must be passed on.
  static boolean unsafe(String safety) {
    return !safety.isEmpty() && !safety.equals(SAFE);
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
    return Words.text("log.due", limit("C04", received), limit("C05", received));
  }

  private String limit(String id, LocalDate received) {
    Settings settings = Settings.read(office.register().preferences().settings());
    Length length = settings.limits().at(id, received).length();
    return length == null
        ? ""
        : Dates.day(new Deadline(received, length, settings.counting()).due(office.calendar()));
  }

  /// Whether a name or a number is there to look for.
  static boolean sought(Answers answers) {
    return Stream.of(Field.CHILD_NAME, Field.CHILD_REFERENCE, Field.COMPLAINANT_NAME)
        .anyMatch(field -> !answers.text(id(field)).isBlank());
  }

  /// Complaints that may be the same, or a sibling's, or an earlier one.
  List<Alike> alike(Answers answers) {
    Alike.Asked asked =
        new Alike.Asked(
            answers.text(id(Field.CHILD_NAME)),
            answers.text(id(Field.CHILD_REFERENCE)),
            answers.text(id(Field.COMPLAINANT_NAME)),
            Dates.read(answers.text(RECEIVED)).orElse(office.today()));
    return Alike.find(office.register().lists(), asked, ALIKE);
  }

  /// Logs the complaint, with its points and what it is linked to.
  CaseFile log(LogSteps page, List<Course.Linked> links) {
    Answers answers = page.answers();
    Particulars particulars = Particulars.none();
    for (Field field : Field.values()) {
      particulars = particulars.with(field, answers.maybe(id(field)));
    }
    List<Body> steps = new ArrayList<>(page.steps());
    steps.addAll(links);
    return new Logging("", answers.day(RECEIVED), particulars, null, steps).at(office.desk());
  }

  static String id(Field field) {
    return field.column().replace('_', '-');
  }

  private static String name(Field field) {
    return Words.text("field." + field.name());
  }

  /// A register that knows no service yet takes what is typed.
  private static FormField service(List<String> areas) {
    String id = id(Field.SERVICE_AREA);
    String name = name(Field.SERVICE_AREA);
    return areas.isEmpty()
        ? FormField.text(id, name).must().with(Words.text("log.service.hint"))
        : FormField.choice(id, name, areas).must();
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
