package org.candour.desktop.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Words;
import org.candour.domain.Field;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Voice;
import org.jspecify.annotations.Nullable;

/// Reads what is written of a complaint into its sections: the child and how they were heard, the
/// equality facts, the advocate, who complains, and the complaint itself. Equality is asked of
/// every child, so what is not known of it is said too.
final class FactsReading {
  /// The step that puts the day received right.
  static final String RECEIVED = "correct-received";

  private static final List<Field> EQUALITY =
      List.of(
          Field.CHILD_GENDER,
          Field.CHILD_ETHNICITY,
          Field.CHILD_DISABILITY,
          Field.CHILD_SEXUAL_ORIENTATION);

  private final StageReading to;
  private final CaseState state;

  FactsReading(StageReading to) {
    this.to = to;
    this.state = to.state();
  }

  List<Section> read() {
    fields(Field.CHILD_NAME, Field.CHILD_REFERENCE, Field.CHILD_AGE);
    child();
    to.end("child", "hear-child", "record-consent", "refer-safeguarding", "amend");
    EQUALITY.forEach(field -> to.named(name(field), or(field)));
    to.end("equality", "amend");
    advocate(state.intake().voice());
    to.end("advocate", "offer-advocate", "answer-advocate", "appoint-advocate");
    complainant();
    to.end("complainant", "decide-sufficient-interest", "amend");
    complaint();
    to.end(
        "complaint",
        List.of(new MoveLine(RECEIVED, Words.text("received.title"), "", true, "", false, "")),
        "amend",
        "decide-route",
        "change-route",
        "decide-out-of-time",
        "reply",
        "hand-over");
    return to.sections();
  }

  private void child() {
    Voice voice = state.intake().voice();
    to.line("heard", voice.heard());
    to.line("supported", voice.supportedBy());
    var consent = state.intake().consent();
    to.line("consent", consent == null ? null : consent.label());
    to.day("safeguarding", state.intake().safeguarding());
  }

  private void advocate(Voice voice) {
    if (voice.offered() == null) {
      field(Field.ADVOCATE_OFFERED);
      field(Field.ADVOCATE_APPOINTED);
    } else {
      to.day("advocate-offered", voice.offered());
      to.line("advocate-answered", answer(voice));
      to.day("advocate-appointed", voice.appointed());
    }
    field(Field.ADVOCATE_PROVIDER);
  }

  private static @Nullable String answer(Voice voice) {
    if (voice.wanted() == null || voice.answered() == null) {
      return null;
    }
    String key = voice.wanted() ? "line.advocate-wanted" : "line.advocate-declined";
    return Words.text(key, Dates.day(voice.answered()));
  }

  private void complainant() {
    fields(
        Field.COMPLAINANT_NAME,
        Field.COMPLAINANT_TYPE,
        Field.COMPLAINANT_ADDRESS,
        Field.COMPLAINANT_TELEPHONE,
        Field.COMPLAINANT_EMAIL,
        Field.PREFERRED_CONTACT,
        Field.ADJUSTMENTS);
    Boolean found = state.intake().sufficientInterest();
    to.line(
        "interest",
        found == null ? null : Words.text(found ? "line.interest-yes" : "line.interest-no"));
  }

  private void complaint() {
    to.named(Words.text("field.REFERENCE"), state.reference());
    to.day("received", state.received());
    fields(
        Field.METHOD,
        Field.PROCEDURE,
        Field.NOT_ACCEPTED_REASON,
        Field.SERVICE_AREA,
        Field.TEAM,
        Field.SUMMARY,
        Field.CAUSES,
        Field.RESPONDING_MANAGER,
        Field.GOOD_REASON,
        Field.RESTRICTED);
    to.day("replied", state.intake().replied());
    to.day("handed-over", state.intake().handedOver());
    state.userFields().forEach(to::named);
  }

  private void fields(Field... fields) {
    Stream.of(fields).forEach(this::field);
  }

  private void field(Field field) {
    to.named(name(field), state.particulars().get(field));
  }

  private String or(Field field) {
    String value = state.particulars().get(field);
    return value == null ? Words.text("line.not-recorded") : value;
  }

  private static String name(Field field) {
    return Words.text("field." + field.name());
  }
}
