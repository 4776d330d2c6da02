package org.candour.desktop.register;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.candour.casework.ComplaintLine;

/// Copies rows out as they are shown: as text with tabs, and as a table for letters and mail.
final class RegisterCopy {
  private RegisterCopy() {}

  static void of(List<ComplaintLine> lines, List<TableColumn<ComplaintLine, ?>> columns) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text(lines, columns));
    content.putHtml(html(lines, columns));
    Clipboard.getSystemClipboard().setContent(content);
  }

  static String text(List<ComplaintLine> lines, List<TableColumn<ComplaintLine, ?>> columns) {
    String heads = columns.stream().map(TableColumn::getText).collect(Collectors.joining("\t"));
    return lines.stream()
        .map(line -> row(line, columns).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n", heads + "\n", "\n"));
  }

  static String html(List<ComplaintLine> lines, List<TableColumn<ComplaintLine, ?>> columns) {
    String heads =
        columns.stream()
            .map(column -> "<th>" + safe(column.getText()) + "</th>")
            .collect(Collectors.joining("", "<tr>", "</tr>"));
    return lines.stream()
        .map(line ->
            row(line, columns)
                .map(cell -> "<td>" + safe(cell) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>")))
        .collect(Collectors.joining("", "<table>" + heads, "</table>"));
  }

  private static java.util.stream.Stream<String> row(
      ComplaintLine line, List<TableColumn<ComplaintLine, ?>> columns) {
    return columns.stream()
        .map(column -> String.valueOf(column.getCellData(line)).replaceAll("[\\t\\r\\n]+", " "));
  }

  private static String safe(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
