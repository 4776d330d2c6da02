package org.candour.desktop.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.candour.casework.grid.Column.Kind;
import org.candour.domain.time.TypedDay;
import org.jspecify.annotations.Nullable;

/// A block of cells as it goes over the clipboard: text with tabs, in which a cell with a tab, a
/// quote or a line break stands in quotes, as Excel and Calc write it; and a table for mail.
///
/// @param kinds what stands in each column; empty where nothing is known of it
record ClipboardBlock(List<List<String>> rows, List<Kind> kinds) {
  /// A spreadsheet counts days from 30 December 1899.
  private static final long FIRST_DAY = LocalDate.of(1899, 12, 30).toEpochDay();

  ClipboardBlock {
    rows = rows.stream().map(List::copyOf).toList();
    kinds = List.copyOf(kinds);
  }

  ClipboardBlock(List<List<String>> rows) {
    this(rows, List.of());
  }

  /// Reads what Excel or Calc put on the clipboard.
  ///
  /// @param html the same as a table, when there is one
  static ClipboardBlock read(String text, @Nullable String html) {
    List<List<String>> cells = ClipboardTable.read(html).into(cells(text));
    return new ClipboardBlock(
        cells.stream().map(row -> row.stream().map(ClipboardBlock::off).toList()).toList());
  }

  private static List<List<String>> cells(String text) {
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
    return rows;
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
      for (int at = 0; at < rows.get(i).size(); at++) {
        String cell = rows.get(i).get(at);
        String kind = tag.equals("th") || at >= kinds.size() ? "" : marked(kinds.get(at), cell);
        table.append('<' + tag + kind + '>').append(safe(cell)).append("</" + tag + '>');
      }
      table.append("</tr>");
    }
    return table.append("</table>").toString();
  }

  /// Says what a cell is in the words of Calc and of Excel, so that a day comes in as a day, and a
  /// reference such as 15/001 as text.
  private static String marked(Kind kind, String cell) {
    return switch (kind) {
      case DAY ->
          TypedDay.read(cell)
              .map(day -> value(String.valueOf(day.toEpochDay() - FIRST_DAY), "dd/mm/yyyy"))
              .orElse("");
      case MONEY -> cell.isEmpty() ? "" : value(cell.replaceAll("[^\\d.-]", ""), "#,##0.00");
      case NUMBER, YES_NO -> "";
      default -> " sdnum=\"2057;0;@\" style=\"mso-number-format:'\\@'\"";
    };
  }

  private static String value(String number, String format) {
    return " sdval=\"%s\" sdnum=\"2057;0;%s\" style=\"mso-number-format:'%s'\""
        .formatted(number, format.toUpperCase(Locale.ROOT), format);
  }

  private static String safe(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", "<br>");
  }
}
