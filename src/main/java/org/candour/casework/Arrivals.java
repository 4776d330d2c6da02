package org.candour.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was brought in at once from a workbook or spreadsheet. It is there whole, and can be taken
/// back whole as long as nobody has worked on any of it.
public interface Arrivals {
  /// Notes that the files opened last came in together.
  ///
  /// @param count how many files
  void note(String source, Authorship who, long count);

  /// Everything ever brought in, the latest first.
  List<Arrival> all();

  /// Takes all of an arrival back: each of its entries is struck out, so that the register is as
  /// before and the chronology still shows what was there.
  ///
  /// @return how many files were taken back
  /// @throws org.candour.domain.Refusal when it is taken back already, or some of it was worked on
  ///   since; nothing is changed then
  long takeBack(long arrival, Authorship who, String reason);

  /// Something brought in.
  ///
  /// @param source what it came from
  /// @param files how many files it opened
  /// @param takenBack the day it was taken back; null while it stands
  record Arrival(
      long id,
      String source,
      LocalDate on,
      String author,
      long files,
      @Nullable LocalDate takenBack) {}
}
