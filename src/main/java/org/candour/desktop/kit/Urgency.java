package org.candour.desktop.kit;

/// How near a limit is. Colour only repeats what the words beside it say.
public enum Urgency {
  LATE("late"),
  SOON("soon"),
  CALM("plain"),
  DONE("muted");

  private final String style;

  Urgency(String style) {
    this.style = style;
  }

  /// The style class that colours it.
  public String style() {
    return style;
  }
}
