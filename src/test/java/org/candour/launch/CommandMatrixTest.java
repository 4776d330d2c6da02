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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.candour.Documented;
import org.candour.Story;
import org.candour.access.Member;
import org.candour.access.Role;
import org.candour.casework.Authorship;
import org.candour.command.CandourCommand;
import org.candour.command.Terminal;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Particulars;
import org.candour.domain.entry.Stage1;
import org.candour.report.ReportKind;
import org.candour.store.NewRegister;
import org.candour.store.RegisterOpener;
import org.candour.store.StoredRegister;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The table of commands in `docs/security/roles.md`, typed as it stands there by a member of every
/// role into an encrypted register: done, or refused in the sentence of the role.
final class CommandMatrixTest {
  private static final LocalDate DAY = LocalDate.of(2016, 9, 30);
  private static final String SECRET = "heron teal wren dunlin";
  private static final Set<String> WITHOUT = Set.of("due", "demo", "new", "restore");

  /// Those that open no register ask no role, so one is enough to try them.
  private static final Set<String> FREE = Set.of("due", "demo", "new");

  private static final String BOOK =
      "reference,received,complainant_type,procedure,service_area,summary,responded,outcome\n"
          + "C1,2015-05-05,parent,children statutory,Fostering,Late,2015-05-12,not upheld";

  @TempDir private static Path folder;
  private static Documented table;

  @BeforeAll
  static void make() throws IOException {
    table = Documented.table("security/roles.md", "command");
    Files.writeString(folder.resolve("secret"), SECRET);
    Files.writeString(folder.resolve("other"), "another good long secret");
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in/complaints.csv"), BOOK);
    var told = new NewRegister("Roles", "Anyshire", null);
    var path = folder.resolve("r.candour");
    try (var register =
        RegisterOpener.create(path, name(Role.COMPLAINTS_MANAGER), SECRET, told, Story.CALENDAR)) {
      begin(register, "2016/001", "2016-05-03", new Stage1.Allocated(name(Role.SERVICE_MANAGER)));
      for (int number = 1; number <= 3; number++) {
        begin(register, "2008/00" + number, "2008-05-06", new Course.Closed());
      }
      var keys = register.keys().orElseThrow();
      for (Role role : Role.values()) {
        if (role != Role.COMPLAINTS_MANAGER) {
          keys.add(SECRET, name(role), SECRET);
          register.members().give(Member.given(name(role), role, DAY), who());
        }
      }
      keys.add(SECRET, "Gus", SECRET);
    }
    var manager = name(Role.COMPLAINTS_MANAGER);
    assertThat(run(path, manager, "report cover --year YEAR --out FILE.html --final").status())
        .isZero();
    assertThat(run(path, manager, "backup --out COPY").status()).isZero();
  }

  private static Authorship who() {
    return Authorship.on("Ann", DAY);
  }

  private static String name(Role role) {
    return "The " + role.label();
  }

  private static void begin(StoredRegister register, String reference, String day, Body then) {
    var particulars =
        Map.of(
            Field.CHILD_NAME, "Jory Penrose",
            Field.COMPLAINANT_TYPE, "parent",
            Field.SERVICE_AREA, "Fostering",
            Field.PROCEDURE, "children statutory");
    var on = LocalDate.parse(day);
    var received = new Intake.Received(reference, new Particulars(particulars));
    var steps =
        new ArrayList<NewEntry>(List.of(new NewEntry(on, received), new NewEntry(on, then)));
    register.chronicle().begin(FileKind.COMPLAINT, who(), steps);
  }

  /// What came of a command.
  private record Ran(int status, String said) {}

  private static int files;

  private static Ran run(Path register, String person, String line) {
    var words = new ArrayList<String>();
    for (var word : line.split(" ")) {
      words.add(meant(word, line));
    }
    if (!WITHOUT.contains(words.getFirst())) {
      words.addAll(List.of("--register", register.toString()));
    }
    if (!Set.of("due", "demo").contains(words.getFirst())) {
      words.addAll(
          List.of("--person", person, "--passphrase-file", folder.resolve("secret").toString()));
    }
    if (line.startsWith("people --add") || line.startsWith("people --passphrase-of")) {
      words.addAll(List.of("--new-passphrase-file", folder.resolve("other").toString()));
    }
    if (line.startsWith("move --to")) {
      words.addAll(List.of("--to-passphrase-file", folder.resolve("other").toString()));
    }
    var out = new StringWriter();
    var terminal =
        new Terminal(
            new FileRegisters(Story.CALENDAR),
            Story.CALENDAR,
            new PrintWriter(out),
            new PrintWriter(out),
            false,
            () -> Authorship.on(person, DAY));
    return new Ran(CandourCommand.run(terminal, words.toArray(String[]::new)), out.toString());
  }

  /// What stands for a word of the page.
  private static String meant(String word, String line) {
    return switch (word) {
      case "REFERENCE" ->
          !line.startsWith("keeping") || line.contains("copy")
              ? "2016/001"
              : line.contains("anonymise")
                  ? "2008/002"
                  : line.contains("destroy") ? "2008/003" : "2008/001";
      case "YEAR" -> "2016-17";
      case "DAY" -> "2016-05-01";
      case "LATER" -> "2018-05-01";
      case "NUMBER" -> "1";
      case "WHY" -> "asked";
      case "SOURCE" -> folder.resolve("in").toString();
      case "COPY" -> folder.resolve("copy.candour").toString();
      case "NEW" -> folder.resolve(++files + ".candour").toString();
      case "PERSON" -> line.contains("--add") ? "Hal" : "Gus";
      default ->
          word.startsWith("FILE") ? folder.resolve(++files + word.substring(4)).toString() : word;
    };
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyCommandIsDoneOrRefusedAsThePageSays(Role role) throws IOException {
    var register = folder.resolve(role.name() + ".candour");
    for (var ending : List.of("", ".keys")) {
      Files.copy(
          folder.resolve("r.candour" + ending), folder.resolve(role.name() + ".candour" + ending));
    }
    var all = new SoftAssertions();
    for (var line : table.rows().keySet()) {
      if (FREE.contains(line.split(" ")[0]) && role != Role.COMPLAINTS_MANAGER) {
        assertThat(table.cell(line, role.label())).as(line).isEqualTo("yes");
        continue;
      }
      var ran = run(register, name(role), line);
      var sentence = Pattern.compile("(?m)^An? " + role.label() + " ").matcher(ran.said());
      if (table.cell(line, role.label()).equals("yes")) {
        all.assertThat(ran.status()).as("%s: %s%n%s", role, line, ran.said()).isZero();
      } else {
        all.assertThat(ran.status() == 2 && sentence.find())
            .as("%s: %s%n%s", role, line, ran.said())
            .isTrue();
      }
    }
    all.assertAll();
  }

  @Test
  void everyCommandReportAndWayOfKeepingIsOnThePage() {
    var lines = table.rows().keySet();
    var out = new StringWriter();
    var terminal =
        new Terminal(
            new FileRegisters(Story.CALENDAR),
            Story.CALENDAR,
            new PrintWriter(out),
            new PrintWriter(out),
            false,
            CommandMatrixTest::who);
    CandourCommand.run(terminal, "--help");
    var known = new TreeSet<String>();
    Pattern.compile("(?m)^  ([a-z-]+)  ")
        .matcher(out.toString())
        .results()
        .forEach(r -> known.add(r.group(1)));
    assertThat(known).hasSizeGreaterThan(15);
    Set<String> first = lines.stream().map(line -> line.split(" ")[0]).collect(Collectors.toSet());
    assertThat(first).isEqualTo(known);
    for (var kind : ReportKind.values()) {
      assertThat(lines).anyMatch(line -> line.startsWith("report " + kind.label() + " "));
    }
    out.getBuffer().setLength(0);
    CandourCommand.run(terminal, "keeping", "--help");
    var what = Pattern.compile("OVER[A-Z, \\n]+").matcher(out.toString());
    assertThat(what.find()).isTrue();
    for (var each : what.group().split("[, \\n]+")) {
      assertThat(lines)
          .anyMatch(line -> line.startsWith("keeping " + each.toLowerCase(Locale.ROOT)));
    }
  }
}
