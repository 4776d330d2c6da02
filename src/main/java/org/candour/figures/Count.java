package org.candour.figures;

import java.util.Arrays;
import java.util.Optional;

/// A number that is counted straight from the register over a period; everything else is worked out
/// from these and the breakdowns. Only the statutory procedure counts, unless the definition says
/// otherwise.
public enum Count {
  STAGE1_RECEIVED("stage1.received", Basis.RECEIVED, Shown.WITH_PREVIOUS),
  CHILDREN("received.children", Basis.RECEIVED, Shown.WITH_PREVIOUS),
  ADVOCATE_OFFERED("advocate.offered", Basis.RECEIVED, Shown.PLAIN),
  ADVOCATE_OFFERED_CHILDREN("advocate.offered.children", Basis.RECEIVED, Shown.PLAIN),
  ADVOCATE_APPOINTED("advocate.appointed", Basis.RECEIVED, Shown.PLAIN),
  ESCALATED("escalation.cohort", Basis.RECEIVED, Shown.PLAIN),

  BROUGHT_FORWARD("stage1.brought.forward", Basis.STANDING, Shown.PLAIN),
  CARRIED_FORWARD("stage1.carried.forward", Basis.STANDING, Shown.PLAIN),
  OPEN_LATE("stage1.open.late", Basis.STANDING, Shown.PLAIN),
  MOVED("stage1.moved", Basis.DATED, Shown.PLAIN),
  STAGE1_WITHDRAWN("stage1.withdrawn", Basis.DATED, Shown.PLAIN),

  STAGE1_RESOLVED("stage1.resolved", Basis.RESOLVED, Shown.PLAIN),
  WITHIN10("stage1.within10", Basis.RESOLVED, Shown.PLAIN),
  WITHIN20("stage1.within20", Basis.RESOLVED, Shown.PLAIN),
  OVER20("stage1.over20", Basis.RESOLVED, Shown.PLAIN),
  EXTENDED("stage1.extended.within20", Basis.RESOLVED, Shown.PLAIN),
  UNEXTENDED("stage1.unextended.within20", Basis.RESOLVED, Shown.PLAIN),
  EXTENSIONS("stage1.extension.agreed", Basis.RESOLVED, Shown.PLAIN),
  EXTENSIONS_MET("stage1.extension.met", Basis.RESOLVED, Shown.PLAIN),
  EXCUSED("stage1.over20.excused", Basis.RESOLVED, Shown.PLAIN),
  DAYS("stage1.days", Basis.RESOLVED, Shown.NOWHERE),
  TIMED("stage1.timed", Basis.RESOLVED, Shown.NOWHERE),
  UPHELD("upheld", Basis.RESOLVED, Shown.WITH_PREVIOUS),
  UPHELD_APOLOGY("upheld.apology", Basis.RESOLVED, Shown.PLAIN),
  UPHELD_REVIEWED("upheld.reviewed", Basis.RESOLVED, Shown.PLAIN),
  UPHELD_NO_PREVENTATIVE("upheld.no.preventative", Basis.RESOLVED, Shown.PLAIN),
  UPHELD_WITH_ACTION("upheld.with.action", Basis.RESOLVED, Shown.PLAIN),
  NOT_UPHELD_WITH_ACTION("not.upheld.with.action", Basis.RESOLVED, Shown.PLAIN),

  STAGE2_OFFERED("stage2.offered", Basis.DATED, Shown.PLAIN),
  STAGE2_REQUESTED("stage2.requested", Basis.RECEIVED, Shown.WITH_PREVIOUS),
  STAGE2_ADJUDICATED("stage2.adjudicated", Basis.RESOLVED, Shown.PLAIN),
  STAGE2_WITHIN25_REQUEST("stage2.within25.from.request", Basis.RESOLVED, Shown.PLAIN),
  STAGE2_WITHIN65_REQUEST("stage2.within65.from.request", Basis.RESOLVED, Shown.PLAIN),
  STAGE2_WITHIN25_STATEMENT("stage2.within25.from.statement", Basis.RESOLVED, Shown.PLAIN),
  STAGE2_WITHIN65_STATEMENT("stage2.within65.from.statement", Basis.RESOLVED, Shown.PLAIN),
  STAGE2_WITHDRAWN("stage2.withdrawn", Basis.DATED, Shown.PLAIN),
  STAGE2_OPEN("stage2.open", Basis.STANDING, Shown.PLAIN),

  STAGE3_REQUESTED("stage3.requested", Basis.RECEIVED, Shown.WITH_PREVIOUS),
  STAGE3_OPEN("stage3.open", Basis.STANDING, Shown.PLAIN),
  STAGE3_PANELS("stage3.panels", Basis.DATED, Shown.PLAIN),
  STAGE3_PANELS_WITHIN30("stage3.panels.within30", Basis.DATED, Shown.PLAIN),
  STAGE3_MEDIATED("stage3.mediated", Basis.DATED, Shown.PLAIN),

  CONCILIATION_HELD("conciliation.held", Basis.DATED, Shown.PLAIN),
  CONCILIATION_RESOLVED("conciliation.resolved", Basis.DATED, Shown.PLAIN),
  MEDIATION_HELD("mediation.held", Basis.DATED, Shown.PLAIN),
  MEDIATION_RESOLVED("mediation.resolved", Basis.DATED, Shown.PLAIN),
  MEDIATION_WITHOUT_STAGE2("mediation.without.stage2", Basis.DATED, Shown.PLAIN),

  OMBUDSMAN_ENQUIRIES("ombudsman.enquiries", Basis.RECEIVED, Shown.PLAIN),
  OMBUDSMAN_DECIDED("ombudsman.decided", Basis.RESOLVED, Shown.PLAIN),
  OMBUDSMAN_FAULT("ombudsman.fault", Basis.RESOLVED, Shown.PLAIN),

  COMPLIMENTS("compliments.received", Basis.RECEIVED, Shown.WITH_PREVIOUS),
  ACTIONS_AGREED("actions.agreed", Basis.DATED, Shown.PLAIN),
  ACTIONS_CORRECTIVE("actions.corrective", Basis.DATED, Shown.PLAIN),
  ACTIONS_PREVENTATIVE("actions.preventative", Basis.DATED, Shown.PLAIN),
  ACTIONS_OVERDUE("actions.overdue", Basis.STANDING, Shown.PLAIN),
  ACTIONS_DUE("actions.due", Basis.DATED, Shown.PLAIN),
  ACTIONS_IN_TIME("actions.due.in.time", Basis.DATED, Shown.PLAIN),
  ACTIONS_LATE("actions.due.done.late", Basis.STANDING, Shown.PLAIN),
  ACTIONS_NOT_DONE("actions.due.not.done", Basis.STANDING, Shown.PLAIN);

  /// Whether the count is a figure itself, and whether the year before is one too.
  enum Shown {
    NOWHERE,
    PLAIN,
    WITH_PREVIOUS
  }

  private final String id;
  private final Basis basis;
  private final Shown shown;

  Count(String id, Basis basis, Shown shown) {
    this.id = id;
    this.basis = basis;
    this.shown = shown;
  }

  /// The id of the figure.
  public String id() {
    return id;
  }

  public Basis basis() {
    return basis;
  }

  boolean isFigure() {
    return shown != Shown.NOWHERE;
  }

  boolean hasPrevious() {
    return shown == Shown.WITH_PREVIOUS;
  }

  /// Whether it counts what happened in the period, so that four quarters add up to a year.
  boolean isFlow() {
    return isFigure() && basis != Basis.STANDING;
  }

  static Optional<Count> of(String id) {
    return Arrays.stream(values()).filter(c -> c.isFigure() && c.id.equals(id)).findFirst();
  }
}
