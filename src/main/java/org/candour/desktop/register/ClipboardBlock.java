package org.candour.desktop.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A block of cells as it goes over the clipboard: text with tabs, in which a cell with a tab, a
/// quote or a line break stands in quotes, as Excel and Calc write it; and a table for mail.
record ClipboardBlock(List<List<String>> rows) {
  ClipboardBlock {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// Reads what Excel or Calc put on the clipboard.
  static ClipboardBlock read(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && next(text, i) == '"') {
        cell.append(c);
        i++;
      } else if (quoted && c == '"') {
        quoted = false;
      } else if (!quoted && c == '"' && cell.isEmpty() && closes(text, i)) {
        quoted = true;
      } else if (!quoted && (c == '\t' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
      row.add(cell.toString());
      rows.add(row);
    }
    return new ClipboardBlock(
        rows.stream().map(cells -> cells.stream().map(ClipboardBlock::off).toList()).toList());
  }

  /// Text that a spreadsheet would run as a formula, kept from running by an apostrophe.
  static String guarded(String text) {
    return text.matches("(?s)'*[=+\\-@].*") ? "'" + text : text;
  }

  private static String off(String text) {
    return text.matches("(?s)'+[=+\\-@].*") ? text.substring(1) : text;
  }

  private static char next(String text, int i) {
    return i + 1 < text.length() ? text.charAt(i + 1) : '\0';
  }

  /// A quote that begins a cell quotes it only when another ends a cell: `"Sam" B.` is plain text.
  private static boolean closes(String text, int open) {
    for (int i = open + 1; i < text.length(); i++) {
      if (text.charAt(i) == '"') {
        if (next(text, i) == '"') {
          i++;
        } else {
          return "\t\r\n\0".indexOf(next(text, i)) >= 0;
        }
      }
    }
    return false;
  }

  boolean single() {
    return rows.size() == 1 && rows.getFirst().size() == 1;
  }

  String text() {
    return rows.stream()
        .map(row -> row.stream().map(ClipboardBlock::quoted).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n", "", rows.size() > 1 ? "\n" : ""));
  }

  private static String quoted(String cell) {
    return cell.matches("(?s).*[\\t\\r\\n].*") || cell.startsWith("\"")
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }

  /// As a table; the first row is its head when it has one.
  String html(boolean heads) {
    StringBuilder table = new StringBuilder("<table>");
    for (int i = 0; i < rows.size(); i++) {
      String tag = heads && i == 0 ? "th" : "td";
      table.append("<tr>");
      rows.get(i)
          .forEach(cell ->
              table
                  .append('<')
                  .append(tag)
                  .append('>')
                  .append(safe(cell))
                  .append("</")
                  .append(tag)
                  .append('>'));
      table.append("</tr>");
    }
    return table.append("</table>").toString();
  }

  private static String safe(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", "<br>");
  }
}
