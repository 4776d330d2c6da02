package org.candour.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.candour.casework.CaseFile;
import org.candour.casework.Chronicle.NewFile;
import org.candour.domain.Availability;
import org.candour.domain.ComplimentSource;
import org.candour.domain.ConcernKind;
import org.candour.domain.CostCategory;
import org.candour.domain.EventKind;
import org.candour.domain.FileKind;
import org.candour.domain.Hours;
import org.candour.domain.IndicatorBasis;
import org.candour.domain.Money;
import org.candour.domain.PoolRole;
import org.candour.domain.UnitKind;
import org.candour.domain.entry.Beside;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Loose;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.People;
import org.candour.domain.entry.Remedy;
import org.candour.procedure.state.Commitment;
import org.candour.procedure.state.Cost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// People, services, the light registers and costs in full go out and come in again.
class BesideRoundTripTest {
  private static final LocalDate DAY = LocalDate.of(2015, 6, 1);

  @TempDir private Path folder;

  @Test
  void everyEntryOfThemAsAFolder() {
    same(folder.resolve("out"));
  }

  @Test
  void everyEntryOfThemAsAnExcelWorkbook() {
    same(folder.resolve("out.xlsx"));
  }

  private void same(Path target) {
    var files = files();
    Export.write(
        (kind, reader) -> files.stream().filter(f -> f.kind() == kind).forEach(reader), target);

    var reading = Import.read(target, null, Books.TODAY, false);

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.files().stream().map(BesideRoundTripTest::told))
        .containsExactlyInAnyOrderElementsOf(
            files.stream().map(BesideRoundTripTest::told).toList());
    assertThat(reading.added()).extracting(Reading.NewValue::value).contains("Family Assessment");
  }

  private static Map<FileKind, List<NewEntry>> told(NewFile file) {
    return new EnumMap<>(Map.of(file.kind(), file.entries()));
  }

  private static Map<FileKind, List<NewEntry>> told(CaseFile file) {
    return new EnumMap<>(
        Map.of(
            file.kind(),
            file.entries().stream()
                .map(e ->
                    new NewEntry(
                        e.day(), e.body(), e.knownOn().equals(e.day()) ? null : e.knownOn()))
                .toList()));
  }

  private static List<CaseFile> files() {
    var until = LocalDate.of(2018, 6, 1);
    return Stream.of(
            file(
                FileKind.PERSON,
                new People.PersonDescribed(
                    "P. Odell",
                    List.of(PoolRole.INDEPENDENT_PERSON, PoolRole.PANEL_MEMBER),
                    "Own practice",
                    "01632 960 001",
                    "p@example.org",
                    false,
                    LocalDate.of(2014, 3, 31),
                    "Mornings"),
                new People.Checked(until, "0012"),
                new People.Trained("Root cause analysis"),
                new People.AvailabilityTold(Availability.AWAY, until, "abroad"),
                new People.RateAgreed(PoolRole.INDEPENDENT_PERSON, new Money(3550), DAY)),
            file(
                FileKind.RATE,
                new People.RateAgreed(PoolRole.INVESTIGATING_OFFICER, new Money(4000), DAY)),
            file(
                FileKind.UNIT,
                new People.UnitDescribed(
                    UnitKind.SERVICE, "Family Assessment", null, DAY, until, "First Response")),
            file(
                FileKind.RESPONDER,
                new People.ResponderDescribed("K. Lowe", "Manager", "Fostering", null, DAY, null)),
            file(
                FileKind.MATTER,
                new Beside.MatterSupported("Ola", "Contact", null, "J. Reed", "by text"),
                new Beside.MatterReviewed(false, null),
                new Beside.Settled("sorted out"),
                new Beside.BecameComplaint("2015/001")),
            file(
                FileKind.EVENT,
                new Beside.EventHeld(EventKind.SCRUTINY, "Committee", "9", "well received", until)),
            file(
                FileKind.CONCERN,
                new Beside.ConcernLogged(ConcernKind.ENQUIRY, "MP", "Fostering", "Team 1", "Why?"),
                new Beside.Settled("answered")))
        .toList();
  }

  private static CaseFile file(FileKind kind, Body... bodies) {
    return file(kind, 10 + kind.ordinal(), bodies);
  }

  /// The second entry of each file was put on record a week late.
  private static CaseFile file(FileKind kind, long number, Body... bodies) {
    var entries = new ArrayList<Entry>();
    for (var body : bodies) {
      long id = entries.size() + 1;
      var day = DAY.plusDays(id);
      var known = id == 2 ? day.plusDays(7) : day;
      entries.add(
          new Entry(
              id,
              number,
              day,
              day.atStartOfDay().toInstant(java.time.ZoneOffset.UTC),
              known,
              "T",
              false,
              body));
    }
    return new CaseFile(number, kind, entries.size(), entries);
  }

  @Test
  void costsKeepTheirHoursAndRechargesAndCommitmentsTheirEnd() {
    var cost =
        new Remedy.CostIncurred(
            CostCategory.INDEPENDENT_PERSON,
            new Money(26_267),
            "P. Odell",
            null,
            null,
            new Hours(444),
            new Money(3550),
            null);
    var file =
        file(
            FileKind.COST,
            1,
            cost,
            new Remedy.CostRecharged(1, "4711"),
            new Remedy.CostCommitted(
                1,
                CostCategory.MEDIATION,
                new Money(900),
                "M",
                "session",
                new Hours(60),
                new Money(900)),
            new Remedy.CommitmentClosed(1, false));

    var before = org.candour.procedure.fold.Loose.of(file.entries());
    var back = back(List.of(file));

    var costs = back.stream().flatMap(state -> state.costs().stream()).toList();
    var made = back.stream().flatMap(state -> state.commitments().stream()).toList();
    assertThat(costs).extracting(Cost::hours).containsExactly(new Hours(444));
    assertThat(costs).containsExactlyElementsOf(before.costs());
    assertThat(made).containsExactlyElementsOf(before.commitments());
    assertThat(made).extracting(Commitment::paid).containsExactly(false);
  }

  @Test
  void aComplimentComesBackAsItIsPrinted() {
    var file =
        file(
            FileKind.COMPLIMENT,
            1,
            new Loose.ComplimentReceived(
                "CiC", "Fostering", ComplimentSource.PANEL, "Thanks, Pat", null, null),
            new Loose.ComplimentPrepared(true, "Thanks, [name]"));
    var target = folder.resolve("printed");
    Export.write(
        (kind, reader) -> {
          if (kind == FileKind.COMPLIMENT) {
            reader.accept(file);
          }
        },
        target);

    assertThat(Import.read(target, null, Books.TODAY, false).files().getFirst().entries())
        .extracting(NewEntry::body)
        .containsExactly(
            new Loose.ComplimentReceived(
                "CiC", "Fostering", ComplimentSource.PANEL, "Thanks, Pat", true, "Thanks, [name]"));
  }

  @Test
  void anIndicatorKeepsItsDayAndItsNote() {
    var entered =
        new Loose.IndicatorEntered(
            "2015-16",
            "Single Assessments",
            "2139",
            IndicatorBasis.DURING_YEAR,
            "Annual return",
            true,
            LocalDate.of(2016, 4, 30),
            "Brief assessments are left out.");
    var target = folder.resolve("indicators");
    var file = file(FileKind.INDICATOR, 1, entered);
    Export.write(
        (kind, reader) -> {
          if (kind == FileKind.INDICATOR) {
            reader.accept(file);
          }
        },
        target);

    assertThat(Import.read(target, null, Books.TODAY, false).files().getFirst().entries())
        .extracting(NewEntry::body)
        .containsExactly(entered);
  }

  @Test
  void aRowWithoutWhatItNeedsIsRefusedByName() {
    Books.write(
        folder, "concerns.csv", "number,date,step,kind,text", "1,2015-05-05,concern logged,,Why?");
    Books.write(
        folder, "people.csv", "number,date,step,name,roles", "1,2015-05-05,born,X,mediator");

    assertThat(Books.finding(folder).lines())
        .containsExactlyInAnyOrder("concerns.csv 2 kind: ", "people.csv 2 step: born");
  }

  private List<org.candour.procedure.fold.Loose> back(List<CaseFile> files) {
    var target = folder.resolve("money");
    Export.write(
        (kind, reader) -> files.stream().filter(f -> f.kind() == kind).forEach(reader), target);
    return Import.read(target, null, Books.TODAY, false).files().stream()
        .map(f -> org.candour.procedure.fold.Loose.of(Books.entries(f)))
        .toList();
  }
}
