package org.candour.desktop.reports;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.time.FinancialYear;
import org.candour.report.ReportKind;
import org.jspecify.annotations.Nullable;

/// Which report is asked for: its year, its kind, and whether small numbers are hidden.
final class Asking {
  private final Tools tools;
  private final Office office;
  private final Press press;
  private final Asked asked;
  private final ComboBox<String> year = new ComboBox<>();
  private final ComboBox<Choice> choice = new ComboBox<>();
  private final CheckBox masked = new CheckBox(Words.text("reports.masked"));
  private final Label title = Parts.heading("");
  private @Nullable ReportKind kind;

  /// Told what is now asked for.
  interface Asked {
    /// @param other whether it is not the report that was shown
    void make(Choice choice, boolean other);
  }

  Asking(Tools tools, Office office, Press press, Asked asked) {
    this.tools = tools;
    this.office = office;
    this.press = press;
    this.asked = asked;
    title.setId("report-title");
    year.setId("report-year");
    year.setMinWidth(Region.USE_PREF_SIZE);
    year.setAccessibleText(Words.text("reports.year"));
    year.valueProperty().subscribe(this::offer);
    choice.setId("report-kind");
    choice.setAccessibleText(Words.text("reports.kind"));
    choice.valueProperty().subscribe(this::choose);
    masked.setId("report-masked");
    masked.setMinWidth(Region.USE_PREF_SIZE);
    masked.setOnAction(_ -> again());
  }

  List<Region> first() {
    return List.of(title, year, choice);
  }

  Region mask() {
    return masked;
  }

  void focus() {
    year.requestFocus();
  }

  /// The report asked for, once one is.
  @Nullable Choice choice() {
    return choice.getValue();
  }

  String title() {
    return title.getText();
  }

  /// Whether it may still be said that small numbers are hidden; in a final report it was.
  void masking(boolean open) {
    masked.setDisable(!open);
  }

  /// Whether small numbers are hidden.
  boolean hides() {
    return masked.isSelected();
  }

  /// The years may be others now, and so may what is counted.
  void refresh() {
    Choice before = choice();
    tools
        .tasks()
        .run(
            () -> office.register().lists().years(),
            years -> {
              years(years);
              if (before != null && before.equals(choice())) {
                again();
              }
            });
  }

  private void years(List<String> years) {
    String chosen = year.getValue();
    year.getItems().setAll(years);
    String latest = FinancialYear.of(office.today()).previous().label();
    if (chosen != null && years.contains(chosen)) {
      year.setValue(chosen);
    } else if (years.contains(latest)) {
      year.setValue(latest);
    } else if (!years.isEmpty()) {
      year.setValue(years.getFirst());
    }
  }

  /// Offers the reports of a year, and keeps to the kind that is open.
  private void offer(@Nullable String chosen) {
    if (chosen != null) {
      var of = FinancialYear.parse(chosen);
      tools.tasks().run(() -> press.choices(of), offered -> offered(chosen, offered));
    }
  }

  private void offered(String of, List<Choice> offered) {
    if (!of.equals(year.getValue()) || choice.getItems().equals(offered)) {
      return;
    }
    Choice before = choice();
    choice.getItems().setAll(offered);
    choice.setValue(
        offered.stream()
            .filter(each -> before != null && each.kind() == before.kind())
            .findFirst()
            .orElse(offered.getFirst()));
  }

  /// What is settled may have brought another answer to choose.
  void settled() {
    offer(year.getValue());
    again();
  }

  /// Another kind of report begins with the mask that suits it; what is ticked by hand then stays.
  private void choose(@Nullable Choice chosen) {
    if (chosen == null) {
      return;
    }
    if (chosen.kind() != kind) {
      kind = chosen.kind();
      masked.setSelected(kind.published());
    }
    title.setText(chosen.said());
    asked.make(chosen, true);
  }

  /// Asks for the same report once more.
  void again() {
    Choice chosen = choice();
    if (chosen != null) {
      asked.make(chosen, false);
    }
  }
}
