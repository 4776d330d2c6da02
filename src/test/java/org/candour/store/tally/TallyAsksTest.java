package org.candour.store.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.candour.domain.time.FinancialYear;
import org.candour.store.engine.SqliteOpener;
import org.jooq.SQLDialect;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TallyAsksTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

  @Test
  @DisplayName("Every figure of a year finds its complaints by a day that an index has")
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
    var sql = ask.query(DSL.using(SQLDialect.SQLITE)).getSQL(ParamType.INLINED);
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
