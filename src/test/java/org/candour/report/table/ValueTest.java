package org.candour.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.candour.report.model.Block;
import org.candour.report.table.Value.Unit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {
  private static final Block.Column FIGURES = new Block.Column("2015/16", true);
  private static final Block.Column WORDS = new Block.Column("What", false);

  @ParameterizedTest(name = "{0}")
  @DisplayName("Whatever a report prints in a column of figures is a number")
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0|PLAIN",
        "1,234|1234|PLAIN",
        "+3|3|PLAIN",
        "−3|-3|PLAIN",
        "11.1|11.1|PLAIN",
        "−41.7%|-41.7|PERCENT",
        "65%|65|PERCENT",
        "£15,130|15130|POUNDS",
        "−£4.50|-4.50|POUNDS"
      })
  void numbers(String said, BigDecimal amount, Unit unit) {
    assertThat(Value.of(FIGURES, said)).isEqualTo(new Value.Number(amount, unit, ""));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("A number with a mark after it is still a number")
  @CsvSource(
      delimiter = '|',
      value = {"55†|55|†", "1,057‡|1057|‡", "57 (p)|57|' (p)'"})
  void marked(String said, BigDecimal amount, String mark) {
    assertThat(Value.of(FIGURES, said)).isEqualTo(new Value.Number(amount, Unit.PLAIN, mark));
  }

  @Test
  @DisplayName("A dash, a count with its share, and a reference are words; a day is a day")
  void words() {
    assertThat(Value.of(FIGURES, "–")).isEqualTo(new Value.Words("–"));
    assertThat(Value.of(FIGURES, "28 (49%)")).isEqualTo(new Value.Words("28 (49%)"));
    assertThat(Value.of(WORDS, "16000001")).isEqualTo(new Value.Words("16000001"));
    assertThat(Value.of(WORDS, "4 May 2016")).isEqualTo(new Value.Day(LocalDate.of(2016, 5, 4)));
    assertThat(Value.of(WORDS, "16 Sept 2016")).isEqualTo(new Value.Day(LocalDate.of(2016, 9, 16)));
    assertThat(Value.of(WORDS, "30 September 2016"))
        .isEqualTo(new Value.Day(LocalDate.of(2016, 9, 30)));
  }

  @Test
  @DisplayName("No two tables get one name, however long and alike their captions")
  void titles() {
    var titles = new Titles(31);
    var first = titles.sheet("Table 3: Complaints received by service area (Stage 1 only)");
    var second = titles.sheet("Table 3: Complaints received by service area (Stage 2 only)");
    assertThat(first).hasSizeLessThanOrEqualTo(31).doesNotContain(":");
    assertThat(second).hasSizeLessThanOrEqualTo(31).isNotEqualToIgnoringCase(first);
    assertThat(titles.file("???")).isEqualTo("table");
  }
}
