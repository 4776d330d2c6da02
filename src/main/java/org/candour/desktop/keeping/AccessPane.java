package org.candour.desktop.keeping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.candour.casework.AccessCopy;
import org.candour.casework.AccessCopy.Asker;
import org.candour.casework.AccessCopy.Line;
import org.candour.casework.Retention.Over;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.FormPane;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.procedure.keeping.Kept;
import org.candour.report.ReportFile;
import org.candour.report.access.AccessReport;
import org.jspecify.annotations.Nullable;

/// A copy of everything held about a complaint or a person, read line by line before it is made.
final class AccessPane extends KeepingPane<Line> {
  private static final List<String> ASKERS = Stream.of(Asker.values()).map(Asker::label).toList();

  /// Kinds of file that may be read on paper, or by whoever writes in what else is to be said.
  private static final List<String> ENDINGS = List.of("pdf", "docx", "html");

  private static final List<String> FORMATS =
      ENDINGS.stream().map(ending -> Words.text("keeping.copy." + ending)).toList();

  private String asked = "";
  private List<Line> lines = List.of();
  private List<Over> waiting = List.of();
  private final Set<Line> withheld = new HashSet<>();

  AccessPane(Tools tools, Office office) {
    super(tools, office, KeepingPane.<Line>grid("access", tools));
    grid.column("withheld", Words.text("keeping.withheld"), 5, this::held)
        .column("reference", Words.text("keeping.reference"), 6, Line::reference)
        .sorted("day", Words.text("keeping.day"), 6, Line::day, KeepingPane::day)
        .column("what", Words.text("keeping.what"), 12, Line::what)
        .column("words", Words.text("keeping.words"), 18, Line::words)
        .column("other", Words.text("keeping.other"), 5, AccessPane::other);
    grid.view()
        .addEventHandler(
            KeyEvent.KEY_PRESSED,
            event -> {
              if (event.getCode() == KeyCode.SPACE) {
                withhold();
                event.consume();
              }
            });
  }

  private String held(Line line) {
    return withheld.contains(line) ? Words.text("keeping.withheld.yes") : "";
  }

  private static String other(Line line) {
    return line.other() ? Words.text("keeping.other.yes") : "";
  }

  /// What was found is shown as it was read, so that a line once withheld stays so.
  @Override
  public void refresh() {
    grid.show(lines, line -> line);
    beside();
  }

  @Override
  void beside() {
    Node why =
        card(
            "keeping-why",
            Words.text("tab.keeping-access"),
            List.of(Words.text("keeping.why.access")),
            small("keeping-find", this::askFind),
            small("keeping-asked", this::askAsked));
    if (lines.isEmpty()) {
      side.beside(why);
      return;
    }
    List<String> said = new ArrayList<>();
    said.add(Words.text("keeping.found.withheld", withheld.size()));
    waiting.forEach(over -> said.add(due(over)));
    Line line = grid.chosen();
    if (line != null) {
      said.add(line.what() + ": " + line.words());
    }
    side.beside(
        card(
            "keeping-chosen",
            Words.text("keeping.found", lines.size(), asked),
            said,
            small("keeping-withhold", this::withhold),
            small("keeping-copy", this::askCopy)),
        why);
  }

  private static String due(Over over) {
    var day = java.util.Objects.requireNonNull(over.asked());
    return Words.text(
        "keeping.asked", over.reference(), Dates.column(day), Dates.column(Kept.accessDue(day)));
  }

  private void withhold() {
    List<Line> chosen = grid.allChosen();
    if (withheld.containsAll(chosen)) {
      chosen.forEach(withheld::remove);
    } else {
      withheld.addAll(chosen);
    }
    grid.view().refresh();
    beside();
  }

  private void askFind() {
    form(
        "keeping-find",
        "",
        List.of(
            FormField.text("about", Words.text("keeping.find.ask")).must(),
            FormField.choice("asker", Words.text("keeping.find.asker"), ASKERS)
                .with(Words.text("keeping.find.asker.hint"))),
        answers -> find(answers.text("about"), asker(answers.maybe("asker"))));
  }

  private static Asker asker(@Nullable String label) {
    int at = label == null ? -1 : ASKERS.indexOf(label);
    return at < 0 ? Asker.OTHER : Asker.values()[at];
  }

  private void form(String id, String why, List<FormField> fields, Consumer<Answers> send) {
    side.ask(new FormPane(id, Words.text("do." + id), why, fields, send, side::away));
  }

  private record Found(List<Line> lines, List<Over> waiting) {}

  private void find(String about, Asker asker) {
    tools.tasks().run(() -> found(about, asker), found -> show(about, found));
  }

  private Found found(String about, Asker asker) {
    List<Line> found = new AccessCopy(office.desk()).about(about, asker);
    List<Over> waiting =
        found.stream()
            .map(Line::file)
            .distinct()
            .map(file -> office.register().retention().of(file))
            .filter(over -> over.asked() != null)
            .toList();
    return new Found(found, waiting);
  }

  private void show(String about, Found found) {
    asked = about;
    lines = found.lines();
    waiting = found.waiting();
    withheld.clear();
    lines.stream().filter(Line::other).forEach(withheld::add);
    side.away();
    refresh();
  }

  private void askAsked() {
    ask(
        "keeping-asked",
        "",
        List.of(
            FormField.text("reference", Words.text("keeping.reference")).must(),
            FormField.text("by", Words.text("keeping.asked.by")),
            FormField.date("day", Words.text("keeping.asked.day"), Dates.column(office.today()))),
        answers -> {
          Over over = care().find(answers.text("reference"));
          care().asked(over, answers.day("day"), answers.maybe("by"));
          return true;
        },
        answers ->
            Words.text("keeping.asked.done", Dates.column(Kept.accessDue(answers.day("day")))));
  }

  private void askCopy() {
    form(
        "keeping-copy",
        Words.text("keeping.copy.why"),
        List.of(
            FormField.longText("black", Words.text("keeping.copy.black")),
            FormField.choice("as", Words.text("keeping.copy.as"), FORMATS).set(FORMATS.getFirst())),
        this::choose);
  }

  /// Where it goes is asked before anything is put on record.
  private void choose(Answers answers) {
    tools
        .choosers()
        .save(Words.text("keeping.copy.choose"), Words.text("keeping.copy.file", ending(answers)))
        .ifPresent(target -> save(answers.text("black").lines().toList(), target));
  }

  private static String ending(Answers answers) {
    int at = FORMATS.indexOf(answers.maybe("as"));
    return ENDINGS.get(Math.max(0, at));
  }

  private void save(List<String> black, Path target) {
    List<Line> all = lines;
    Set<Line> left = Set.copyOf(withheld);
    String about = asked;
    String council = office.register().info().owner();
    finish(
        () ->
            new AccessCopy(office.desk())
                .give(
                    all,
                    left,
                    black,
                    given ->
                        ReportFile.write(
                            AccessReport.of(council, about, given, left.size(), office.today()),
                            target)),
        Words.text("keeping.copy.done"));
  }
}
