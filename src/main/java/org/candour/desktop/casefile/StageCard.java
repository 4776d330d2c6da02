package org.candour.desktop.casefile;

import java.util.List;
import org.candour.desktop.kit.DueDate;
import org.jspecify.annotations.Nullable;

/// One box of the strip on top of a case: a stage, how its days stand, and its due dates.
///
/// @param id `stage1` to `stage3` or `ombudsman`
/// @param current whether the case stands here now
/// @param over whether it is answered or settled
public record StageCard(
    String id,
    boolean current,
    boolean over,
    List<String> lines,
    @Nullable Meter meter,
    List<Due> dues) {
  public StageCard {
    lines = List.copyOf(lines);
    dues = List.copyOf(dues);
  }

  /// Days taken of days allowed, with a mark at the best-practice limit (nought: no mark).
  public record Meter(int taken, int allowed, int mark) {
    /// How full, from 0 to 1.
    public double filled() {
      return Math.clamp((double) taken / allowed, 0, 1);
    }

    /// More days than allowed.
    public boolean late() {
      return taken > allowed;
    }
  }

  /// A due date with the words before and after it.
  public record Due(String before, DueDate date, String after, boolean late) {}
}
