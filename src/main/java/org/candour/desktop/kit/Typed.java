package org.candour.desktop.kit;

import java.util.Map;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;

/// A form that can be put away half typed and filled again.
public interface Typed {
  /// Which form of its place it is.
  String name();

  /// What is typed in it now and was not there at first; never a passphrase.
  Map<String, String> typed();

  /// Writes that into it again.
  void fill(Map<String, String> before);

  /// Whether it keeps what is typed under its own name, wherever it is shown.
  default boolean keepsItself() {
    return false;
  }

  /// Tells the window that this form was opened.
  default void opened(Node within) {
    within.fireEvent(new Opened(this));
  }

  /// Rises to the window from a form that is put away unsent.
  final class PutAway extends Event {
    public static final EventType<PutAway> ANY = new EventType<>(Event.ANY, "CANDOUR_FORM_AWAY");
    private static final long serialVersionUID = 1;

    PutAway() {
      super(ANY);
    }
  }

  /// Rises to the window from a form that was opened.
  final class Opened extends Event {
    public static final EventType<Opened> ANY = new EventType<>(Event.ANY, "CANDOUR_FORM_OPENED");
    private static final long serialVersionUID = 1;
    private final transient Typed form;

    Opened(Typed form) {
      super(ANY);
      this.form = form;
    }

    public Typed form() {
      return form;
    }
  }
}
