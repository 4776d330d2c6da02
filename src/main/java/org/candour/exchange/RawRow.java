package org.candour.exchange;

import java.util.List;

/// A row as it stands in its sheet: dates as ISO text, numbers plain, blanks empty.
///
/// @param number as a spreadsheet numbers it
record RawRow(int number, List<String> cells) {
  boolean blank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
