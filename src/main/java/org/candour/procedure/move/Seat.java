package org.candour.procedure.move;

import org.candour.domain.OfficerRole;
import org.candour.domain.Wording;

/// The places in one complaint that may ask for different people (statute: section 5.1).
public enum Seat {
  STAGE_1_RESPONDER,
  INVESTIGATING_OFFICER,
  INDEPENDENT_PERSON,
  ADJUDICATING_OFFICER,
  PANEL,
  ADVOCATE;

  /// The seat of a role; chair and members share one.
  static Seat of(OfficerRole role) {
    return switch (role) {
      case INVESTIGATING_OFFICER -> INVESTIGATING_OFFICER;
      case INDEPENDENT_PERSON -> INDEPENDENT_PERSON;
      case ADJUDICATING_OFFICER -> ADJUDICATING_OFFICER;
      case PANEL_CHAIR, PANEL_MEMBER -> PANEL;
      case ADVOCATE -> ADVOCATE;
    };
  }

  /// What it is called, with its article.
  public String title() {
    return Wording.of("procedure").text("seat." + name());
  }
}
