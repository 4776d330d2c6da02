package org.candour.desktop.shell;

import java.util.Locale;
import org.candour.desktop.kit.Words;
import org.candour.domain.Refusal;

/// Turns a failure into a sentence for the user. A refusal speaks for itself; anything else is our
/// fault and gets a code that is the same each time the same place fails.
public final class Faults {
  private Faults() {}

  /// The sentence to show.
  public static String sentence(Throwable failure) {
    Throwable cause = failure;
    while (cause != null) {
      if (cause instanceof Refusal refusal) {
        return refusal.sentence();
      }
      cause = cause.getCause();
    }
    return Words.text("fault.unexpected", code(failure));
  }

  /// A short stable code: the kind of failure and the first place of ours it passed through.
  static String code(Throwable failure) {
    String place = failure.getClass().getName();
    for (StackTraceElement frame : failure.getStackTrace()) {
      if (frame.getClassName().startsWith("org.candour.")) {
        place += frame.getClassName() + "." + frame.getMethodName();
        break;
      }
    }
    return String.format(Locale.ROOT, "C-%05X", place.hashCode() & 0xFFFFF);
  }
}
