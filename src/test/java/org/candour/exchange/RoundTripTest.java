package org.candour.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.candour.LibreOffice;
import org.candour.RandomHistory;
import org.candour.casework.Authorship;
import org.candour.casework.CaseFile;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Keeping;
import org.candour.domain.time.CalendarData;
import org.candour.exchange.foreign.Cell;
import org.candour.exchange.foreign.Spreadsheet;
import org.candour.exchange.foreign.Table;
import org.candour.procedure.fold.Fold;
import org.candour.procedure.state.Action;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Cost;
import org.candour.store.NewRegister;
import org.candour.store.RegisterOpener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes out and comes in again says the same.
class RoundTripTest {
  private static final int HISTORIES = 400;

  @TempDir Path folder;

  @Test
  void asAFolder() {
    same(histories(), out("out", histories()));
  }

  @Test
  void asAnExcelWorkbook() {
    same(histories(), out("out.xlsx", histories()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "ods"})
  void openedAndSavedAgainByLibreOffice(String ending) throws Exception {
    var office = LibreOffice.headless(folder.resolve("profile"));
    var saved = office.saved(out("out.xlsx", histories()), ending, folder.resolve("again"));

    assertThat(Import.recognises(saved)).isTrue();
    assertThat(kinds(saved, "received")).containsOnly(Cell.Kind.DATE);
    assertThat(kinds(saved, "responded")).containsOnly(Cell.Kind.DATE, Cell.Kind.BLANK);
    same(histories(), saved);
    inAFreshRegister(saved);
  }

  private void inAFreshRegister(Path saved) {
    try (var register =
        RegisterOpener.create(
            folder.resolve("fresh.candour"),
            null,
            new NewRegister("Fresh", null, Books.TODAY),
            CalendarData.englandAndWales())) {
      var reading = Import.read(saved, register, Books.TODAY, true);
      Import.bring(reading, "again", register, Authorship.on("tester", Books.TODAY), true);
      assertThat(register.check()).isEmpty();
      assertThat(register.holding().complaints()).isGreaterThan(HISTORIES / 2);
    }
  }

  private static Set<Cell.Kind> kinds(Path workbook, String column) {
    var table =
        Spreadsheet.read(workbook).tables().stream()
            .filter(t -> t.name().equals("complaints"))
            .findFirst()
            .orElseThrow();
    int at = table.rows().getFirst().cells().stream().map(Cell::text).toList().indexOf(column);
    return table.rows().stream()
        .skip(1)
        .map(Table.Row::cells)
        .map(cells -> at < cells.size() ? cells.get(at).kind() : Cell.Kind.BLANK)
        .collect(Collectors.toSet());
  }

  private Path out(String name, Map<String, List<Entry>> histories) {
    var target = folder.resolve(name);
    Export.write(files(histories), target);
    return target;
  }

  @Test
  void holdsAndReviewsAreTakenAlong() {
    var day = java.time.LocalDate.of(2016, 7, 1);
    List<org.candour.domain.entry.Body> kept =
        List.of(
            new Keeping.Held("A claim"),
            new Keeping.HoldLifted("Settled"),
            new Keeping.Retained("complaint", day.plusYears(2), "An inquest"),
            new Keeping.AccessAsked("the mother"),
            new Keeping.AccessGiven(12, 3),
            new Keeping.Anonymised("R/3", "complaint", 9, List.of()));
    var entries = new ArrayList<>(RandomHistory.of(3));
    var last = entries.getLast();
    for (var body : kept) {
      var id = last.id() + entries.size();
      entries.add(new Entry(id, 1, day, last.recordedAt(), day, last.author(), false, body));
    }
    Export.write(files(Map.of("R/3", entries)), folder.resolve("out"));

    var reading = Import.read(folder.resolve("out"), null, Books.TODAY, true);

    assertThat(reading.files())
        .flatExtracting(Books::entries)
        .extracting(Entry::body)
        .filteredOn(body -> body instanceof Keeping)
        .containsExactlyInAnyOrderElementsOf(kept);
  }

  @Test
  void thatNobodyKnowsWhoComplainedStaysSo() {
    var first = RandomHistory.of(3).getFirst();
    var receipt = (Intake.Received) first.body();
    var blank =
        new Intake.Received(
            receipt.reference(), receipt.particulars().with(Field.COMPLAINANT_TYPE, ""));
    var entries =
        List.of(new Entry(1, 1, first.day(), first.recordedAt(), first.day(), "t", false, blank));
    Export.write(files(Map.of("R/3", entries)), folder.resolve("out"));

    var back = Books.state(folder.resolve("out"));
    assertThat(back.complainantType()).isNull();
    assertThat(back.userFields()).isEmpty();
  }

  /// Every history whose order the format allows comes back as it was.
  private static void same(Map<String, List<Entry>> histories, Path target) {
    var reading = Import.read(target, null, Books.TODAY, true);

    var back = new HashMap<String, List<Entry>>();
    reading.files().stream()
        .filter(f -> f.kind() == FileKind.COMPLAINT)
        .map(Books::entries)
        .forEach(entries -> back.put(Fold.of(entries).reference(), entries));

    assertThat(back).hasSizeGreaterThan(HISTORIES / 2);
    assertThat(reading.findings())
        .filteredOn(f -> !f.reason().contains(", after '"))
        .filteredOn(f -> !f.reason().contains(", before '"))
        .allMatch(f -> f.reason().endsWith("is refused too."));
    for (var entry : back.entrySet()) {
      var before = histories.get(entry.getKey());
      assertThat(comparable(entry.getValue())).as(entry.getKey()).isEqualTo(comparable(before));
    }
  }

  private static Map<String, List<Entry>> histories() {
    var histories = new TreeMap<String, List<Entry>>();
    LongStream.range(0, HISTORIES)
        .mapToObj(seed -> recordedLater(RandomHistory.of(seed), new Random(seed)))
        .forEach(entries -> histories.put(Fold.of(entries).reference(), entries));
    return histories;
  }

  /// Some entries are put on record days after they happened; no struck-out ones, as they stay
  /// behind.
  private static List<Entry> recordedLater(List<Entry> entries, Random random) {
    var later = new ArrayList<Entry>();
    for (var e : Fold.counting(entries)) {
      var known = e.day().plusDays(random.nextInt(3) == 0 ? random.nextInt(40) : 0);
      later.add(new Entry(e.id(), 1, e.day(), e.recordedAt(), known, e.author(), false, e.body()));
    }
    return later;
  }

  private static BiConsumer<FileKind, Consumer<CaseFile>> files(
      Map<String, List<Entry>> histories) {
    return (kind, reader) -> {
      if (kind == FileKind.COMPLAINT) {
        histories.values().forEach(e -> reader.accept(new CaseFile(1, kind, e.size(), e)));
      }
    };
  }

  /// The state with what the format spells out: the procedure, and the actions counted from one.
  private static CaseState comparable(List<Entry> entries) {
    var s = Fold.of(entries);
    var actions = new ArrayList<Action>();
    for (var a : s.actions()) {
      actions.add(
          new Action(
              actions.size() + 1,
              a.agreed(),
              a.kind(),
              a.type(),
              a.description(),
              a.owner(),
              a.due(),
              a.completed(),
              a.evidence(),
              a.publishText(),
              a.firstDue(),
              a.moved()));
    }
    return new CaseState(
        s.reference(),
        s.received(),
        s.particulars().with(Field.PROCEDURE, s.procedure().label()),
        s.userFields(),
        s.intake(),
        s.stage1(),
        s.stage2(),
        s.stage3(),
        s.officers(),
        s.recommendations(),
        s.points(),
        s.meetings(),
        actions,
        s.costs().stream().map(RoundTripTest::unplaced).toList(),
        s.ombudsman(),
        s.lessons(),
        s.withdrawn(),
        s.closed(),
        s.ending(),
        s.links());
  }

  /// A cost wherever its entry lies.
  private static Cost unplaced(Cost c) {
    return new Cost(
        0,
        c.day(),
        c.category(),
        c.amount(),
        c.payee(),
        c.note(),
        c.hours(),
        c.rate(),
        c.recharged(),
        c.rechargedTo());
  }
}
