package org.candour.domain;

/// What was agreed to be done (R073).
public enum ActionType implements Listed {
  APOLOGY("apology"),
  FINANCIAL_REIMBURSEMENT("financial reimbursement"),
  AMEND_RECORDS("amend records"),
  INDEPENDENT_ASSESSMENT("independent assessment"),
  CHANGE_OF_WORKER("change of worker"),
  TRAINING("training"),
  PROCEDURE_CHANGE("procedure change"),
  NO_OTHER_PREVENTATIVE_ACTION("no other preventative action"),
  OTHER("other");

  private final String label;

  ActionType(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static ActionType of(String label) {
    return Listed.of(values(), label);
  }
}
