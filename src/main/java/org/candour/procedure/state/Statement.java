package org.candour.procedure.state;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A version of the statement of complaint.
///
/// @param text its numbered points with what would put each right, as they stood when drawn up
/// @param issued the day it went ahead without agreement; then both views are kept
public record Statement(
    int version,
    LocalDate drafted,
    String text,
    @Nullable LocalDate sent,
    @Nullable LocalDate agreed,
    @Nullable LocalDate issued,
    @Nullable String complainantView,
    @Nullable String authorityView) {
  public Statement sent(LocalDate day) {
    return new Statement(
        version, drafted, text, day, agreed, issued, complainantView, authorityView);
  }

  public Statement agreed(LocalDate day) {
    return new Statement(version, drafted, text, sent, day, issued, complainantView, authorityView);
  }

  public Statement issued(LocalDate day, String complainant, String authority) {
    return new Statement(version, drafted, text, sent, agreed, day, complainant, authority);
  }
}
