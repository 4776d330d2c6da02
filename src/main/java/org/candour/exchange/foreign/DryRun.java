package org.candour.exchange.foreign;

import java.util.List;
import org.candour.exchange.Reading;

/// What would come of a plan, with nothing in the register yet.
///
/// @param rows how many rows the chosen sheets have under their headings
/// @param issues what was found, the gravest first
/// @param leftOut the rows that stay out
/// @param reading what would come in
public record DryRun(
    Plan plan,
    int rows,
    List<Issue> issues,
    List<LeftOut> leftOut,
    Account account,
    Reading reading) {
  /// How many complaints would come in.
  public int complaints() {
    return reading.files().size();
  }
}
