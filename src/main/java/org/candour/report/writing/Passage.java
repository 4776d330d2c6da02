package org.candour.report.writing;

import java.util.Optional;

/// A passage of a report that the council may put in its own words.
///
/// @param key tells it apart within its report
/// @param heading the heading it stands under
/// @param draft what stands there when the council has written nothing; empty where only it can
/// @param edited what the council wrote
/// @param lastYear what the council wrote there a year ago
public record Passage(
    String key, String heading, String draft, Optional<String> edited, Optional<String> lastYear) {

  /// What is written instead of words by a council that leaves a passage out.
  public static final String LEFT_OUT = "[-]";

  /// What the report says, with its figures as fields.
  public String text() {
    return edited.orElse(draft);
  }

  public boolean leftOut() {
    return text().equals(LEFT_OUT);
  }
}
