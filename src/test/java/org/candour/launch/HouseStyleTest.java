package org.candour.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.candour.report.Asked;
import org.candour.report.ReportKind;
import org.candour.report.model.Document;
import org.candour.report.model.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// How councils write the reports that they publish.
class HouseStyleTest extends DemonstrationRegister {
  private static Document report(ReportKind kind) {
    return kind.write(register, new Asked(YEAR, 4, null, 1, null), Demonstration.TODAY);
  }

  private static String text(ReportKind kind) {
    var all = new StringBuilder();
    Texts.of(report(kind), text -> all.append(text).append('\n'));
    return all.toString();
  }

  @Test
  @DisplayName("A sentence has small numbers in words")
  void words() {
    assertThat(text(ReportKind.ANNUAL))
        .contains(
            "Thirteen complaints were upheld, fully or in part. Thirteen of them have been reviewed")
        .contains("between day 11 and day 20: nine with such an extension; six without one");
  }

  @Test
  @DisplayName("R049, R075: what was done without fault, and what mends or prevents, is counted")
  void actions() {
    assertThat(text(ReportKind.ANNUAL))
        .contains("Action was agreed on four of the complaints not upheld (44), though no fault")
        .contains(
            "Thirty-two actions were agreed in all: 21 to put right what had gone wrong, and"
                + " five to prevent a repetition.");
  }

  @Test
  @DisplayName("R110: what one investigation and one panel cost stands with the costs")
  void each() {
    assertThat(text(ReportKind.ANNUAL))
        .containsSubsequence(
            "Costs incurred through the complaints procedure",
            "adjudicated (3), Stage 2 cost £4,037 each (£1,717 the year before).",
            "panels held (2), Stage 3 cost £895 each (£1,205 the year before).",
            "Learning from Complaints");
  }

  @Test
  @DisplayName("R085: what the Ombudsman's new enquiries were about is said")
  void enquiries() {
    assertThat(text(ReportKind.ANNUAL))
        .contains(
            "What they were about, the most frequent first: Child Protection, First Response,"
                + " Adoption, Disabled Children's Services, Fostering.");
  }

  @Test
  @DisplayName("R134: what was open is said with its day")
  void asAt() {
    assertThat(text(ReportKind.ANNUAL)).contains("Three were open on 31 March 2016.");
  }

  @Test
  @DisplayName("R132: the year on a page leads from what was received to what was resolved")
  void reconciled() {
    assertThat(text(ReportKind.SUMMARY))
        .contains(
            "Open at the start of the year: 5. Received: 65. Resolved: 57. Withdrawn: 0. Moved to"
                + " Stage 2 unanswered: 0. Open at the end of the year: 13.");
  }
}
