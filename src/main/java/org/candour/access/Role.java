package org.candour.access;

import static org.candour.access.Act.BACK_UP;
import static org.candour.access.Act.CHECK;
import static org.candour.access.Act.COMPLIMENT;
import static org.candour.access.Act.LOG;
import static org.candour.access.Act.MAKE_REPORTS;
import static org.candour.access.Act.PEOPLE;
import static org.candour.access.Act.READ_CASES;
import static org.candour.access.Act.READ_FIGURES;
import static org.candour.access.Act.READ_FINAL_REPORTS;
import static org.candour.access.Act.READ_HISTORY;
import static org.candour.access.Act.RESPOND;
import static org.candour.access.Act.RESTRICT;
import static org.candour.access.Act.SETTINGS;
import static org.candour.access.Act.TAKE_OUT;
import static org.candour.access.Act.WORK;

import java.util.Set;
import org.candour.domain.Listed;
import org.candour.domain.Wording;

/// What a person is in a register: the one table of who may do what, which every verb, query,
/// report and file asks.
public enum Role implements Listed {
  COMPLAINTS_MANAGER(Scope.ALL, Act.values()),
  COMPLAINTS_OFFICER(
      Scope.ALL,
      LOG,
      WORK,
      RESTRICT,
      RESPOND,
      COMPLIMENT,
      READ_CASES,
      READ_HISTORY,
      READ_FIGURES,
      READ_FINAL_REPORTS,
      MAKE_REPORTS,
      TAKE_OUT,
      BACK_UP,
      CHECK),
  SERVICE_MANAGER(Scope.SENT, READ_CASES, RESPOND, COMPLIMENT),
  REPORT_READER(Scope.NONE, READ_FIGURES, READ_FINAL_REPORTS),
  AUDITOR(Scope.ALL, READ_CASES, READ_HISTORY, READ_FIGURES, READ_FINAL_REPORTS, CHECK),
  ADMINISTRATOR(Scope.NONE, BACK_UP, CHECK, SETTINGS, PEOPLE);

  private final Scope reach;
  private final Set<Act> acts;

  Role(Scope reach, Act... acts) {
    this.reach = reach;
    this.acts = Set.of(acts);
  }

  /// Whether somebody of this role may do that.
  public boolean may(Act act) {
    return acts.contains(act);
  }

  /// Which case files they are shown.
  public Scope reach() {
    return reach;
  }

  /// Why they may not, and whom to ask, in one sentence.
  public String refusal(Act act) {
    var words = Wording.of("access");
    return words.text("refused", words.text("role." + name()), words.text("ask." + act.name()));
  }

  @Override
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  /// The role of that label, in any case.
  public static Role of(String label) {
    return Listed.of(values(), label);
  }
}
