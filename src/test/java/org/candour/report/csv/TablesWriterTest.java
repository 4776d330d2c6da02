package org.candour.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.candour.report.Sample;
import org.candour.report.word.OfficeSchema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TablesWriterTest {
  @Test
  @DisplayName("Every table is a file, with the mark that Excel knows UTF-8 by, and is listed")
  void tables() {
    var parts = OfficeSchema.parts(new TablesWriter().write(Sample.document()));
    assertThat(parts)
        .containsOnlyKeys(
            "list of tables.csv", "table-1-spend.csv", "table-2-services.csv", "wide.csv");
    var spend = new String(parts.get("table-1-spend.csv"), StandardCharsets.UTF_8);
    assertThat(spend)
        .startsWith("\uFEFFSpend,2015/16,basis\r\nService area 1,1930.50,Basis: as entered\r\n");
    assertThat(spend.lines()).allMatch(line -> line.split(",").length == 3);
    var list = new String(parts.get("list of tables.csv"), StandardCharsets.UTF_8);
    assertThat(list).contains("table-1-spend.csv,Table 1: Spend,Basis: as entered,Title <one>");
  }

  @Test
  @DisplayName("No cell runs as a formula, and a negative number stays a number")
  void harmless() {
    var bytes = CsvTable.bytes(List.of(List.of("=1+1", "@sum", "-cmd", "-3", "-4.5%", "a,b")));
    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .isEqualTo("\uFEFF'=1+1,'@sum,'-cmd,-3,-4.5%,\"a,b\"\r\n");
  }
}
