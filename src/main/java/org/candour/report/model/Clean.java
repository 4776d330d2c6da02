package org.candour.report.model;

/// Text without the characters that XML forbids, which a pasted e-mail may carry.
public final class Clean {
  private Clean() {}

  public static String of(String text) {
    if (isClean(text)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(Clean::allowed).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /// A loop, since almost every text is clean and all of a report is asked.
  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!allowed(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean allowed(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
