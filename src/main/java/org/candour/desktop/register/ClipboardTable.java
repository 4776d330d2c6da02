package org.candour.desktop.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The table that a spreadsheet puts on the clipboard beside its text. Calc makes a blank of every
/// line break and tab in the text of a cell; here they are still to be found.
record ClipboardTable(List<List<String>> rows) {
  private static final Pattern TAG = Pattern.compile("<(/?\\w++)[^<>]*+>");
  private static final Pattern SIGN = Pattern.compile("&(?:#(x?)([0-9a-fA-F]{1,6})|(\\w+));");

  /// Reads the first table of a page; without any when there is no page or no table.
  static ClipboardTable read(@Nullable String html) {
    String page = html == null ? "" : html;
    List<List<String>> rows = new ArrayList<>();
    Matcher tag = TAG.matcher(page);
    StringBuilder cell = null;
    int after = 0;
    while (tag.find()) {
      if (cell != null) {
        cell.append(page, after, tag.start());
      }
      after = tag.end();
      switch (tag.group(1).toLowerCase(java.util.Locale.ROOT)) {
        case "tr" -> rows.add(new ArrayList<>());
        case "td", "th" -> cell = new StringBuilder();
        case "br" -> Objects.requireNonNullElseGet(cell, StringBuilder::new).append('\n');
        case "/td", "/th" -> {
          if (cell != null && !rows.isEmpty()) {
            rows.getLast().add(plain(cell));
          }
          cell = null;
        }
        case "/table" -> {
          return new ClipboardTable(rows);
        }
        default -> {}
      }
    }
    return new ClipboardTable(rows);
  }

  private static String plain(CharSequence marked) {
    return SIGN.matcher(marked).replaceAll(sign -> Matcher.quoteReplacement(said(sign)));
  }

  private static String said(java.util.regex.MatchResult sign) {
    if (sign.group(2) != null) {
      int code = Integer.parseInt(sign.group(2), sign.group(1).isEmpty() ? 10 : 16);
      return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }
    return switch (sign.group(3)) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "nbsp" -> " ";
      default -> sign.group();
    };
  }

  /// The text with its line breaks and tabs put back, where the table says the same but for them.
  List<List<String>> into(List<List<String>> text) {
    if (text.size() != rows.size()) {
      return text;
    }
    return IntStream.range(0, text.size())
        .mapToObj(row -> {
          List<String> its = rows.get(row);
          List<String> line = text.get(row);
          return IntStream.range(0, line.size())
              .mapToObj(at ->
                  at < its.size() && same(line.get(at), its.get(at)) ? its.get(at) : line.get(at))
              .toList();
        })
        .toList();
  }

  private static boolean same(String text, String table) {
    return table.replaceAll("[\\n\\t]", " ").equals(text);
  }
}
