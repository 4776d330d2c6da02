package org.candour.store.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.candour.domain.time.FinancialYear;
import org.candour.store.engine.SqliteOpener;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TallyAsksTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

  @Test
  @DisplayName("No figure of a year goes through the complaints of all years")
  void indexed() throws SQLException {
    var asks = new TallyAsks(new FinancialYear(2025).period(), TODAY).all();
    assertThat(asks).hasSizeGreaterThan(20);
    try (var connection = SqliteOpener.memory()) {
      for (TallyAsk ask : asks) {
        assertThat(plan(connection, ask))
            .as(ask.toString())
            .noneMatch(step -> step.startsWith("SCAN complaint") || step.endsWith("(procedure=?)"));
      }
    }
  }

  private static List<String> plan(Connection connection, TallyAsk ask) throws SQLException {
    List<Field<?>> fields = new ArrayList<>(ask.labels());
    ask.cuts().forEach(cut -> fields.add(cut.measure().expression()));
    ask.parts().forEach(part -> fields.add(part.measure().expression()));
    var sql =
        DSL.using(SQLDialect.SQLITE)
            .select(fields)
            .from(ask.from())
            .where(ask.within())
            .groupBy(ask.labels())
            .getSQL(ParamType.INLINED);
    List<String> steps = new ArrayList<>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("explain query plan " + sql)) {
      while (rows.next()) {
        steps.add(rows.getString("detail"));
      }
    }
    return steps;
  }
}
