package org.candour.casework;

import java.util.List;

/// Which complaints, in what order, which page.
///
/// @param words search words; blank for all
/// @param filters all of them must hold
public record Query(
    String words, List<Filter> filters, Column sort, boolean descending, int offset, int limit) {
  /// Everything, newest first.
  public static Query newest(int limit) {
    return new Query("", List.of(), Column.RECEIVED, true, 0, limit);
  }

  /// The same question for another page.
  public Query page(int newOffset, int newLimit) {
    return new Query(words, filters, sort, descending, newOffset, newLimit);
  }

  /// What a list can be filtered and sorted by.
  public enum Column {
    REFERENCE,
    RECEIVED,
    CHILD,
    COMPLAINANT,
    COMPLAINANT_TYPE,
    PROCEDURE,
    SERVICE_AREA,
    TEAM,
    STAGE,
    STANDING,
    CAUSE,
    MANAGER,
    DUE,
    RESPONDED,
    TAKEN,
    OUTCOME,
    RECEIVED_YEAR,
    OPEN
  }

  /// How a column is compared. Dates are ISO text, numbers decimal, OPEN is yes or no.
  public enum Comparison {
    IS,
    IS_NOT,
    FROM,
    TO,
    CONTAINS,
    BLANK
  }

  /// One condition.
  public record Filter(Column column, Comparison comparison, String value) {}
}
