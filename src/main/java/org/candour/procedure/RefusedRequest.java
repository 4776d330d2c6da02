package org.candour.procedure;

import java.time.LocalDate;
import org.candour.domain.RefusalGround;

/// A request for a stage that was refused: on which ground, and why it holds here.
public record RefusedRequest(LocalDate day, RefusalGround ground, String explanation) {
  /// Where the ground is written.
  public String source() {
    return Grounds.source(ground);
  }
}
