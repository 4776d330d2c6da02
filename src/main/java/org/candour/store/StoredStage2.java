package org.candour.store;

import static org.candour.store.StoredReportable.STATUTORY;
import static org.candour.store.StoredReportable.during;
import static org.candour.store.schema.Tables.APPOINTMENT;
import static org.candour.store.schema.Tables.COMPLAINT;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.casework.Reportable.AppointedLine;
import org.candour.casework.Reportable.Stage2Line;
import org.candour.domain.PoolRole;
import org.candour.domain.time.Period;
import org.candour.procedure.state.Interview;
import org.candour.store.chain.EntryReader;
import org.candour.store.engine.Database;
import org.candour.store.engine.Sql;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// The days of Stage 2 that reports print, read from the projection; of interviews, from the
/// entries themselves.
final class StoredStage2 {
  private static final Field<LocalDate> OFFICER =
      appointment(PoolRole.INVESTIGATING_OFFICER).as("officer");
  private static final Field<LocalDate> INDEPENDENT =
      appointment(PoolRole.INDEPENDENT_PERSON).as("independent");

  private final Database database;

  StoredStage2(Database database) {
    this.database = database;
  }

  List<Stage2Line> adjudicated(Period period) {
    return database.read(sql -> Sql.quietly(() -> adjudicated(sql, period)));
  }

  private List<Stage2Line> adjudicated(DSLContext sql, Period period) throws SQLException {
    var rows =
        sql.select(
                COMPLAINT.ID,
                COMPLAINT.REFERENCE,
                COMPLAINT.STAGE2_REQUESTED_ON,
                OFFICER,
                INDEPENDENT,
                COMPLAINT.STAGE2_STATEMENT_AGREED_ON,
                COMPLAINT.STAGE2_IO_REPORT_ON,
                COMPLAINT.STAGE2_IP_REPORT_ON,
                COMPLAINT.STAGE2_ADJUDICATED_ON,
                COMPLAINT.STAGE2_OUTCOME)
            .from(COMPLAINT)
            .where(STATUTORY)
            .and(COMPLAINT.STAGE2_REQUESTED_ON.isNotNull())
            .and(during(COMPLAINT.STAGE2_ADJUDICATED_ON, period))
            .orderBy(COMPLAINT.STAGE2_ADJUDICATED_ON, COMPLAINT.ID)
            .fetch();
    var interviewed = interviewed(rows.getValues(COMPLAINT.ID));
    return rows.map(row -> line(row, interviewed));
  }

  private static Stage2Line line(Record row, Map<Long, LocalDate> interviewed) {
    return new Stage2Line(
        row.get(COMPLAINT.REFERENCE),
        row.get(COMPLAINT.STAGE2_REQUESTED_ON),
        row.get(OFFICER),
        row.get(INDEPENDENT),
        row.get(COMPLAINT.STAGE2_STATEMENT_AGREED_ON),
        interviewed.get(row.get(COMPLAINT.ID)),
        row.get(COMPLAINT.STAGE2_IO_REPORT_ON),
        row.get(COMPLAINT.STAGE2_IP_REPORT_ON),
        row.get(COMPLAINT.STAGE2_ADJUDICATED_ON),
        row.get(COMPLAINT.STAGE2_OUTCOME));
  }

  /// The day of the first interview of each investigation that has one.
  private Map<Long, LocalDate> interviewed(List<Long> files) throws SQLException {
    Map<Long, LocalDate> first = new HashMap<>();
    if (files.isEmpty()) {
      return first;
    }
    for (var file : new EntryReader(database.connection(), database.engine()).these(files)) {
      file.state().stage2().investigation().interviews().stream()
          .map(Interview::day)
          .min(Comparator.naturalOrder())
          .ifPresent(day -> first.put(file.id(), day));
    }
    return first;
  }

  List<AppointedLine> appointed(Period period) {
    return database.read(sql ->
        sql.select(
                COMPLAINT.ID,
                COMPLAINT.STAGE2_REQUESTED_ON,
                OFFICER,
                INDEPENDENT,
                COMPLAINT.STAGE2_STATEMENT_AGREED_ON,
                COMPLAINT.STAGE2_ADJUDICATED_ON)
            .from(COMPLAINT)
            .where(STATUTORY)
            .and(during(COMPLAINT.STAGE2_REQUESTED_ON, period))
            .orderBy(COMPLAINT.STAGE2_REQUESTED_ON, COMPLAINT.ID)
            .fetch(row ->
                new AppointedLine(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    row.value5(),
                    row.value6())));
  }

  /// The first day on which somebody was appointed to a part.
  private static Field<LocalDate> appointment(PoolRole role) {
    return DSL.field(
        DSL.select(DSL.min(APPOINTMENT.APPOINTED_ON))
            .from(APPOINTMENT)
            .where(APPOINTMENT.COMPLAINT_ID.eq(COMPLAINT.ID))
            .and(APPOINTMENT.ROLE.eq(role.label())));
  }
}
