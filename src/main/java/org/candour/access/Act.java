package org.candour.access;

/// What somebody may want to do in a register. Each verb, query, report and file belongs to exactly
/// one; `docs/security/roles.md` says what each holds.
public enum Act {
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
  PUBLISH,
  TAKE_OUT,
  BRING_IN,
  BACK_UP,
  CHECK,
  SETTINGS,
  PEOPLE,
  KEEP
}
