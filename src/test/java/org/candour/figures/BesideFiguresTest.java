package org.candour.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.candour.Story;
import org.candour.casework.Authorship;
import org.candour.domain.ConcernKind;
import org.candour.domain.CostCategory;
import org.candour.domain.EventKind;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.Money;
import org.candour.domain.PoolRole;
import org.candour.domain.UnitKind;
import org.candour.domain.entry.Beside;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Particulars;
import org.candour.domain.entry.People;
import org.candour.domain.entry.Remedy;
import org.candour.domain.entry.Stage1;
import org.candour.domain.time.FinancialYear;
import org.candour.store.NewRegister;
import org.candour.store.RegisterOpener;
import org.candour.store.StoredRegister;
import org.candour.store.tally.TallySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept beside the complaints is in no published number: not concerns, not informal
/// matters, not meetings, not people, not money that is only promised.
class BesideFiguresTest {
  private static final LocalDate DAY = LocalDate.of(2015, 6, 1);
  private static final LocalDate LATER = LocalDate.of(2016, 4, 30);
  private static final Authorship WHO = Authorship.on("tester", LATER);

  @TempDir private Path folder;

  @Test
  void noCountChangesWhenTheRegistersBesideAreFilled() {
    try (var register =
        RegisterOpener.create(
            folder.resolve("r.candour"),
            null,
            new NewRegister("Beside", null, null),
            Story.CALENDAR)) {
      complaint(register);
      var before = figures(register);

      for (var body : beside().entrySet()) {
        register.chronicle().begin(body.getValue(), WHO, List.of(new NewEntry(DAY, body.getKey())));
      }

      assertThat(figures(register)).isEqualTo(before);
      assertThat(before).isNotEmpty();
      assertThat(register.directory().concerns()).hasSize(1);
    }
  }

  private static void complaint(StoredRegister register) {
    var particulars =
        new Particulars(
            Map.of(
                Field.COMPLAINANT_TYPE, "parent",
                Field.SERVICE_AREA, "Fostering",
                Field.SUMMARY, "Late"));
    register
        .chronicle()
        .begin(
            FileKind.COMPLAINT,
            WHO,
            List.of(
                new NewEntry(DAY, new Intake.Received("C1", particulars)),
                new NewEntry(DAY.plusDays(7), new Stage1.Acknowledged())));
  }

  private static Map<Body, FileKind> beside() {
    return Map.of(
        new Beside.ConcernLogged(ConcernKind.CONCERN, null, "Fostering", null, "Late"),
        FileKind.CONCERN,
        new Beside.MatterSupported("Ola", "Contact", "Fostering", null, null),
        FileKind.MATTER,
        new Beside.EventHeld(EventKind.TRAINING, null, null, null, null),
        FileKind.EVENT,
        new People.PersonDescribed(
            "P. Odell", List.of(PoolRole.MEDIATOR), null, null, null, null, null, null),
        FileKind.PERSON,
        new People.RateAgreed(PoolRole.MEDIATOR, new Money(3000), DAY),
        FileKind.RATE,
        new People.UnitDescribed(UnitKind.SERVICE, "Fostering", null, null, null, null),
        FileKind.UNIT,
        new People.ResponderDescribed("K. Lowe", null, "Fostering", null, null, null),
        FileKind.RESPONDER,
        new Remedy.CostCommitted(1, CostCategory.MEDIATION, new Money(90_000), null, null),
        FileKind.COST);
  }

  private static Map<String, ?> figures(StoredRegister register) {
    return TallySource.of(register)
        .figures(FinancialYear.parse("2015-16"), OptionalInt.empty(), LATER)
        .values();
  }
}
