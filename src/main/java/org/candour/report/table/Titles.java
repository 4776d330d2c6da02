package org.candour.report.table;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/// Names for tables, each given once, however alike their captions are.
public final class Titles {
  private static final String FORBIDDEN = "[\\[\\]:*?/\\\\']";

  private final Set<String> given = new LinkedHashSet<>();
  private final int longest;

  public Titles(int longest) {
    this.longest = longest;
  }

  /// A name for a sheet of a workbook.
  public String sheet(String caption) {
    return once(caption.replaceAll(FORBIDDEN, " ").replaceAll("\\s+", " ").strip(), " ");
  }

  /// A name for a file: small letters, digits and hyphens.
  public String file(String caption) {
    return once(
        caption.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""), "-");
  }

  private String once(String name, String between) {
    String base = name.isEmpty() ? "table" : name;
    String tried = cut(base, longest);
    for (int i = 2; !given.add(tried.toLowerCase(Locale.UK)); i++) {
      String ending = between + i;
      tried = cut(base, longest - ending.length()) + ending;
    }
    return tried;
  }

  private static String cut(String name, int length) {
    return (name.length() > length ? name.substring(0, length) : name).replaceAll("[ -]+$", "");
  }
}
