package org.candour.desktop.casefile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.candour.casework.Preferences;
import org.candour.casework.Preferences.OpenList;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Words;
import org.candour.domain.ComplainantType;
import org.candour.domain.Field;
import org.candour.domain.Listed;
import org.candour.domain.Method;
import org.candour.domain.Refusal;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.procedure.move.Move;
import org.jspecify.annotations.Nullable;

/// The verb that fills in or puts right a written detail. Details that follow from a step, such as
/// the route or who investigates, are changed by that step and not here.
final class DetailVerbs {
  private static final List<Field> DETAILS =
      List.of(
          Field.CHILD_NAME,
          Field.CHILD_REFERENCE,
          Field.CHILD_AGE,
          Field.CHILD_GENDER,
          Field.CHILD_ETHNICITY,
          Field.CHILD_DISABILITY,
          Field.CHILD_SEXUAL_ORIENTATION,
          Field.COMPLAINANT_NAME,
          Field.COMPLAINANT_TYPE,
          Field.COMPLAINANT_ADDRESS,
          Field.COMPLAINANT_TELEPHONE,
          Field.COMPLAINANT_EMAIL,
          Field.PREFERRED_CONTACT,
          Field.ADJUSTMENTS,
          Field.METHOD,
          Field.SERVICE_AREA,
          Field.TEAM,
          Field.SUMMARY,
          Field.CAUSES,
          Field.RESTRICTED);

  private DetailVerbs() {}

  static List<Verb> details() {
    return List.of(
        Verb.asking(
            Move.AMEND,
            "",
            List.of(
                Ask.choice("detail", DETAILS.stream().map(DetailVerbs::name).toList()).must(),
                Ask.name("value").with(Words.text("ask.value.hint")),
                Ask.text("why-amend")),
            DetailVerbs::amended),
        Verb.asking(
            Move.NAME_READER,
            "",
            List.of(
                Ask.name("reader").must().with(Words.text("ask.reader.hint")),
                Ask.yesNo("may-read").must(),
                Ask.text("why-not-read")),
            a ->
                IntakeVerbs.yes(a, "may-read")
                    ? new Course.ReaderNamed(a.text("reader"))
                    : new Course.ReaderRemoved(a.text("reader"), a.maybe("why-not-read"))));
  }

  private static Body amended(Answers a) {
    Field field = field(a);
    return new Intake.Amended(field, checked(field, a.maybe("value")), a.maybe("why-amend"));
  }

  private static Field field(Answers a) {
    return DETAILS.stream()
        .filter(field -> name(field).equals(a.text("detail")))
        .findFirst()
        .orElseThrow();
  }

  /// In the spelling of its list, where it has one.
  private static @Nullable String checked(Field field, @Nullable String value) {
    if (value == null) {
      return null;
    }
    return switch (field) {
      case COMPLAINANT_TYPE -> ComplainantType.of(value).label();
      case METHOD -> Method.of(value).label();
      case RESTRICTED -> yesOrNo(value);
      default -> value;
    };
  }

  private static String yesOrNo(String value) {
    String answer = value.toLowerCase(Locale.UK);
    if (!answer.equals("yes") && !answer.equals("no")) {
      throw new Refusal(Words.text("ask.value.yes-no"));
    }
    return answer;
  }

  /// The values to offer for the detail that is chosen.
  static List<String> offered(Answers a, Preferences preferences) {
    if (a.text("detail").isEmpty()) {
      return List.of();
    }
    return switch (field(a)) {
      case COMPLAINANT_TYPE -> labels(ComplainantType.values());
      case METHOD -> labels(Method.values());
      case RESTRICTED -> List.of("yes", "no");
      case SERVICE_AREA -> preferences.values(OpenList.SERVICE_AREA);
      case TEAM -> preferences.values(OpenList.TEAM);
      case CAUSES -> preferences.values(OpenList.CAUSE);
      default -> List.of();
    };
  }

  private static List<String> labels(Listed[] values) {
    return Stream.of(values).map(Listed::label).toList();
  }

  private static String name(Field field) {
    return Words.text("field." + field.name());
  }
}
