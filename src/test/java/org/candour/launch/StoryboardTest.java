package org.candour.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.candour.domain.time.FinancialYear;
import org.candour.report.model.Texts;
import org.candour.report.summary.Storyboard;
import org.candour.report.writing.Narrative;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// R077: what the storyboard tells, it tells of the years that its title names.
class StoryboardTest extends DemonstrationRegister {
  @Test
  @DisplayName("A result names each of the three years that the register holds")
  void threeYears() {
    assertThat(said(FinancialYear.parse("2016-17")))
        .contains("STATUTORY COMPLAINTS STORYBOARD, 1 April 2014 to 31 March 2017")
        .contains(
            "Resolved within 10 working days: 67% (24 of 36); 65% in 2015-16, 49% in 2014-15");
  }

  @Test
  @DisplayName("A year that the register does not hold is neither named nor compared with")
  void twoYears() {
    assertThat(said(YEAR))
        .contains("STATUTORY COMPLAINTS STORYBOARD, 1 April 2014 to 31 March 2016")
        .contains("Stage 3 requests: 3; 2 in 2014-15")
        .contains("Sensitivity / Empathy of staff: 11 in 2015-16");
  }

  @Test
  @DisplayName("A count of a year that is not over is not set against a whole year")
  void partial() {
    assertThat(said(FinancialYear.parse("2016-17"))).doesNotContain("Compliments:");
  }

  private String said(FinancialYear year) {
    var narrative = Narrative.of(register.preferences(), "storyboard", year);
    var texts = new ArrayList<String>();
    Texts.of(Storyboard.report(register, year, Demonstration.TODAY, narrative), texts::add);
    return String.join(" ", texts);
  }
}
