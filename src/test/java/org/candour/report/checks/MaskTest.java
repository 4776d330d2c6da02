package org.candour.report.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.candour.report.Sample;
import org.candour.report.model.Block;
import org.candour.report.model.Run;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MaskTest {
  @Test
  @DisplayName("A percentage that names its few is hidden where their number is nowhere else")
  void share() {
    assertThat(printed(new Run.Live("cause.Delay.upheld.percent", "18% (2 of 11)"))).isEqualTo("*");
    assertThat(printed(new Run.Live("cause.Delay.upheld.percent", "64% (7 of 11)")))
        .isEqualTo("64% (7 of 11)");
    assertThat(printed(new Run.Live("cause.Delay.upheld.percent", "0% (0 of 11)")))
        .isEqualTo("0% (0 of 11)");
    assertThat(printed(new Run.Live("cause.Delay.upheld.percent", "100% (3 of 3)"))).isEqualTo("*");
  }

  private static String printed(Run.Live share) {
    var document = Sample.document(new Block.Paragraph(List.of(share)));
    return Printed.figures(Mask.over(document, 5)).map(Run.Live::text).findFirst().orElseThrow();
  }
}
