package org.candour.exchange.foreign;

/// Where every cell of a spreadsheet that says something goes; nothing is lost without a word.
///
/// @param register cells in the columns of the register
/// @param own cells in fields of the council's own
/// @param left cells of rows that stay out
/// @param headings headings, and what stands above them
/// @param elsewhere cells of sheets that were not chosen
public record Account(long register, long own, long left, long headings, long elsewhere) {
  /// All of them.
  public long all() {
    return register + own + left + headings + elsewhere;
  }
}
