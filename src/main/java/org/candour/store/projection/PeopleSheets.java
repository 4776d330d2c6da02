package org.candour.store.projection;

import static org.candour.store.schema.Tables.APPOINTMENT;
import static org.candour.store.schema.Tables.INVOLVED;
import static org.candour.store.schema.Tables.PERSON;
import static org.candour.store.schema.Tables.RATE;
import static org.candour.store.schema.Tables.RESPONDER;
import static org.candour.store.schema.Tables.UNIT;

import java.util.stream.Collectors;
import org.candour.domain.Listed;
import org.candour.domain.entry.People;
import org.candour.procedure.fold.Appointment;
import org.candour.procedure.fold.Involvement;
import org.candour.procedure.fold.PoolPerson;
import org.candour.procedure.fold.Rate;
import org.candour.store.engine.Words;
import org.candour.store.projection.ChildSheets.Of;
import org.candour.store.schema.tables.records.AppointmentRecord;
import org.candour.store.schema.tables.records.InvolvedRecord;
import org.candour.store.schema.tables.records.PersonRecord;
import org.candour.store.schema.tables.records.RateRecord;
import org.candour.store.schema.tables.records.ResponderRecord;
import org.candour.store.schema.tables.records.UnitRecord;

/// The columns of the tables of people, their parts and their services.
final class PeopleSheets {
  static final Sheet<AppointmentRecord, Of<Appointment>> APPOINTMENTS =
      new Sheet<AppointmentRecord, Of<Appointment>>(APPOINTMENT)
          .with(APPOINTMENT.COMPLAINT_ID, Of::file)
          .with(APPOINTMENT.POSITION, Of::position)
          .with(APPOINTMENT.NAME, of -> of.it().name())
          .with(APPOINTMENT.NAME_KEY, of -> Words.key(of.it().name()))
          .with(APPOINTMENT.ROLE, of -> of.it().role())
          .with(APPOINTMENT.APPOINTED_ON, of -> of.it().day());

  static final Sheet<InvolvedRecord, Of<Involvement>> PARTS =
      new Sheet<InvolvedRecord, Of<Involvement>>(INVOLVED)
          .with(INVOLVED.COMPLAINT_ID, Of::file)
          .with(INVOLVED.POSITION, Of::position)
          .with(INVOLVED.PART, of -> of.it().part().name())
          .with(INVOLVED.NAME, of -> of.it().name())
          .with(INVOLVED.NAME_KEY, of -> Words.key(of.it().name()));

  static final Sheet<PersonRecord, Of<PoolPerson>> PEOPLE =
      new Sheet<PersonRecord, Of<PoolPerson>>(PERSON)
          .with(PERSON.FILE_ID, Of::file)
          .with(PERSON.POSITION, Of::position)
          .with(PERSON.NAME, of -> of.it().who().name())
          .with(PERSON.NAME_KEY, of -> Words.key(of.it().who().name()))
          .with(PERSON.ROLES, PeopleSheets::roles)
          .with(PERSON.ORGANISATION, of -> of.it().who().organisation())
          .with(PERSON.TELEPHONE, of -> of.it().who().telephone())
          .with(PERSON.EMAIL, of -> of.it().who().email())
          .with(PERSON.IS_EMPLOYED, of -> of.it().who().employee())
          .with(PERSON.EMPLOYED_UNTIL_ON, of -> of.it().who().employedUntil())
          .with(PERSON.CHECKED_ON, of -> of.it().checked())
          .with(PERSON.CHECK_RENEWAL_ON, of -> of.it().checkRenewal())
          .with(PERSON.AVAILABILITY, of -> of.it().availability().label())
          .with(PERSON.UNAVAILABLE_UNTIL_ON, of -> of.it().awayUntil())
          .with(PERSON.NOTE, of -> of.it().who().note());

  static final Sheet<RateRecord, Of<Rate>> RATES =
      new Sheet<RateRecord, Of<Rate>>(RATE)
          .with(RATE.FILE_ID, Of::file)
          .with(RATE.POSITION, Of::position)
          .with(RATE.NAME, of -> of.it().name())
          .with(RATE.ROLE, of -> of.it().role().label())
          .with(RATE.FROM_ON, of -> of.it().from())
          .with(RATE.HOURLY_PENCE, of -> of.it().hourly().pence());

  static final Sheet<UnitRecord, Of<People.UnitDescribed>> UNITS =
      new Sheet<UnitRecord, Of<People.UnitDescribed>>(UNIT)
          .with(UNIT.FILE_ID, Of::file)
          .with(UNIT.POSITION, Of::position)
          .with(UNIT.KIND, of -> of.it().kind().label())
          .with(UNIT.NAME, of -> of.it().name())
          .with(UNIT.PART_OF, of -> of.it().partOf())
          .with(UNIT.START_ON, of -> of.it().start())
          .with(UNIT.END_ON, of -> of.it().end())
          .with(UNIT.SUCCESSOR, of -> of.it().successor());

  static final Sheet<ResponderRecord, Of<People.ResponderDescribed>> RESPONDERS =
      new Sheet<ResponderRecord, Of<People.ResponderDescribed>>(RESPONDER)
          .with(RESPONDER.FILE_ID, Of::file)
          .with(RESPONDER.POSITION, Of::position)
          .with(RESPONDER.NAME, of -> of.it().name())
          .with(RESPONDER.POST, of -> of.it().post())
          .with(RESPONDER.SERVICE, of -> of.it().service())
          .with(RESPONDER.EMAIL, of -> of.it().email())
          .with(RESPONDER.FROM_ON, of -> of.it().from())
          .with(RESPONDER.UNTIL_ON, of -> of.it().until());

  private PeopleSheets() {}

  private static String roles(Of<PoolPerson> of) {
    return of.it().who().roles().stream().map(Listed::label).collect(Collectors.joining("; "));
  }
}
