package org.candour.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.candour.access.RecoveryCode;
import org.candour.casework.Authorship;
import org.candour.command.CandourCommand;
import org.candour.command.Terminal;
import org.candour.domain.time.CalendarData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The command line on real files, with its exit statuses.
class CommandLineTest {
  private static final String HEADER =
      "reference,received,complainant_type,procedure,service_area,summary,responded,outcome";
  private static final String GOOD =
      "C1,2015-05-05,parent,children statutory,Fostering,Late,2015-05-12,not upheld";
  private static final String BAD =
      "C2,2015-05-05,parent,children statutory,Fostering,Late,2015-05-04,upheld";

  @TempDir Path folder;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();
  private String register = "";

  @BeforeEach
  void place() {
    register = folder.resolve("r.candour").toString();
  }

  private int run(String... typed) {
    out = new StringWriter();
    err = new StringWriter();
    var calendar = CalendarData.englandAndWales();
    var terminal =
        new Terminal(
            new FileRegisters(calendar),
            calendar,
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            () -> Authorship.on("tester", LocalDate.of(2016, 9, 30)));
    return CandourCommand.run(terminal, typed);
  }

  private String workbook(String name, String file, String... lines) {
    try {
      var source = Files.createDirectories(folder.resolve(name));
      Files.writeString(source.resolve(file), String.join("\n", lines));
      return source.toString();
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  private String figures(String of, String... more) {
    var typed =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(
                    "figures", "--register", of, "--year", "2015-16", "--json"),
                java.util.stream.Stream.of(more))
            .toArray(String[]::new);
    assertThat(run(typed)).as(err.toString()).isZero();
    return out.toString();
  }

  private void saysOneSentence() {
    assertThat(err.toString().strip().lines()).hasSize(1);
    assertThat(err.toString()).doesNotContain("Exception").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @CsvSource({
    "2016-03-21,10,day-after,2016-04-06",
    "2016-03-21,10,day-of-receipt,2016-04-05",
    "2016-03-26,1,deemed-receipt,2016-03-30",
    "2016-03-26,0,day-after,2016-03-26",
    "21/03/2016,-3,day-after,2016-03-16"
  })
  void dueDates(String from, String days, String count, String due) {
    assertThat(run("due", "--from", from, "--working-days", days, "--count", count)).isZero();
    assertThat(out.toString().strip()).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    "due --from 2016-02-30 --working-days 1",
    "due --working-days 1",
    "due --from 2016-02-01 --working-days ten",
    "due --from 2016-02-01 --working-days 1 --count never",
    "due --from 1950-02-01 --working-days 1",
    "figures --year 2015-16",
    "figures --colour"
  })
  void wrongUsageIsStatusTwoAndOneSentence(String line) {
    assertThat(run(line.split(" "))).isEqualTo(2);
    saysOneSentence();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void theDemonstrationGoesOutAndComesInAgainTheSame() {
    assertThat(run("demo", register)).isZero();
    assertThat(figures(register)).contains("\"stage1.received\": 65,");
    assertThat(run("demo", register)).isEqualTo(3);
    saysOneSentence();

    for (var name : new String[] {"out", "out.xlsx"}) {
      var target = folder.resolve(name).toString();
      var second = folder.resolve(name + ".candour").toString();
      assertThat(run("export", target, "--register", register)).isZero();
      assertThat(run("export", target, "--register", register)).isEqualTo(3);
      assertThat(run("import", target, "--register", second)).as(out.toString()).isZero();
      assertThat(figures(second)).isEqualTo(figures(register));
      assertThat(figures(second, "--as-at", "2015-10-31"))
          .isEqualTo(figures(register, "--as-at", "2015-10-31"));
      assertThat(figures(second, "--quarter", "2")).isEqualTo(figures(register, "--quarter", "2"));
    }
    assertThat(run("check", "--register", register)).as(out.toString()).isZero();
  }

  @Test
  void theYearIsSavedAsACopyThatOnlyIsRead() {
    var copy = folder.resolve("2015-16.candour").toString();
    assertThat(run("demo", register)).isZero();
    assertThat(run("save-year", "--register", register, "--year", "2015-16", "--out", copy))
        .as(err.toString())
        .isZero();
    assertThat(out.toString()).contains("saved copy of 2015-16, verified");
    assertThat(figures(copy)).isEqualTo(figures(register));
    assertThat(run("check", "--register", copy)).as(out.toString()).isZero();

    var source = workbook("in", "complaints.csv", HEADER, GOOD);
    assertThat(run("import", source, "--register", copy)).isEqualTo(2);
    saysOneSentence();
    assertThat(err.toString()).startsWith("Saved copy of 2015-16, as at ");
    assertThat(run("backup", "--register", copy)).isEqualTo(2);
    saysOneSentence();
    assertThat(run("save-year", "--register", register, "--year", "2015-16", "--out", copy))
        .isEqualTo(3);
    saysOneSentence();
  }

  @Test
  void anImportIsAllOrNothing() {
    var source = workbook("in", "complaints.csv", HEADER, GOOD, BAD);
    assertThat(run("import", source, "--register", register)).isEqualTo(1);
    saysOneSentence();
    assertThat(out.toString())
        .contains("complaints.csv, row 3, column outcome, value 'upheld': ")
        .contains("complaints.csv, row 3, column responded, value '2015-05-04': ");
    assertThat(Path.of(register)).doesNotExist();
  }

  @Test
  void theGoodRowsComeInWhenAskedFor() {
    var source = workbook("in", "complaints.csv", HEADER, GOOD, BAD);
    assertThat(run("import", source, "--register", register, "--good-rows")).isEqualTo(1);
    assertThat(err.toString()).contains("without encryption").contains("2 cells are refused");
    assertThat(figures(register)).contains("\"stage1.received\": 1,");
  }

  @Test
  void aDryRunChangesNothing() {
    var source = workbook("in", "complaints.csv", HEADER, GOOD);
    assertThat(run("import", source, "--register", register, "--dry-run")).isZero();
    assertThat(out.toString()).contains("New service area: Fostering").contains("dry run");
    assertThat(Path.of(register)).doesNotExist();
  }

  @Test
  void whatIsThereAlreadyIsToldInOneSentence() {
    var source = workbook("in", "complaints.csv", HEADER, GOOD);
    workbook("in", "points.csv", "reference,number,description", "C1,1,Late");
    assertThat(run("import", source, "--register", register)).isZero();
    assertThat(run("import", source, "--register", register)).isEqualTo(1);
    assertThat(out.toString()).contains("Already here: 1 row.").doesNotContain("value '");
    assertThat(figures(register)).contains("\"stage1.received\": 1,");
    assertThat(run("check", "--register", register)).isZero();
    assertThat(out.toString()).contains("No fault found, with the figures as at ");
  }

  @Test
  void aFaultSaysInWhichYearAndWhichCaseItLies() {
    var old = GOOD.replaceAll("20\\d\\d-", "1995-");
    assertThat(run("import", workbook("in", "complaints.csv", HEADER, old), "--register", register))
        .as(out.toString())
        .isZero();
    assertThat(run("check", "--register", register)).isEqualTo(1);
    assertThat(out.toString())
        .contains("1995-96: Within and over 20 days add up to 0, yet 1 complaints were resolved.")
        .contains("See C1:");
  }

  @Test
  void laterRowsGoIntoTheComplaintThatIsThere() {
    var first = workbook("in", "complaints.csv", HEADER, GOOD);
    assertThat(run("import", first, "--register", register)).isZero();
    var later =
        workbook(
            "more", "costs.csv", "date,category,amount,reference", "2015-06-01,other,12.30,c1");
    assertThat(run("import", later, "--register", register)).as(out.toString()).isZero();
    assertThat(figures(register)).contains("\"cost.other.pence\": 1230,");
    assertThat(run("show", "c1", "--register", register)).isZero();
    assertThat(out.toString()).contains("12.30");
    assertThat(run("check", "--register", register)).as(out.toString()).isZero();
  }

  @Test
  void registersThatCannotBeUsed() throws IOException {
    assertThat(run("figures", "--register", register, "--year", "2015-16")).isEqualTo(3);
    saysOneSentence();
    Files.writeString(Path.of(register), "not a register");
    assertThat(run("check", "--register", register)).isEqualTo(3);
    saysOneSentence();
    assertThat(run("import", folder.resolve("none").toString(), "--register", "x")).isEqualTo(3);
    saysOneSentence();
  }

  @Test
  void anEncryptedRegisterAsksForItsPassphrase() throws IOException {
    assertThat(run("new", register)).isEqualTo(2);
    saysOneSentence();
    var right = Files.writeString(folder.resolve("right"), "four plain words here\n").toString();
    var wrong = Files.writeString(folder.resolve("wrong"), "something else\n").toString();
    assertThat(run("new", register, "--passphrase-file", right)).isZero();
    var code = out.toString().lines().findFirst().orElseThrow().replaceAll(".*: ", "");
    assertThat(RecoveryCode.looksLike(code)).as(code).isTrue();

    assertThat(run("check", "--register", register, "--passphrase-file", wrong)).isEqualTo(3);
    saysOneSentence();
    assertThat(run("check", "--register", register)).isEqualTo(3);
    assertThat(run("check", "--register", register, "--passphrase-file", right)).isZero();
  }

  @Test
  void peopleAreAddedAndRemoved() throws IOException {
    var mine = Files.writeString(folder.resolve("mine"), "four plain words here\n").toString();
    var short12 = Files.writeString(folder.resolve("short"), "too short\n").toString();
    var hers = Files.writeString(folder.resolve("hers"), "four other words here\n").toString();
    assertThat(run("new", register, "--passphrase-file", short12)).isEqualTo(2);
    saysOneSentence();
    assertThat(run("new", register, "--passphrase-file", mine, "--person", "Tamsin")).isZero();
    assertThat(people(mine, "--add", "Ebrel", "--new-passphrase-file", short12)).isEqualTo(2);
    saysOneSentence();
    assertThat(people(mine, "--add", "Ebrel")).isEqualTo(2);
    saysOneSentence();
    assertThat(people(mine, "--add", "Ebrel", "--new-passphrase-file", hers)).isZero();
    assertThat(out.toString()).isEqualToIgnoringNewLines("TamsinEbrel");
    assertThat(people(hers)).isZero();
    assertThat(people(mine, "--remove", "Ebrel")).isZero();
    assertThat(out.toString()).contains("opens r no more");
    assertThat(people(hers)).isEqualTo(3);
    saysOneSentence();
    assertThat(people(mine, "--new-sheet")).isZero();
    assertThat(out.toString()).contains("Recovery code");
  }

  private int people(String file, String... more) {
    var typed = new ArrayList<>(List.of("people", "--register", register));
    typed.addAll(List.of("--passphrase-file", file));
    typed.addAll(List.of(more));
    return run(typed.toArray(String[]::new));
  }

  @Test
  void theHistoryOfACaseIsWrittenAndWhoLookedIntoARestrictedOne() {
    var restricted = GOOD + ",yes";
    run(
        "import",
        workbook("s", "complaints.csv", HEADER + ",restricted", restricted),
        "--register",
        register);
    assertThat(run("show", "C1", "--register", register)).isZero();
    assertThat(run("export", folder.resolve("out").toString(), "--register", register)).isZero();
    assertThat(run("history", "C1", "--register", register)).isZero();
    assertThat(out.toString())
        .startsWith("\"Entry\",\"Recorded\",\"By\"")
        .contains("\"received\",\"\",\"2015-05-05\"", "\"tester\",\"\",\"opened\"", "taken out");
    assertThat(run("history", "C9", "--register", register)).isEqualTo(2);
    saysOneSentence();
    assertThat(run("check", "--register", register)).isZero();
  }

  @Test
  void aDamagedCopyIsNotRestored() throws IOException {
    run("import", workbook("source", "complaints.csv", HEADER, GOOD), "--register", register);
    var copy = folder.resolve("copy.candour");
    run("backup", "--register", register, "--out", copy.toString());
    var bytes = Files.readAllBytes(copy);
    for (int i = bytes.length / 2; i < bytes.length / 2 + 20000; i++) {
      bytes[i] = 0x55;
    }
    Files.write(copy, bytes);
    var target = folder.resolve("restored.candour");
    assertThat(run("restore", copy.toString(), "--out", target.toString())).isEqualTo(3);
    saysOneSentence();
    assertThat(target).doesNotExist();
  }

  @Test
  void aCopyIsRestored() {
    assertThat(
            run("import", workbook("in", "complaints.csv", HEADER, GOOD), "--register", register))
        .isZero();
    var copy = folder.resolve("copy.candour").toString();
    var restored = folder.resolve("restored.candour").toString();
    assertThat(run("backup", "--register", register, "--out", copy)).isZero();
    assertThat(run("restore", copy, "--out", restored)).isZero();
    assertThat(out.toString())
        .contains("restored and whole", "complaint", ", up to 30 September 2016");
    assertThat(run("backup", "--register", register)).isZero();
    assertThat(out.toString()).contains("r backups").contains("is a verified copy");
    assertThat(figures(restored)).isEqualTo(figures(register));
    assertThat(run("restore", copy, "--out", restored)).isEqualTo(3);
    assertThat(run("show", "C9", "--register", restored)).isEqualTo(2);
    saysOneSentence();
  }

  @Test
  void marksAReportFinalAndTellsWhatChangedSince() throws IOException {
    assertThat(run("demo", register)).isZero();
    assertThat(run("finals", "--register", register)).isZero();
    assertThat(out.toString()).contains("No report has been marked final");
    var pdf = folder.resolve("quarter.pdf").toString();
    assertThat(
            run(
                "report",
                "quarterly",
                "--register",
                register,
                "--year",
                "2015-16",
                "--quarter",
                "4",
                "--final",
                "--out",
                pdf))
        .isZero();
    assertThat(out.toString()).contains("Marked final as number 1");
    assertThat(run("finals", "--register", register)).isZero();
    assertThat(out.toString())
        .contains("1  quarterly-4 2015-16, as at 30 September 2016")
        .contains("Every figure is still as published");
    var saved = folder.resolve("kept.pdf");
    assertThat(run("finals", "1", "--register", register, "--out", saved.toString())).isZero();
    assertThat(saved).hasSameBinaryContentAs(Path.of(pdf));
    assertThat(run("finals", "2", "--register", register, "--out", pdf)).isEqualTo(2);
    assertThat(err.toString()).contains("There is no final report 2");
  }

  @Test
  void whatWasKeptForItsTimeIsListedHeldAndTakenAway() throws IOException {
    var lines =
        List.of(
            HEADER + ",closed",
            GOOD + ",2015-06-01",
            GOOD.replace("C1", "C2").replace("Late", "The Quilliam case") + ",2015-06-01");
    var source = workbook("w", "complaints.csv", lines.toArray(String[]::new));
    assertThat(run("import", source, "--register", register)).isZero();
    var copy = folder.resolve("copy.candour").toString();
    run("backup", "--register", register, "--out", copy);
    try (var open =
        new FileRegisters(CalendarData.englandAndWales()).open(Path.of(register), null)) {
      assertThat(open.lists().search("Quilliam", 1)).hasSize(1);
      open.preferences().keep("retention-years", "1");
    }
    assertThat(run("keeping", "--register", register)).isZero();
    assertThat(out.toString()).contains("C1  complaint  2015-06-01  2016-06-01", "C2");

    assertThat(run("keeping", "hold", "C1", "--register", register)).isEqualTo(2);
    assertThat(err.toString()).contains("Say why the case is put on hold.");
    assertThat(run("keeping", "hold", "C1", "--reason", "A claim", "--register", register))
        .isZero();
    assertThat(run("keeping", "destroy", "C1", "--register", register)).isEqualTo(2);
    assertThat(err.toString()).contains("C1 is on legal hold");
    assertThat(run("keeping", "destroy", "C2", "--register", register)).isZero();
    assertThat(run("keeping", "log", "--register", register)).isZero();
    assertThat(out.toString()).contains("\"C2\",\"destroyed\",\"2016-09-30\",\"tester\"");
    assertThat(Files.readString(Path.of(register), java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("Quilliam");
    assertThat(run("check", "--register", register)).isZero();
  }

  @Test
  void aCopyOfWhatIsHeldWithholdsWhatNamesAnother() throws IOException {
    var source =
        workbook(
            "w",
            "complaints.csv",
            HEADER + ",child_name,complainant_name",
            GOOD.replace("Late", "Jory Penrose was seen late") + ",Jory Penrose,Morwenna Tregear");
    assertThat(run("import", source, "--register", register)).isZero();
    var copy = folder.resolve("copy.html");
    assertThat(
            run(
                "keeping",
                "copy",
                "Morwenna Tregear",
                "--out",
                copy.toString(),
                "--register",
                register))
        .isZero();
    assertThat(Files.readString(copy))
        .contains("Morwenna Tregear", "withheld, since")
        .doesNotContain("Jory");
    assertThat(run("history", "C1", "--register", register)).isZero();
    assertThat(run("show", "C1", "--register", register)).isZero();
    assertThat(out.toString()).contains("Copy of what is held was made");
    assertThat(run("keeping", "copy", "Nobody", "--out", copy.toString(), "--register", register))
        .isEqualTo(2);
  }
}
