package org.candour.desktop.kit;

import java.util.Locale;

/// A set of colours.
public enum Theme {
  LIGHT,
  DARK,
  CONTRAST;

  /// Its name in the settings and on the command line.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The style sheet that takes the place of the toolkit's own.
  String sheet() {
    return String.valueOf(Theme.class.getResource("/look/" + id() + ".css"));
  }

  /// The theme of a name; light when there is none of that name.
  public static Theme of(String id) {
    for (Theme theme : values()) {
      if (theme.id().equals(id)) {
        return theme;
      }
    }
    return LIGHT;
  }
}
