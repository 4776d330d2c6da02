package org.candour.exchange.foreign;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.candour.domain.ComplainantType;
import org.candour.domain.ExtensionReason;
import org.candour.domain.Listed;
import org.candour.domain.Method;
import org.candour.domain.NotAcceptedReason;
import org.candour.domain.Outcome;
import org.candour.domain.Procedure;
import org.candour.domain.Wording;

/// What a column of a spreadsheet may be: a column of the register workbook, or something a
/// register works out by itself and compares.
public enum Target {
  REFERENCE(Kind.REFERENCE),
  RECEIVED(Kind.DAY),
  METHOD(Kind.LISTED, Method.values()),
  COMPLAINANT_TYPE(Kind.LISTED, ComplainantType.values()),
  COMPLAINANT_NAME,
  COMPLAINANT_ADDRESS,
  COMPLAINANT_TELEPHONE,
  COMPLAINANT_EMAIL,
  PREFERRED_CONTACT,
  ADJUSTMENTS,
  CHILD_NAME,
  CHILD_REFERENCE,
  CHILD_AGE,
  CHILD_GENDER,
  CHILD_ETHNICITY,
  CHILD_DISABILITY,
  CHILD_SEXUAL_ORIENTATION,
  ADVOCATE_OFFERED(Kind.YES_NO),
  ADVOCATE_PROVIDER,
  ADVOCATE_APPOINTED(Kind.DAY),
  PROCEDURE(Kind.LISTED, Procedure.values()),
  DECIDED(Kind.DAY),
  NOT_ACCEPTED_REASON(Kind.LISTED, NotAcceptedReason.values()),
  SERVICE_AREA,
  TEAM,
  SUMMARY,
  CAUSES,
  ACKNOWLEDGED(Kind.DAY),
  RESPONDING_MANAGER,
  EXTENSION_AGREED(Kind.DAY),
  EXTENSION_REASON(Kind.LISTED, ExtensionReason.values()),
  EXTENDED_TO(Kind.DAY),
  GOOD_REASON,
  RESPONDED(Kind.DAY),
  OUTCOME(Kind.LISTED, Outcome.values()),
  APOLOGY(Kind.YES_NO),
  WITHDRAWN(Kind.DAY),
  STAGE2_OFFERED(Kind.DAY),
  STAGE2_REQUESTED(Kind.DAY),
  STAGE2_STATEMENT_AGREED(Kind.DAY),
  STAGE2_INVESTIGATING_OFFICER,
  STAGE2_INDEPENDENT_PERSON,
  STAGE2_ADJUDICATING_OFFICER,
  STAGE2_EXTENDED(Kind.DAY),
  STAGE2_EXTENDED_TO(Kind.DAY),
  STAGE2_IO_REPORT(Kind.DAY),
  STAGE2_IP_REPORT(Kind.DAY),
  STAGE2_ADJUDICATED(Kind.DAY),
  STAGE2_OUTCOME(Kind.LISTED, Outcome.values()),
  STAGE2_WITHDRAWN(Kind.DAY),
  STAGE3_REQUESTED(Kind.DAY),
  STAGE3_ACKNOWLEDGED(Kind.DAY),
  STAGE3_CHAIR_APPOINTED(Kind.DAY),
  STAGE3_PANEL(Kind.DAY),
  STAGE3_REPORT(Kind.DAY),
  STAGE3_RESPONSE(Kind.DAY),
  STAGE3_OUTCOME(Kind.LISTED, Outcome.values()),
  STAGE3_MEDIATED(Kind.DAY),
  CLOSED(Kind.DAY),
  RESTRICTED(Kind.YES_NO),
  /// The due date that the spreadsheet worked out.
  DUE(Kind.WORKED_DAY),
  /// The days taken that the spreadsheet worked out.
  DAYS(Kind.WORKED_NUMBER),
  STAGE2_DUE(Kind.WORKED_DAY),
  STAGE2_DAYS(Kind.WORKED_NUMBER);

  private final String column = name().toLowerCase(Locale.ROOT);
  private final Kind kind;
  private final List<String> labels;

  /// What stands in a column.
  public enum Kind {
    REFERENCE,
    DAY,
    LISTED,
    YES_NO,
    TEXT,
    WORKED_DAY,
    WORKED_NUMBER
  }

  Target() {
    this(Kind.TEXT);
  }

  Target(Kind kind, Listed... values) {
    this.kind = kind;
    this.labels = Arrays.stream(values).map(Listed::label).toList();
  }

  public Kind kind() {
    return kind;
  }

  /// The values of its fixed list; none when it has none.
  public List<String> labels() {
    return kind == Kind.YES_NO ? List.of("yes", "no") : labels;
  }

  /// Its column in the register workbook.
  public String column() {
    return column;
  }

  /// What the user calls it.
  public String said() {
    return Wording.of("bringin").text("target." + column());
  }

  /// The stage it belongs to; one for everything before Stage 2.
  int stage() {
    return name().startsWith("STAGE2_") && this != STAGE2_OFFERED
        ? 2
        : name().startsWith("STAGE3_") ? 3 : 1;
  }

  /// Whether the register works it out by itself.
  public boolean worked() {
    return kind == Kind.WORKED_DAY || kind == Kind.WORKED_NUMBER;
  }

  boolean day() {
    return kind == Kind.DAY || kind == Kind.WORKED_DAY;
  }

  boolean listed() {
    return kind == Kind.LISTED || kind == Kind.YES_NO;
  }

  /// Whether every row needs it.
  public boolean needed() {
    return switch (this) {
      case REFERENCE, RECEIVED, COMPLAINANT_TYPE, PROCEDURE, SERVICE_AREA, SUMMARY -> true;
      default -> false;
    };
  }

  static Optional<Target> of(String column) {
    return Arrays.stream(values()).filter(target -> target.column().equals(column)).findFirst();
  }
}
