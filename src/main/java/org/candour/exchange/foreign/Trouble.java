package org.candour.exchange.foreign;

import static org.candour.exchange.foreign.Choice.KEEP;
import static org.candour.exchange.foreign.Choice.LEAVE;
import static org.candour.exchange.foreign.Choice.NUMBER;
import static org.candour.exchange.foreign.Choice.SWAP;
import static org.candour.exchange.foreign.Choice.TAKE;

import java.util.List;
import java.util.Locale;
import org.candour.domain.Wording;

/// What may be odd about a spreadsheet, the gravest first, and what may be done about it: the first
/// choice is what is done unless somebody decides otherwise.
public enum Trouble {
  NO_RECEIVED(LEAVE),
  NEEDED(LEAVE),
  REFUSED(LEAVE),
  HERE_ALREADY(LEAVE),
  NOT_A_ROW(LEAVE),
  TWICE_SAME(LEAVE, NUMBER),
  TWICE(NUMBER, LEAVE),
  NO_REFERENCE(NUMBER, LEAVE),
  SWAPPED(SWAP, KEEP, LEAVE),
  BEFORE_RECEIVED(KEEP, LEAVE),
  DISORDER(KEEP, LEAVE),
  FUTURE(KEEP, LEAVE),
  NO_SUCH_DAY(KEEP, LEAVE),
  ODD_YEAR(KEEP, LEAVE),
  UNREADABLE_DAY(KEEP, LEAVE),
  MONTH_FIRST(TAKE, KEEP),
  DAY_AS_NUMBER(TAKE, KEEP),
  DAY_AS_TEXT(TAKE, KEEP),
  DAY_WITH_TIME(TAKE),
  FORMULA_ERROR(KEEP, LEAVE),
  UNKNOWN_VALUE(KEEP, LEAVE),
  ALIKE_VALUE(TAKE, KEEP),
  NO_REASON(TAKE, Choice.COMPLEXITY, Choice.ADVOCATE, Choice.OTHER),
  NO_DAY(TAKE),
  PROMISED(TAKE, KEEP),
  DUE_DIFFERS(TAKE),
  DAYS_DIFFER(TAKE);

  private final List<Choice> choices;

  Trouble(Choice... choices) {
    this.choices = List.of(choices);
  }

  public List<Choice> choices() {
    return choices;
  }

  public Choice usual() {
    return choices.getFirst();
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What it is, in a few words.
  public String said() {
    return Wording.of("bringin").text("trouble." + id());
  }
}
