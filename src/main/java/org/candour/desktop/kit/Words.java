package org.candour.desktop.kit;

import org.candour.domain.Wording;

/// The words of the desktop.
public final class Words {
  private static final Wording WORDING = Wording.of("desktop");

  private Words() {}

  /// The text of a key, filled.
  public static String text(String key, Object... arguments) {
    return WORDING.text(key, arguments);
  }

  /// True when there is such a text.
  public static boolean has(String key) {
    return WORDING.has(key);
  }
}
