package org.candour.report.model;

/// Text without the characters that XML forbids, which a pasted e-mail may carry.
public final class Clean {
  private Clean() {}

  public static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(Clean::allowed).forEach(clean::appendCodePoint);
    return clean.toString();
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
