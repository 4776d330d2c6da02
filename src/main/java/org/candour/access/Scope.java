package org.candour.access;

/// Which case files a role is shown at all, before restriction and before being named in one.
public enum Scope {
  /// Every case file.
  ALL,
  /// Those that were sent to the person, or to a service they answer for.
  SENT,
  /// None.
  NONE
}
