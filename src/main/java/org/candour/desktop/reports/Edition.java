package org.candour.desktop.reports;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;

/// Which edition of a report is shown: the one that was published, wherever there is one, or the
/// report as it would be made now. Its badge never calls the one by the other's name.
final class Edition {
  private final Office office;
  private final Label badge = Parts.label("", "pill");
  private final Label when = Parts.label("", "muted");
  private final Button other;
  private boolean asPublished = true;

  /// @param changed told that the other edition is to be shown
  Edition(Office office, Runnable changed) {
    this.office = office;
    badge.setId("report-edition");
    when.setId("report-when");
    other =
        Parts.button(
            "report-other-edition",
            "",
            () -> {
              asPublished = !asPublished;
              changed.run();
            });
    other.managedProperty().bind(other.visibleProperty());
    say(Optional.empty(), List.of());
  }

  List<Region> views() {
    return List.of(badge, when, other);
  }

  /// From now on the published edition is shown, or the one that would be made now.
  void published(boolean published) {
    asPublished = published;
  }

  boolean published() {
    return asPublished;
  }

  /// Says which edition is on the pages.
  void say(Optional<Press.Final> shown, List<Press.Final> finals) {
    badge.setText(Words.text(shown.isPresent() ? "reports.edition.final" : "reports.draft"));
    badge.getStyleClass().setAll("label", "pill", shown.isPresent() ? "done" : "stage");
    when.setText(
        shown
            .map(Press.Final::when)
            .orElseGet(() -> Words.text("reports.as-at", Dates.column(office.today()))));
    other.setVisible(!finals.isEmpty());
    other.setText(
        Words.text(shown.isPresent() ? "reports.edition.now" : "reports.edition.published"));
  }
}
