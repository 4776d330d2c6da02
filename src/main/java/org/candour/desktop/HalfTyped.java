package org.candour.desktop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.casework.Unsent;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Typed;
import org.candour.desktop.kit.Words;

/// What was half typed when the window locked: kept in the register, and written into the same form
/// again when it is opened the next time.
final class HalfTyped {
  private HalfTyped() {}

  /// What is typed in forms, by where it belongs.
  static Map<String, Map<String, String>> of(List<Typed> forms, Place place) {
    Map<String, Map<String, String>> kept = new LinkedHashMap<>();
    for (Typed form : forms) {
      Map<String, String> typed = form.typed();
      if (!typed.isEmpty()) {
        kept.put(where(form, place), typed);
      }
    }
    return kept;
  }

  /// Keeps it.
  static void keep(Unsent unsent, Map<String, Map<String, String>> typed) {
    typed.forEach(unsent::keep);
  }

  /// Writes into a form what was typed in it before, and forgets it.
  static void again(Tools tools, Unsent unsent, Typed form, Place place) {
    if (form.keepsItself()) {
      return;
    }
    String where = where(form, place);
    tools
        .tasks()
        .run(
            () -> {
              Map<String, String> before = unsent.at(where);
              if (!before.isEmpty()) {
                unsent.keep(where, Map.of());
              }
              return before;
            },
            before -> {
              if (!before.isEmpty()) {
                form.fill(before);
                tools.notices().done(Words.text("unsent.again"));
              }
            });
  }

  private static String where(Typed form, Place place) {
    return form.keepsItself() ? form.name() : place + " " + form.name();
  }
}
