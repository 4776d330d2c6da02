package org.candour.exchange;

/// A cell that cannot come in, as its owner would look it up.
///
/// @param file the file, or the sheet of a workbook
/// @param row the row as a spreadsheet numbers it; the header is row 1
/// @param column the column's name; blank when the whole row is meant
/// @param value what stands in the cell
/// @param reason one sentence: why, and what would do instead
public record Finding(String file, int row, String column, String value, String reason) {}
