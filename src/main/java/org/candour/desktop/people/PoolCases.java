package org.candour.desktop.people;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.candour.casework.Directory.AppointmentLine;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Lines;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;

/// The cases somebody of the pool was appointed to, the latest first.
final class PoolCases {
  private static final int MOST = 8;

  private final Tools tools;

  PoolCases(Tools tools) {
    this.tools = tools;
  }

  Node card(List<AppointmentLine> cases) {
    VBox card = Parts.card("pool-cases", Words.text("pool.cases"));
    if (cases.isEmpty()) {
      card.getChildren().add(Parts.prose(Words.text("pool.cases.none"), "empty"));
      return card;
    }
    Lines lines = new Lines("kgr", tools.look().em());
    for (AppointmentLine one : cases.stream().limit(MOST).toList()) {
      lines.line(
          Parts.link(
              "pool-case-" + one.reference().replace('/', '-'),
              one.reference(),
              () -> tools.navigator().open(new Place.CaseFile(one.file()))),
          Parts.prose(one.role()),
          Parts.label(
              one.open() ? Words.text("pool.case.open") : Dates.column(one.day()), "muted"));
    }
    card.getChildren().add(lines);
    return card;
  }
}
