package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.store.Fixture.TESTER;
import static org.candour.store.Fixture.on;
import static org.candour.store.Fixture.received;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.casework.CaseFile;
import org.candour.casework.Directory.AppointmentLine;
import org.candour.casework.Directory.PersonLine;
import org.candour.casework.Ledger.CategorySum;
import org.candour.casework.Ledger.ComplimentLine;
import org.candour.casework.Ledger.CostLine;
import org.candour.domain.ActionType;
import org.candour.domain.Availability;
import org.candour.domain.ComplimentSource;
import org.candour.domain.ConcernKind;
import org.candour.domain.CostCategory;
import org.candour.domain.EventKind;
import org.candour.domain.FileKind;
import org.candour.domain.Hours;
import org.candour.domain.Money;
import org.candour.domain.OfficerRole;
import org.candour.domain.PoolRole;
import org.candour.domain.UnitKind;
import org.candour.domain.entry.Beside;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Loose;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.People;
import org.candour.domain.entry.Remedy;
import org.candour.domain.entry.Stage2;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.Period;
import org.candour.procedure.fold.Rate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every engine must keep for the rooms beside the case file.
abstract class RoomsContract {
  private static final Period YEAR = FinancialYear.parse("2015-16").period();

  private StoredRegister register;

  abstract StoredRegister fresh();

  @BeforeEach
  void open() {
    register = fresh();
  }

  @AfterEach
  void sound() {
    assertThat(register.check()).isEmpty();
    register.close();
  }

  private CaseFile file(FileKind kind, String day, Body body) {
    return register.chronicle().begin(kind, TESTER, List.of(on(day, body)));
  }

  private CaseFile add(CaseFile file, NewEntry... more) {
    return register.chronicle().append(file.id(), file.version(), TESTER, List.of(more));
  }

  @Test
  void aComplimentIsPrintedInTheWordsThatWereConfirmed() {
    CaseFile file =
        file(
            FileKind.COMPLIMENT,
            "2015-06-01",
            new Loose.ComplimentReceived(
                "CiC Team", null, ComplimentSource.CHILD, "Thanks to Pat!", null, null));
    add(file, on("2016-05-01", new Loose.ComplimentPrepared(true, "Thanks to [name]!")));

    assertThat(register.ledger().compliments(YEAR))
        .singleElement()
        .extracting(ComplimentLine::words, ComplimentLine::editedWords, ComplimentLine::useInReport)
        .containsExactly("Thanks to Pat!", "Thanks to [name]!", true);
    assertThat(register.ledger().complimentsByService(YEAR)).containsOnly(Map.entry("", 1));
    assertThat(register.lists().complimentsForReport(YEAR))
        .extracting(org.candour.casework.Lists.MarkedCompliment::words)
        .containsExactly("Thanks to [name]!");
  }

  @Test
  void aCostIsRechargedWhereverItLies() {
    CaseFile complaint =
        register
            .chronicle()
            .begin(
                FileKind.COMPLAINT,
                TESTER,
                List.of(
                    received("2015-05-01", "C1", "Jory Penrose", "Fostering"),
                    on("2015-07-01", cost(12_000, new Hours(240), new Money(3000)))));
    long entry = complaint.entries().getLast().id();
    add(complaint, on("2015-09-30", new Remedy.CostRecharged(entry, "Fostering 4711")));
    file(FileKind.COST, "2015-08-01", cost(5_000, null, null));

    assertThat(register.ledger().costs(YEAR))
        .extracting(
            CostLine::reference,
            CostLine::amount,
            CostLine::hours,
            CostLine::recharged,
            CostLine::rechargedTo)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(null, new Money(5_000), null, null, null),
            org.assertj.core.groups.Tuple.tuple(
                "C1",
                new Money(12_000),
                new Hours(240),
                LocalDate.of(2015, 9, 30),
                "Fostering 4711"));
    assertThat(register.ledger().sums(YEAR))
        .containsExactly(new CategorySum(CostCategory.INDEPENDENT_PERSON, new Money(17_000)));
    assertThat(register.ledger().years()).containsExactly("2015-16");
  }

  private static Remedy.CostIncurred cost(
      long pence,
      @org.jspecify.annotations.Nullable Hours hours,
      @org.jspecify.annotations.Nullable Money rate) {
    return new Remedy.CostIncurred(
        CostCategory.INDEPENDENT_PERSON,
        new Money(pence),
        "P. Odell",
        null,
        null,
        hours,
        rate,
        null);
  }

  @Test
  void whatIsOnlyPromisedIsNoCostUntilItIsPaid() {
    CaseFile file =
        file(
            FileKind.COST,
            "2015-06-01",
            new Remedy.CostCommitted(1, CostCategory.MEDIATION, new Money(90_000), null, null));

    assertThat(register.ledger().sums(YEAR)).isEmpty();
    assertThat(register.ledger().commitments()).hasSize(1);

    add(
        file,
        on(
            "2015-07-01",
            new Remedy.CostIncurred(CostCategory.MEDIATION, new Money(85_000), null, null, null)),
        on("2015-07-01", new Remedy.CommitmentClosed(1, true)));

    assertThat(register.ledger().commitments()).isEmpty();
    assertThat(register.ledger().sums(YEAR))
        .containsExactly(new CategorySum(CostCategory.MEDIATION, new Money(85_000)));
  }

  @Test
  void reimbursementIsCountedApartFromCosts() {
    file(
        FileKind.ACTION,
        "2015-06-01",
        new Remedy.ActionAgreed(
            1, null, ActionType.FINANCIAL_REIMBURSEMENT, null, null, null, null));

    assertThat(register.ledger().reimbursements(YEAR)).isEqualTo(1);
    assertThat(register.ledger().sums(YEAR)).isEmpty();
  }

  @Test
  void somebodyOfThePoolIsKnownWithTheirCasesAndRates() {
    CaseFile person =
        file(FileKind.PERSON, "2015-04-01", person("P. Odell", PoolRole.INDEPENDENT_PERSON));
    add(
        person,
        on("2015-04-02", new People.Checked(LocalDate.of(2018, 4, 2), "001")),
        on("2015-04-03", new People.Trained("Root cause analysis")),
        on(
            "2015-04-04",
            new People.RateAgreed(
                PoolRole.INDEPENDENT_PERSON, new Money(3_500), LocalDate.of(2015, 4, 1))),
        on("2015-04-05", new People.AvailabilityTold(Availability.AWAY, null, null)));
    file(
        FileKind.RATE,
        "2015-04-01",
        new People.RateAgreed(
            PoolRole.INDEPENDENT_PERSON, new Money(3_000), LocalDate.of(2014, 4, 1)));
    CaseFile open = appointed("C1", " p. odell ");
    add(appointed("C2", "P. Odell"), on("2015-08-01", new Course.Closed()));

    PersonLine line = register.directory().people().getFirst();

    assertThat(line.roles()).containsExactly(PoolRole.INDEPENDENT_PERSON);
    assertThat(line.checkRenewal()).isEqualTo(LocalDate.of(2018, 4, 2));
    assertThat(line.availability()).isEqualTo(Availability.AWAY);
    assertThat(line.open()).isEqualTo(1);
    assertThat(line.past()).isEqualTo(1);
    assertThat(register.directory().appointments("P. ODELL"))
        .filteredOn(AppointmentLine::open)
        .singleElement()
        .extracting(AppointmentLine::file)
        .isEqualTo(open.id());
    List<Rate> rates = register.ledger().rates();
    assertThat(Rate.of(rates, "P. Odell", PoolRole.INDEPENDENT_PERSON, LocalDate.of(2015, 4, 1)))
        .isEqualTo(Optional.of(new Money(3_500)));
    assertThat(Rate.of(rates, "Another", PoolRole.INDEPENDENT_PERSON, LocalDate.of(2015, 4, 1)))
        .isEqualTo(Optional.of(new Money(3_000)));
  }

  private CaseFile appointed(String reference, String name) {
    return register
        .chronicle()
        .begin(
            FileKind.COMPLAINT,
            TESTER,
            List.of(
                received("2015-05-01", reference, "Jory Penrose", "Fostering"),
                on("2015-06-01", new Stage2.Requested()),
                on(
                    "2015-06-02",
                    new Stage2.OfficerAppointed(OfficerRole.INDEPENDENT_PERSON, name))));
  }

  static People.PersonDescribed person(String name, PoolRole... roles) {
    return new People.PersonDescribed(name, List.of(roles), null, null, null, null, null, null);
  }

  @Test
  void whatIsDescribedAgainReplacesWhatWasSaidBefore() {
    CaseFile unit =
        file(
            FileKind.UNIT,
            "2013-04-01",
            new People.UnitDescribed(
                UnitKind.SERVICE, "Family Assessment", null, null, null, null));
    add(
        unit,
        on(
            "2015-04-01",
            new People.UnitDescribed(
                UnitKind.SERVICE,
                "Family Assessment",
                null,
                null,
                LocalDate.of(2015, 3, 31),
                "First Response")));
    file(
        FileKind.RESPONDER,
        "2015-04-01",
        new People.ResponderDescribed(
            "K. Lowe", "Service Manager", "First Response", null, LocalDate.of(2015, 4, 1), null));

    assertThat(register.directory().units())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.successor()).isEqualTo("First Response");
          assertThat(line.on(LocalDate.of(2015, 3, 31))).isTrue();
          assertThat(line.on(LocalDate.of(2015, 4, 1))).isFalse();
        });
    assertThat(register.directory().responders())
        .singleElement()
        .satisfies(line -> assertThat(line.on(LocalDate.of(2015, 3, 31))).isFalse());
    assertThat(register.directory().names()).containsExactly("K. Lowe");
  }

  @Test
  void theRegistersBesideTheComplaintsKeepTheirLatestState() {
    CaseFile matter =
        file(
            FileKind.MATTER,
            "2015-05-01",
            new Beside.MatterSupported("Ola", "Contact times", null, "J. Reed", "by text"));
    add(
        matter,
        on("2015-06-30", new Beside.MatterReviewed(true, "knows how")),
        on("2015-07-02", new Beside.BecameComplaint("C1")));
    CaseFile concern =
        file(
            FileKind.CONCERN,
            "2015-05-02",
            new Beside.ConcernLogged(
                ConcernKind.COUNCILLOR, "Cllr B.", "Fostering", null, "Waiting times"));
    add(concern, on("2015-05-09", new Beside.Settled("answered by the service")));
    file(
        FileKind.EVENT,
        "2015-05-03",
        new Beside.EventHeld(
            EventKind.TRAINING, "Team Managers", "12", null, LocalDate.of(2016, 5, 3)));

    assertThat(register.directory().matters())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.notBlocked()).isTrue();
          assertThat(line.complaint()).isEqualTo("C1");
          assertThat(line.ended()).isEqualTo(LocalDate.of(2015, 7, 2));
        });
    assertThat(register.directory().concerns())
        .singleElement()
        .satisfies(line -> assertThat(line.outcome()).isEqualTo("answered by the service"));
    assertThat(register.directory().events())
        .singleElement()
        .satisfies(line -> assertThat(line.nextDue()).isEqualTo(LocalDate.of(2016, 5, 3)));
  }

  @Test
  void whatIsStruckOutLeavesTheLists() {
    CaseFile concern =
        file(
            FileKind.CONCERN,
            "2015-05-02",
            new Beside.ConcernLogged(ConcernKind.ENQUIRY, null, null, null, "Twice"));
    add(
        concern,
        on("2015-05-02", new Course.StruckOut(concern.entries().getFirst().id(), "logged twice")));

    assertThat(register.directory().concerns()).isEmpty();
  }
}
