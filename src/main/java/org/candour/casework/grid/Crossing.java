package org.candour.casework.grid;

/// A question that crosses two columns.
///
/// @param measured the column that is added up or averaged; empty when complaints are counted
public record Crossing(View view, Column down, Column across, Measure measure, String measured) {
  /// What stands in a cell.
  public enum Measure {
    COUNT,
    AVERAGE,
    SUM
  }
}
