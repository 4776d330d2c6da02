package org.candour.domain;

import java.util.Arrays;
import java.util.Locale;

/// A written particular of a complaint that is not itself a dated step. Its column is the one of
/// the register workbook.
public enum Field {
  REFERENCE,
  METHOD,
  COMPLAINANT_TYPE,
  COMPLAINANT_NAME,
  CHILD_NAME,
  CHILD_REFERENCE,
  COMPLAINANT_ADDRESS,
  COMPLAINANT_TELEPHONE,
  COMPLAINANT_EMAIL,
  PREFERRED_CONTACT,
  ADJUSTMENTS,
  CHILD_AGE,
  CHILD_GENDER,
  CHILD_ETHNICITY,
  CHILD_DISABILITY,
  CHILD_SEXUAL_ORIENTATION,
  ADVOCATE_OFFERED,
  ADVOCATE_PROVIDER,
  ADVOCATE_APPOINTED,
  PROCEDURE,
  NOT_ACCEPTED_REASON,
  SERVICE_AREA,
  TEAM,
  SUMMARY,
  CAUSES,
  RESPONDING_MANAGER,
  GOOD_REASON,
  STAGE2_INVESTIGATING_OFFICER,
  STAGE2_INDEPENDENT_PERSON,
  STAGE2_ADJUDICATING_OFFICER,
  RESTRICTED;

  private final String column = name().toLowerCase(Locale.ROOT);

  /// The column name in the register workbook.
  public String column() {
    return column;
  }

  /// The field of that column.
  public static Field ofColumn(String column) {
    return Arrays.stream(values())
        .filter(f -> f.column().equals(column))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no field " + column));
  }
}
