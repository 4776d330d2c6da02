package org.candour.store;

import static org.candour.store.schema.Tables.APPOINTMENT;
import static org.candour.store.schema.Tables.COMPLAINT;
import static org.candour.store.schema.Tables.CONCERN;
import static org.candour.store.schema.Tables.EVENT;
import static org.candour.store.schema.Tables.MATTER;
import static org.candour.store.schema.Tables.PERSON;
import static org.candour.store.schema.Tables.RESPONDER;
import static org.candour.store.schema.Tables.UNIT;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.candour.casework.Directory;
import org.candour.domain.Availability;
import org.candour.domain.ConcernKind;
import org.candour.domain.EventKind;
import org.candour.domain.PoolRole;
import org.candour.domain.UnitKind;
import org.candour.store.engine.Database;
import org.candour.store.engine.Words;
import org.candour.store.schema.tables.records.PersonRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// People, services and the light registers out of the projection.
public final class StoredDirectory implements Directory {
  private final Database database;

  StoredDirectory(Database database) {
    this.database = database;
  }

  /// How many cases somebody has, and how many of them have not ended.
  private record Load(int open, int all) {
    static final Load NONE = new Load(0, 0);
  }

  @Override
  public List<PersonLine> people() {
    return database.read(sql -> {
      Map<String, Load> loads = loads(sql);
      return sql.selectFrom(PERSON)
          .orderBy(PERSON.NAME_KEY, PERSON.FILE_ID)
          .fetch(row -> person(row, loads.getOrDefault(row.getNameKey(), Load.NONE)));
    });
  }

  private static Map<String, Load> loads(DSLContext sql) {
    Map<String, Load> loads = new HashMap<>();
    var open = DSL.countDistinct(DSL.when(COMPLAINT.ENDED_ON.isNull(), COMPLAINT.ID));
    sql.select(APPOINTMENT.NAME_KEY, open, DSL.countDistinct(COMPLAINT.ID))
        .from(APPOINTMENT)
        .join(COMPLAINT)
        .on(COMPLAINT.ID.eq(APPOINTMENT.COMPLAINT_ID))
        .groupBy(APPOINTMENT.NAME_KEY)
        .forEach(row -> loads.put(row.value1(), new Load(row.value2(), row.value3())));
    return loads;
  }

  private static PersonLine person(PersonRecord row, Load load) {
    return new PersonLine(
        row.getFileId(),
        row.getName(),
        roles(row.getRoles()),
        row.getOrganisation(),
        Boolean.TRUE.equals(row.getIsEmployed()),
        row.getEmployedUntilOn(),
        row.getCheckedOn(),
        row.getCheckRenewalOn(),
        Availability.of(row.getAvailability()),
        row.getUnavailableUntilOn(),
        load.open(),
        load.all() - load.open());
  }

  private static List<PoolRole> roles(String text) {
    return Arrays.stream(text.split(";"))
        .filter(role -> !role.isBlank())
        .map(PoolRole::of)
        .toList();
  }

  @Override
  public List<AppointmentLine> appointments(String name) {
    return database.read(sql ->
        sql.select(
                COMPLAINT.ID,
                COMPLAINT.REFERENCE,
                APPOINTMENT.ROLE,
                APPOINTMENT.APPOINTED_ON,
                COMPLAINT.ENDED_ON)
            .from(APPOINTMENT)
            .join(COMPLAINT)
            .on(COMPLAINT.ID.eq(APPOINTMENT.COMPLAINT_ID))
            .where(APPOINTMENT.NAME_KEY.eq(Words.key(name)))
            .orderBy(APPOINTMENT.APPOINTED_ON.desc(), COMPLAINT.ID.desc())
            .fetch(row ->
                new AppointmentLine(
                    row.value1(), row.value2(), row.value3(), row.value4(), row.value5() == null)));
  }

  @Override
  public List<UnitLine> units() {
    return database.read(StoredDirectory::units);
  }

  public static List<UnitLine> units(DSLContext sql) {
    return sql.selectFrom(UNIT)
        .orderBy(UNIT.KIND, UNIT.NAME, UNIT.START_ON)
        .fetch(row ->
            new UnitLine(
                row.getFileId(),
                UnitKind.of(row.getKind()),
                row.getName(),
                row.getPartOf(),
                row.getStartOn(),
                row.getEndOn(),
                row.getSuccessor()));
  }

  @Override
  public List<ResponderLine> responders() {
    return database.read(sql ->
        sql.selectFrom(RESPONDER)
            .orderBy(RESPONDER.SERVICE, RESPONDER.FROM_ON.desc().nullsLast(), RESPONDER.NAME)
            .fetch(row ->
                new ResponderLine(
                    row.getFileId(),
                    row.getName(),
                    row.getPost(),
                    row.getService(),
                    row.getEmail(),
                    row.getFromOn(),
                    row.getUntilOn())));
  }

  @Override
  public List<MatterLine> matters() {
    return database.read(sql ->
        sql.selectFrom(MATTER)
            .orderBy(MATTER.RAISED_ON.desc(), MATTER.FILE_ID.desc())
            .fetch(row ->
                new MatterLine(
                    row.getFileId(),
                    row.getRaisedOn(),
                    row.getChild(),
                    row.getAbout(),
                    row.getServiceArea(),
                    row.getSupportedBy(),
                    row.getHow(),
                    row.getReviewedOn(),
                    row.getIsNotBlocked(),
                    row.getReviewNote(),
                    row.getEndedOn(),
                    row.getOutcome(),
                    row.getReference())));
  }

  @Override
  public List<ConcernLine> concerns() {
    return database.read(sql ->
        sql.selectFrom(CONCERN)
            .orderBy(CONCERN.LOGGED_ON.desc(), CONCERN.FILE_ID.desc())
            .fetch(row ->
                new ConcernLine(
                    row.getFileId(),
                    row.getLoggedOn(),
                    ConcernKind.of(row.getKind()),
                    row.getRaisedBy(),
                    row.getServiceArea(),
                    row.getTeam(),
                    row.getWords(),
                    row.getSettledOn(),
                    row.getOutcome(),
                    row.getReference())));
  }

  @Override
  public List<EventLine> events() {
    return database.read(sql ->
        sql.selectFrom(EVENT)
            .orderBy(EVENT.HELD_ON.desc(), EVENT.FILE_ID.desc())
            .fetch(row ->
                new EventLine(
                    row.getFileId(),
                    row.getHeldOn(),
                    EventKind.of(row.getKind()),
                    row.getAudience(),
                    row.getAttended(),
                    row.getNote(),
                    row.getNextDueOn())));
  }

  @Override
  public List<String> names() {
    return database.read(sql ->
        Stream.of(
                sql.selectDistinct(PERSON.NAME).from(PERSON).fetch(PERSON.NAME),
                sql.selectDistinct(RESPONDER.NAME).from(RESPONDER).fetch(RESPONDER.NAME),
                sql.selectDistinct(COMPLAINT.CHILD_NAME)
                    .from(COMPLAINT)
                    .where(COMPLAINT.CHILD_NAME.isNotNull())
                    .fetch(COMPLAINT.CHILD_NAME),
                sql.selectDistinct(COMPLAINT.COMPLAINANT_NAME)
                    .from(COMPLAINT)
                    .where(COMPLAINT.COMPLAINANT_NAME.isNotNull())
                    .fetch(COMPLAINT.COMPLAINANT_NAME),
                sql.selectDistinct(APPOINTMENT.NAME).from(APPOINTMENT).fetch(APPOINTMENT.NAME))
            .flatMap(List::stream)
            .distinct()
            .toList());
  }
}
