package org.candour.procedure.move;

/// Two seats that one person may not both have in one complaint.
///
/// @param source where that is written
/// @param byLaw whether law or published practice says so; otherwise it is guidance that was not
///   read or our own inference, and a council may settle to be warned only
public record Conflict(Seat one, Seat other, String source, boolean byLaw) {
  /// Whether it speaks of these two seats, in either order.
  public boolean between(Seat a, Seat b) {
    return (one == a && other == b) || (one == b && other == a);
  }
}
