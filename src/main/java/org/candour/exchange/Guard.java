package org.candour.exchange;

import java.util.regex.Pattern;

/// Keeps text from running as a formula when a spreadsheet opens it, or has it pasted in: an
/// apostrophe goes before text that begins like a formula, and comes off again when it is read.
/// Nothing else is touched, so every value comes back as it was.
public final class Guard {
  private static final Pattern RUNS = Pattern.compile("'*[=+\\-@\\t\\r]", Pattern.DOTALL);

  private Guard() {}

  /// The text as it may go out.
  public static String on(String text) {
    return RUNS.matcher(text).lookingAt() ? "'" + text : text;
  }

  static String off(String text) {
    return text.startsWith("'") && RUNS.matcher(text).lookingAt() ? text.substring(1) : text;
  }
}
