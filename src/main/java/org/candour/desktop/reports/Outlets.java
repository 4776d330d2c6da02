package org.candour.desktop.reports;

import java.nio.file.Path;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.candour.desktop.kit.Paper;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.report.ReportFile;

/// How the report that is shown leaves the program: on paper, or as a file.
final class Outlets {
  private final Tools tools;
  private final Press press;
  private final Asking asking;
  private final MenuButton others;
  private byte[] pdf = {};
  private boolean published;

  Outlets(Tools tools, Press press, Asking asking) {
    this.tools = tools;
    this.press = press;
    this.asking = asking;
    this.others = menu();
  }

  /// These pages are shown.
  ///
  /// @param published whether they are those of a final report, which is kept as pages alone
  void show(byte[] shown, boolean published) {
    this.pdf = shown;
    this.published = published;
    others.setDisable(published);
  }

  /// The other formats, in one menu.
  MenuButton others() {
    return others;
  }

  private MenuButton menu() {
    MenuButton others = new MenuButton(Words.text("reports.save.as"));
    others.setId("save-as");
    others.setMinWidth(Region.USE_PREF_SIZE);
    for (String ending : press.endings()) {
      MenuItem item = new MenuItem(Words.text("reports.save." + ending));
      item.setId("save-" + ending);
      item.setOnAction(_ -> save(ending));
      others.getItems().add(item);
    }
    return others;
  }

  void print() {
    byte[] printed = pdf;
    String name = asking.title();
    tools
        .tasks()
        .runLong(
            Words.text("reports.printing"),
            () -> Paper.print(printed, name),
            done -> {
              if (done) {
                tools.notices().done(Words.text("reports.printed"));
              }
            });
  }

  void save(String ending) {
    Choice of = asking.choice();
    boolean hide = asking.hides();
    if (of != null) {
      String name = published ? Words.text("reports.final.file", of.said()) : of.said();
      tools
          .choosers()
          .save(Words.text("reports.save"), name + "." + ending)
          .ifPresent(target -> write(of, hide, target));
    }
  }

  private void write(Choice of, boolean hide, Path target) {
    byte[] kept = published ? pdf : null;
    tools
        .tasks()
        .runLong(
            Words.text("reports.saving"),
            () -> {
              if (kept == null) {
                press.write(of, hide, target);
              } else {
                ReportFile.save(kept, target);
              }
              return target;
            },
            saved -> tools.notices().done(Words.text("reports.saved", saved)));
  }
}
