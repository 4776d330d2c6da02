package org.candour.desktop.ombudsman;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.candour.casework.OmbudsmanLists.Contact;
import org.candour.casework.YearlyList;
import org.candour.casework.YearlyList.Line;
import org.candour.casework.YearlyList.Match;
import org.candour.casework.YearlyList.Theirs;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Focus;
import org.candour.desktop.kit.Grid;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.time.FinancialYear;
import org.candour.exchange.PlainTable;

/// The Ombudsman's yearly list beside ours: what is missing on either side and what differs. It
/// writes nothing; Enter on a line leads to where it can be put right.
final class ComparePane extends VBox {
  private final Tools tools;
  private final Office office;
  private final TextArea pasted = new TextArea();
  private final ComboBox<String> year = new ComboBox<>();
  private final Label said = Parts.prose("", "muted");
  private final Grid<Line> table;

  /// @param follow is told which contact a line leads to; file 0 when we have none
  ComparePane(Tools tools, Office office, Follow follow) {
    this.tools = tools;
    this.office = office;
    setId("compare");
    setSpacing(tools.look().em() * 0.6);
    pasted.setId("compare-text");
    pasted.setAccessibleText(Words.text("compare.paste"));
    pasted.setPromptText(Words.text("compare.paste"));
    pasted.setPrefRowCount(5);
    Focus.leftByTab(pasted);
    pasted.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            comparePasted();
            event.consume();
          }
        });
    year.setId("compare-year");
    year.setAccessibleText(Words.text("compare.year"));
    said.setId("compare-said");
    String name = Words.text("compare.table");
    table =
        new Grid<Line>("compare-table", name, Words.text("compare.none"), tools.look())
            .copied(tools, office)
            .onOpen(line -> follow.to(file(line), line.reference()));
    columns();
    VBox.setVgrow(table.view(), Priority.ALWAYS);
    getChildren()
        .addAll(Parts.prose(Words.text("compare.why"), "form-hint"), pasted, bar(), table.view());
  }

  /// Where a line of the comparison leads.
  interface Follow {
    void to(long file, String ombudsmanReference);
  }

  private HBox bar() {
    Label label = Parts.label(Words.text("compare.year"));
    label.setLabelFor(year);
    HBox bar =
        new HBox(
            tools.look().em() * 0.6,
            label,
            year,
            Parts.button("compare-open", Words.text("compare.open"), this::openFile),
            Parts.button("compare-run", Words.text("compare.run"), this::comparePasted, "primary"),
            said);
    bar.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return bar;
  }

  private void columns() {
    table
        .column(
            "match",
            Words.text("compare.column.match"),
            13,
            line -> Words.text("compare." + line.match()))
        .column("theirs", Words.text("ombudsman.column.theirs"), 7.5, Line::reference)
        .column(
            "ours",
            Words.text("ombudsman.column.ours"),
            6,
            line ->
                line.ours() == null || line.ours().reference() == null
                    ? ""
                    : line.ours().reference())
        .column("ours", Words.text("compare.column.ours"), 22, ComparePane::ours)
        .column("theirs", Words.text("compare.column.theirs"), 22, ComparePane::theirs);
  }

  private static String ours(Line line) {
    Contact it = line.ours();
    return it == null ? "" : ContactText.decision(it);
  }

  private static String theirs(Line line) {
    Theirs it = line.theirs();
    if (it == null) {
      return "";
    }
    String day = it.decided() == null ? "" : Dates.column(it.decided()) + "  ";
    return day + (it.decision() == null ? "" : it.decision());
  }

  private static long file(Line line) {
    return line.ours() == null ? 0 : line.ours().file();
  }

  /// Puts the keyboard where the list is pasted, with the year before this one chosen.
  void start() {
    tools
        .tasks()
        .run(
            () -> office.register().ombudsman().years(),
            years -> {
              FinancialYear now = FinancialYear.of(office.today());
              List<String> offered = new ArrayList<>(years);
              if (!offered.contains(now.label())) {
                offered.addFirst(now.label());
              }
              String before = year.getValue();
              year.getItems().setAll(offered);
              String last = now.previous().label();
              year.setValue(
                  before != null ? before : offered.contains(last) ? last : offered.getFirst());
              pasted.requestFocus();
            });
  }

  private void openFile() {
    tools
        .choosers()
        .open(Words.text("compare.open"), "xlsx", "csv", "txt")
        .ifPresent(this::compareFile);
  }

  private void compareFile(Path file) {
    String chosen = year.getValue();
    tools.tasks().run(() -> lines(PlainTable.read(file), chosen), this::show);
  }

  private void comparePasted() {
    String text = pasted.getText();
    String chosen = year.getValue();
    tools.tasks().run(() -> lines(PlainTable.pasted(text), chosen), this::show);
  }

  private List<Line> lines(List<List<String>> rows, String chosen) {
    return YearlyList.compare(YearlyList.read(rows), chosen, office.register().ombudsman());
  }

  private void show(List<Line> lines) {
    said.setText(
        Words.text(
            "compare.said",
            count(lines, Match.SAME),
            count(lines, Match.DIFFERS),
            count(lines, Match.ONLY_THEIRS),
            count(lines, Match.ONLY_OURS)));
    table.show(lines, Line::reference);
    table.view().requestFocus();
  }

  private static long count(List<Line> lines, Match match) {
    return lines.stream().filter(line -> line.match() == match).count();
  }
}
