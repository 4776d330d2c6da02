package org.candour.report.letter;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A blank of a template, and what fills it where the case knows. Its name stands in braces in the
/// template, and is what is asked for when the case does not know.
public enum Blank {
  DATE(LetterFacts::date),
  OUR_REFERENCE(facts -> facts.state().reference()),
  COUNCIL(LetterFacts::council),
  OUR_CONTACT(facts -> facts.setting("letter-contact")),
  OFFICER(LetterFacts::officer),
  COMPLAINANT(LetterFacts::complainant),
  ADDRESS(LetterFacts::address),
  CHILD(LetterFacts::child),
  RECEIVED(facts -> facts.said(facts.state().received())),
  SUMMARY(LetterFacts::summary),
  POINTS(LetterFacts::points),
  MANAGER(facts -> facts.state().stage1().manager()),
  ANSWER_BY(facts -> facts.due("C04")),
  EXTENDED_TO(LetterFacts::extendedTo),
  EXTENSION_REASON(LetterFacts::extensionReason),
  OUTCOME(LetterFacts::outcome),
  FINDINGS(LetterFacts::findings),
  ACTIONS(LetterFacts::actions),
  STAGE_2_BY(facts -> facts.window("C08")),
  INVESTIGATING_OFFICER(LetterFacts::investigator),
  INDEPENDENT_PERSON(LetterFacts::independentPerson),
  STAGE_2_ANSWER_BY(facts -> facts.due("C10")),
  PANEL_BY(facts -> facts.window("C14")),
  CHAIR(LetterFacts::chair),
  PANEL_DAY(LetterFacts::panelDay),
  PANEL_PLACE(LetterFacts::panelPlace);

  /// What a case knows of a blank; null when it does not.
  interface Reader {
    @Nullable String of(LetterFacts facts);
  }

  private final Reader reader;

  Blank(Reader reader) {
    this.reader = reader;
  }

  /// The setting that keeps how somebody signs: what they are called in the chronology may be no
  /// more than the name they have on the computer.
  public static String signed(String author) {
    return "letter-officer." + author;
  }

  /// As it stands in braces.
  public String named() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  Optional<String> known(LetterFacts facts) {
    return Optional.ofNullable(reader.of(facts)).filter(said -> !said.isBlank());
  }

  static Optional<Blank> of(String name) {
    return Stream.of(values()).filter(blank -> blank.named().equals(name)).findFirst();
  }
}
