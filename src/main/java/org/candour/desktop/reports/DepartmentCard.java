package org.candour.desktop.reports;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.candour.casework.DepartmentFigures;
import org.candour.casework.Reportable.IndicatorLine;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.FormPane;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.IndicatorBasis;
import org.candour.domain.entry.Loose;
import org.candour.domain.time.FinancialYear;
import org.candour.report.writing.Said;
import org.jspecify.annotations.Nullable;

/// The figures of the department for the year of the report, and a form to enter one (R112).
final class DepartmentCard {
  private static final String CHANGE = "department-change-";

  private final Tools tools;
  private final DepartmentFigures figures;
  private final Runnable changed;
  private final VBox body = new VBox(8);
  private final VBox card;
  private @Nullable FinancialYear shown;

  /// @param changed told when a figure was entered
  DepartmentCard(Tools tools, DepartmentFigures figures, Runnable changed) {
    this.tools = tools;
    this.figures = figures;
    this.changed = changed;
    this.card = Parts.card("setup-department", Words.text("department"), body);
  }

  VBox view() {
    return card;
  }

  private record Read(FinancialYear year, List<IndicatorLine> lines, List<String> names) {}

  /// Shows that year's, unless one of them is just being entered.
  void show(FinancialYear year) {
    if (!year.equals(shown) || body.lookup(".form") == null) {
      show(year, () -> {});
    }
  }

  private void show(FinancialYear year, Runnable then) {
    tools
        .tasks()
        .run(
            () -> new Read(year, figures.of(year), figures.names(year)),
            read -> {
              show(read);
              then.run();
            });
  }

  private void show(Read read) {
    shown = read.year();
    body.getChildren().setAll(Parts.prose(Words.text("department.how"), "muted"));
    if (read.lines().isEmpty()) {
      var none = Words.text("department.none", read.year().label());
      body.getChildren().add(Parts.prose(none, "empty"));
    }
    for (int at = 0; at < read.lines().size(); at++) {
      body.getChildren().add(line(read, at));
    }
    var add = Words.text("department.add");
    body.getChildren().add(Parts.button("department-add", add, () -> ask(read, null)));
  }

  private Node line(Read read, int at) {
    var line = read.lines().get(at);
    var beside =
        Stream.of(
                line.basis(),
                line.provisional() ? Words.text("department.provisional") : null,
                line.asAt() == null ? null : Words.text("department.at", Dates.day(line.asAt())),
                line.source(),
                line.note())
            .filter(said -> said != null)
            .toList();
    Button change =
        Parts.button(CHANGE + at, Words.text("department.change"), () -> ask(read, line), "small");
    change.setAccessibleText(Words.text("department.change.said", line.indicator()));
    var said = Words.text("department.line", line.indicator(), number(line.value()));
    VBox lines = new VBox(2, Parts.prose(said, "strong"));
    if (!beside.isEmpty()) {
      lines.getChildren().add(Parts.prose(String.join(" · ", beside), "form-hint"));
    }
    lines.getChildren().add(new HBox(change));
    return lines;
  }

  /// An entry recorded by hand may hold something else.
  private static String number(String value) {
    return value.matches("\\d+(\\.\\d+)?") ? Said.number(new BigDecimal(value)) : value;
  }

  private void ask(Read read, @Nullable IndicatorLine line) {
    var year = read.year();
    var form =
        new FormPane(
            "department",
            Words.text("department.form", year.label()),
            line == null ? "" : line.indicator(),
            fields(read, line),
            (pane, answers) -> enter(pane, year, named(line, answers), answers),
            () -> show(year, () -> focus("department-add")));
    body.getChildren().setAll(form);
    form.start();
  }

  private static String named(@Nullable IndicatorLine line, Answers answers) {
    return line == null ? answers.text("indicator") : line.indicator();
  }

  /// What a figure counts is asked only of a new one: whoever changes one changes its number.
  private static List<FormField> fields(Read read, @Nullable IndicatorLine line) {
    var name = FormField.suggest("indicator", label("indicator"), read.names()).must();
    return line == null
        ? Stream.concat(Stream.of(name), details(null).stream()).toList()
        : details(line);
  }

  private static List<FormField> details(@Nullable IndicatorLine line) {
    var bases = Arrays.stream(IndicatorBasis.values()).map(IndicatorBasis::label).toList();
    var asAt = line == null ? null : line.asAt();
    return List.of(
        FormField.text("value", label("value")).set(line == null ? "" : line.value()).must(),
        FormField.choice("basis", label("basis"), bases).set(line == null ? "" : or(line.basis())),
        FormField.text("source", label("source"))
            .set(line == null ? "" : or(line.source()))
            .with(Words.text("department.source.hint")),
        FormField.yesNo("provisional", label("provisional"))
            .set(line != null && line.provisional() ? "yes" : "no"),
        day("asAt", asAt == null ? "" : Dates.column(asAt)),
        FormField.text("note", label("note"))
            .set(line == null ? "" : or(line.note()))
            .with(Words.text("department.note.hint")));
  }

  private static FormField day(String id, String value) {
    var asked = FormField.date(id, label(id), value);
    return new FormField(
        id, asked.kind(), asked.label(), asked.hint(), value, asked.options(), false);
  }

  private static String label(String name) {
    return Words.text("department.ask." + name);
  }

  private static String or(@Nullable String said) {
    return said == null ? "" : said;
  }

  private void enter(FormPane form, FinancialYear year, String name, Answers answers) {
    var basis = answers.maybe("basis");
    var typed =
        new Loose.IndicatorEntered(
            year.label(),
            name,
            answers.text("value"),
            basis == null ? null : IndicatorBasis.of(basis),
            answers.maybe("source"),
            answers.maybeYes("provisional"),
            answers.maybeDay("asAt"),
            answers.maybe("note"));
    tools
        .tasks()
        .run(
            form.sending(() -> figures.enter(typed)),
            _ -> {
              tools.notices().done(Words.text("department.kept", typed.indicator()));
              show(year, () -> focus("department-add"));
              changed.run();
            });
  }

  private void focus(String id) {
    var node = body.lookup('#' + id);
    if (node != null) {
      node.requestFocus();
    }
  }
}
