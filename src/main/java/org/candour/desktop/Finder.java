package org.candour.desktop;

import java.util.ArrayList;
import java.util.List;
import org.candour.access.Act;
import org.candour.access.Pass;
import org.candour.casework.ComplaintLine;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Navigator;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Words;
import org.candour.desktop.shell.Found;
import org.jspecify.annotations.Nullable;

/// What a search finds: for whoever may read cases the first of them, and the way to all; and the
/// settings of that name.
record Finder(Office office, Navigator navigator, SettingsCards settings) {
  private static final int FOUND = 8;

  List<Found> find(String words) {
    Pass pass = office.register().members().pass();
    List<Found> found = new ArrayList<>();
    if (pass.may(Act.READ_CASES)) {
      cases(words, pass, found);
    }
    found.addAll(settings.find(words, navigator));
    return found;
  }

  private void cases(String words, Pass pass, List<Found> found) {
    for (ComplaintLine line : office.register().lists().search(words, FOUND)) {
      found.add(
          new Found(
              line.reference() + "  " + named(line),
              Words.text("search.case", Dates.column(line.received()), text(line.serviceArea())),
              () -> navigator.open(new Place.CaseFile(line.file()))));
    }
    if (!found.isEmpty() && pass.may(Act.WORK)) {
      found.add(
          new Found(
              Words.text("search.all", words),
              Words.text("room.register"),
              () -> navigator.open(new Place.Register(words))));
    }
  }

  private static String named(ComplaintLine line) {
    return line.child() == null ? text(line.complainant()) : line.child();
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
