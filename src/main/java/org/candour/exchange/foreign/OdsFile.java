package org.candour.exchange.foreign;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.candour.exchange.Cells;
import org.candour.exchange.foreign.Cell.Kind;
import org.jspecify.annotations.Nullable;

/// Reads the sheets of an OpenDocument spreadsheet (ISO 26300), zipped or flat. Of a formula the
/// value last worked out is taken.
final class OdsFile {
  private final Bounds bounds;
  private final List<Table> tables = new ArrayList<>();

  private OdsFile(Bounds bounds) {
    this.bounds = bounds;
  }

  static List<Table> zipped(Path path, Bounds bounds) throws IOException, XMLStreamException {
    try (var parts = new ZipParts(path, bounds);
        var xml = parts.xml("content.xml")) {
      if (xml == null) {
        throw new IOException("there is no content in it");
      }
      return new OdsFile(bounds).read(xml);
    }
  }

  static List<Table> flat(Path path, Bounds bounds) throws IOException, XMLStreamException {
    if (Files.size(path) > Bounds.MOST_BYTES) {
      throw bounds.tooLarge();
    }
    try (var in = new BufferedInputStream(Files.newInputStream(path));
        var xml = new SafeXml(in, bounds)) {
      return new OdsFile(bounds).read(xml);
    }
  }

  private List<Table> read(SafeXml xml) throws XMLStreamException {
    boolean inside = false;
    while (xml.next()) {
      if (xml.starts("spreadsheet")) {
        inside = true;
      } else if (inside && xml.starts("table")) {
        bounds.sheet();
        tables.add(table(xml));
      } else if (inside && xml.starts("tracked-changes")) {
        xml.skip();
      }
    }
    if (!inside) {
      throw new XMLStreamException("there is no spreadsheet in it");
    }
    return tables;
  }

  private Table table(SafeXml xml) throws XMLStreamException {
    var name = xml.attribute("name", "");
    var rows = new ArrayList<Table.Row>();
    var merges = new ArrayList<Table.Merge>();
    long number = 1;
    while (xml.next() && !xml.ends("table")) {
      if (xml.starts("table-row")) {
        int repeated = xml.count("number-rows-repeated");
        var cells = row(xml, (int) Math.min(number, Bounds.MOST_ROWS), merges);
        bounds.again((repeated - 1L) * cells.size());
        for (long i = 0; i < repeated && !cells.isEmpty(); i++) {
          if (i > 0) {
            cells.forEach(bounds::keep);
          }
          bounds.put(rows, (int) Math.min(number + i, Integer.MAX_VALUE), cells);
        }
        number += repeated;
      } else if (xml.starts("shapes") || xml.starts("forms")) {
        xml.skip();
      }
    }
    return new Table(name, rows, merges);
  }

  private List<Cell> row(SafeXml xml, int number, List<Table.Merge> merges)
      throws XMLStreamException {
    var cells = new ArrayList<Cell>();
    long column = 0;
    while (xml.next() && !xml.ends("table-row")) {
      boolean covered = xml.starts("covered-table-cell");
      if (covered || xml.starts("table-cell")) {
        int repeated = xml.count("number-columns-repeated");
        int wide = xml.count("number-columns-spanned");
        int high = xml.count("number-rows-spanned");
        if (wide > 1 || high > 1) {
          bounds.merge();
          int left = (int) Math.min(column, Bounds.MOST_COLUMNS);
          merges.add(new Table.Merge(number, left, number + high - 1, left + wide - 1));
        }
        var cell = cell(xml);
        bounds.again(cell.blank() ? 0 : repeated - 1L);
        for (long i = 0; i < repeated && !cell.blank(); i++) {
          bounds.put(cells, bounds.column((int) Math.min(column + i, Bounds.MOST_COLUMNS)), cell);
        }
        column += repeated;
      }
    }
    return cells;
  }

  private Cell cell(SafeXml xml) throws XMLStreamException {
    var type = xml.attribute("value-type", "");
    var extended = xml.attribute("value-type-error", "");
    var value = first(xml, "date-value", "boolean-value", "string-value", "value", "time-value");
    boolean worked = xml.attribute("formula") != null;
    var shown = shown(xml);
    if (Cells.formulaError(shown) || failed(shown) || !extended.isEmpty()) {
      return Cell.of(Kind.ERROR, shown, worked);
    }
    return switch (type) {
      case "date" -> Cell.of(Kind.DATE, DayText.iso(value == null ? shown : value), worked);
      case "boolean" -> Cell.of(Kind.YES_NO, "true".equals(value) ? "yes" : "no", worked);
      case "float", "percentage", "currency" -> number(value == null ? shown : value, worked);
      case "string" -> Cell.of(Kind.TEXT, Cells.tidy(value == null ? shown : value), worked);
      default -> Cell.of(Kind.TEXT, shown, worked);
    };
  }

  private static boolean failed(String shown) {
    return shown.startsWith("Err:") && shown.matches("Err:\\d+");
  }

  private static @Nullable String first(SafeXml xml, String... names) {
    for (var name : names) {
      var value = xml.attribute(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static Cell number(String text, boolean worked) {
    try {
      var number = text.length() > 400 ? null : new BigDecimal(text.strip());
      if (number != null && Math.abs(number.precision() - (long) number.scale()) <= 400) {
        return Cell.of(Kind.NUMBER, Cells.plain(number), worked);
      }
    } catch (NumberFormatException unclear) {
      // It is text then.
    }
    return Cell.of(Kind.TEXT, Cells.tidy(text), worked);
  }

  /// The paragraphs of a cell; a comment hung on it is none of them.
  private static String shown(SafeXml xml) throws XMLStreamException {
    var text = new StringBuilder();
    int paragraphs = 0;
    while (xml.next() && !xml.ends("table-cell") && !xml.ends("covered-table-cell")) {
      if (xml.starts("annotation")) {
        xml.skip();
      } else if (xml.starts("p") && paragraphs++ > 0) {
        text.append('\n');
      } else if (xml.starts("s")) {
        text.append(" ".repeat(Math.min(xml.count("c"), 1_000)));
      } else if (xml.starts("tab")) {
        text.append('\t');
      } else if (xml.starts("line-break")) {
        text.append('\n');
      } else if (xml.isText()) {
        xml.addText(text);
      }
    }
    return Cells.tidy(text.toString());
  }
}
