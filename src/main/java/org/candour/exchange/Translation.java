package org.candour.exchange;

import java.util.List;
import org.candour.domain.Field;

/// Rows of complaints that were understood from another spreadsheet, under the headings of the
/// register workbook.
///
/// @param label what the user calls the spreadsheet
/// @param header columns of `complaints.csv`, and fields of the council's own
public record Translation(String label, List<String> header, List<Row> rows) {
  /// @param number a number that tells the row from all others
  public record Row(int number, List<String> cells) {}

  /// The column that says that nobody knows who complained.
  public static final String UNKNOWN_COMPLAINANT = Field.COMPLAINANT_TYPE.column() + Sheet.UNKNOWN;

  /// Whether the register workbook has a column of that name for complaints.
  public static boolean knows(String column) {
    return Sheet.COMPLAINTS.knows(column.toLowerCase(java.util.Locale.ROOT).replace(' ', '_'));
  }
}
