package org.candour.desktop.kit;

/// Telling the user, in a line at the foot of the page, that something was done or could not be.
public interface Notices {
  /// Something was done.
  void done(String sentence);

  /// Something could not be done: the sentence says what and what to do.
  void refused(String sentence);

  /// What was refused is done now, or something else is begun: it is said no longer.
  void settled();

  /// Something failed. A refusal is shown in its own words; anything else gets a stable code.
  void failed(Throwable failure);
}
