package org.candour.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.candour.domain.time.FinancialYear;
import org.candour.report.annual.Annual;
import org.candour.report.cover.Cover;
import org.candour.report.model.Document;
import org.candour.report.model.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What is told of a year stands beside the year before, in sentences as in tables (R004).
class YearBeforeTest extends DemonstrationRegister {
  private static String text(Document report) {
    var all = new StringBuilder();
    Texts.of(report, text -> all.append(text).append('\n'));
    return all.toString();
  }

  @Test
  @DisplayName("The annual report's sentences say what the year before was")
  void annual() {
    assertThat(text(Annual.report(register, YEAR, Demonstration.TODAY)))
        .contains("welfare: 59 (50 the year before).")
        .contains(
            "Eight conciliation meetings were held (four the year before); six resolved the"
                + " complaint (three).")
        .contains("made ten new enquiries about children's social care (five the")
        .contains("It made nine decisions (four the year before), in whichever year the enquiry")
        .contains("and found fault in two (one).")
        .contains("The Ombudsman: 9 decisions (4), fault found in 2 (1).");
  }

  @Test
  @DisplayName("The cover report says how cost and the Ombudsman's decisions stand to it")
  void cover() {
    assertThat(text(Cover.report(register, YEAR, Demonstration.TODAY)))
        .contains("£13,130 the year before, an increase of £2,000.")
        .contains("decided nine cases (four the year before) about children's social care")
        .contains("found fault in two (one).");
  }

  @Test
  @DisplayName("In the first year on record no sentence speaks of a year before")
  void first() {
    assertThat(text(Annual.report(register, YEAR.previous(), Demonstration.TODAY)))
        .containsPattern("welfare: 50\\.")
        .doesNotContain("(– the year before)", "(–)");
  }

  @Test
  @DisplayName("A year that is not over is not judged against a whole one")
  void running() {
    var said = text(Annual.report(register, FinancialYear.parse("2016-17"), Demonstration.TODAY));
    assertThat(said)
        .contains("received at Stage 1, compared with 65 the year before.")
        .contains("2016/17 so far")
        .contains("‘Within 20 working days’: from 91% to 94%")
        .doesNotContain("a decrease of 48%", "First Response: from", "‘Not upheld’: from 44 to 21");
  }
}
