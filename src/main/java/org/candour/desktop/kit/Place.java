package org.candour.desktop.kit;

/// Somewhere the window can go. Rooms name places and never each other's classes.
public sealed interface Place {
  /// What must happen today.
  record Today() implements Place {}

  /// The register, narrowed by what was typed (nothing typed: all of it).
  record Register(String search) implements Place {}

  /// One case file.
  record CaseFile(long file) implements Place {}

  /// The form for a new complaint.
  record Log() implements Place {}

  /// The compliments; with the form for a new one when entering.
  record Compliments(boolean entering) implements Place {}

  /// The ledger of costs.
  record Costs() implements Place {}

  /// People and the registers kept beside the complaints: which of them, by its tab (blank: the one
  /// shown last), with the form for a new one when adding.
  record People(String tab, boolean adding) implements Place {}

  /// What was agreed and learned: one of its tabs, or where it was left.
  record Learning(String tab) implements Place {}

  /// The Ombudsman desk: one contact, or where it was left when no reference is given.
  record Ombudsman(long file, String ombudsmanReference) implements Place {}

  /// The form for a new contact of the Ombudsman about a complaint.
  record NewContact(String reference) implements Place {}

  /// The contacts beside the Ombudsman's own yearly list.
  record YearlyList() implements Place {}

  /// Bringing in a spreadsheet: that file, or where it was left when no file is given.
  record BringIn(String file) implements Place {}

  /// The complaints that were sent to a service manager: one of them, or the list when nought.
  record Responses(long file) implements Place {}

  /// The figures of a year, without cases.
  record Figures() implements Place {}

  /// The reports.
  record Reports() implements Place {}

  /// The settings.
  ///
  /// @param card which of them is to be in sight; empty for the first
  record Settings(String card) implements Place {
    public Settings() {
      this("");
    }
  }

  /// How long complaints are kept: one of its tabs, or where it was left.
  record Keeping(String tab) implements Place {}

  /// The three choices of a first start.
  record First() implements Place {}
}
