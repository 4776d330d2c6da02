package org.candour.procedure.state;

import java.time.LocalDate;
import org.candour.domain.RefusalGround;
import org.candour.domain.Wording;

/// A request for a stage that was refused: on which ground, and why it holds here.
public record RefusedRequest(LocalDate day, RefusalGround ground, String explanation) {
  /// Where the ground is written.
  public String source() {
    return source(ground);
  }

  /// Where a ground is written.
  public static String source(RefusalGround ground) {
    return Wording.of("procedure").text("ground." + ground.name() + ".source");
  }
}
