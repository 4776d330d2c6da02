package org.candour.exchange.foreign;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.candour.exchange.Cells;
import org.candour.exchange.ExcelDates;
import org.candour.exchange.foreign.Cell.Kind;
import org.jspecify.annotations.Nullable;

/// Reads the sheets of an Excel workbook (ECMA-376). Of a formula the value last worked out is
/// taken.
final class XlsxFile {
  private static final int SECONDS = 86_400;
  private static final int MOST_DIGITS = 400;

  private final ZipParts parts;
  private final Bounds bounds;
  private final XlsxFormats formats;
  private final List<String> shared = new ArrayList<>();
  private final Map<String, String> targets = new HashMap<>();
  private boolean from1904;

  private XlsxFile(ZipParts parts, Bounds bounds) throws IOException, XMLStreamException {
    this.parts = parts;
    this.bounds = bounds;
    this.formats = XlsxFormats.read(parts);
  }

  static List<Table> read(Path path, Bounds bounds) throws IOException, XMLStreamException {
    try (var parts = new ZipParts(path, bounds)) {
      var file = new XlsxFile(parts, bounds);
      file.readTargets();
      file.readShared();
      return file.tables();
    }
  }

  private void readTargets() throws IOException, XMLStreamException {
    try (var xml = parts.xml("xl/_rels/workbook.xml.rels")) {
      while (xml != null && xml.next()) {
        if (xml.starts("Relationship")) {
          var target = xml.attribute("Target", "");
          targets.put(
              xml.attribute("Id", ""),
              target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
      }
    }
  }

  private void readShared() throws IOException, XMLStreamException {
    try (var xml = parts.xml("xl/sharedStrings.xml")) {
      while (xml != null && xml.next()) {
        if (xml.starts("si")) {
          shared.add(bounds.keep(rich(xml, "si")));
        }
      }
    }
  }

  /// Text in runs, without how it is spoken.
  private static String rich(SafeXml xml, String end) throws XMLStreamException {
    var text = new StringBuilder();
    while (xml.next() && !xml.ends(end)) {
      if (xml.starts("t")) {
        text.append(xml.text());
      } else if (xml.starts("rPh")) {
        xml.skip();
      }
    }
    return text.toString();
  }

  private List<Table> tables() throws IOException, XMLStreamException {
    var names = new ArrayList<String[]>();
    try (var xml = parts.xml("xl/workbook.xml")) {
      if (xml == null) {
        throw new IOException("there is no workbook in it");
      }
      while (xml.next()) {
        if (xml.starts("workbookPr")) {
          var set = xml.attribute("date1904", "0");
          from1904 = set.equals("1") || set.equals("true");
        } else if (xml.starts("sheet")) {
          bounds.sheet();
          names.add(new String[] {xml.attribute("name", ""), xml.attribute("id", "")});
        }
      }
    }
    var tables = new ArrayList<Table>();
    for (var name : names) {
      tables.add(table(name[0], targets.getOrDefault(name[1], "")));
    }
    return tables;
  }

  private Table table(String name, String part) throws IOException, XMLStreamException {
    var rows = new ArrayList<Table.Row>();
    var merges = new ArrayList<Table.Merge>();
    try (var xml = parts.xml(part)) {
      int number = 0;
      while (xml != null && xml.next()) {
        if (xml.starts("row")) {
          int said = XlsxFormats.number(xml.attribute("r"));
          number = said > 0 ? said : number + 1;
          bounds.put(rows, number, row(xml));
        } else if (xml.starts("mergeCell")) {
          merge(xml.attribute("ref", ""), merges);
        }
      }
    }
    return new Table(name, rows, merges);
  }

  private List<Cell> row(SafeXml xml) throws XMLStreamException {
    var cells = new ArrayList<Cell>();
    int column = 0;
    while (xml.next() && !xml.ends("row")) {
      if (xml.starts("c")) {
        var address = xml.attribute("r");
        column = address == null ? column : column(address);
        bounds.put(cells, column, cell(xml));
        column++;
      }
    }
    return cells;
  }

  private Cell cell(SafeXml xml) throws XMLStreamException {
    var type = xml.attribute("t", "n");
    boolean day = formats.isDate(xml.attribute("s"));
    var value = "";
    boolean worked = false;
    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("v")) {
        value = xml.text();
      } else if (xml.starts("f")) {
        worked = true;
        xml.skip();
      } else if (xml.starts("is")) {
        value = rich(xml, "is");
      }
    }
    if (value.isEmpty() && worked && !type.equals("str")) {
      return Cell.of(Kind.ERROR, "#UNSAVED!", true);
    }
    return value.isEmpty() ? Cell.NONE : cell(type, value, day, worked);
  }

  private Cell cell(String type, String value, boolean day, boolean worked) {
    return switch (type) {
      case "s" -> text(shared(value), worked);
      case "str", "inlineStr" -> text(value, worked);
      case "b" -> Cell.of(Kind.YES_NO, value.strip().equals("1") ? "yes" : "no", worked);
      case "e" -> Cell.of(Kind.ERROR, Cells.tidy(value), worked);
      case "d" -> Cell.of(Kind.DATE, DayText.iso(value), worked);
      default -> number(value, day, worked);
    };
  }

  private String shared(String place) {
    int at = XlsxFormats.number(place);
    return at >= 0 && at < shared.size() ? shared.get(at) : "";
  }

  private static Cell text(String text, boolean worked) {
    var tidy = Cells.tidy(text);
    return Cell.of(Cells.formulaError(tidy) ? Kind.ERROR : Kind.TEXT, tidy, worked);
  }

  private Cell number(String value, boolean day, boolean worked) {
    BigDecimal number = null;
    try {
      number = value.length() > MOST_DIGITS ? null : new BigDecimal(value.strip());
    } catch (NumberFormatException unclear) {
      number = null;
    }
    if (number == null || Math.abs(number.precision() - (long) number.scale()) > MOST_DIGITS) {
      return text(value, worked);
    }
    var text = day ? day(number) : null;
    return text == null
        ? Cell.of(Kind.NUMBER, Cells.plain(number), worked)
        : Cell.of(Kind.DATE, text, worked);
  }

  private @Nullable String day(BigDecimal number) {
    if (number.signum() <= 0 || number.compareTo(DayText.LAST_SERIAL) > 0) {
      return null;
    }
    var day = ExcelDates.day(number, from1904).toString();
    long seconds =
        number
            .remainder(BigDecimal.ONE)
            .multiply(BigDecimal.valueOf(SECONDS))
            .setScale(0, java.math.RoundingMode.HALF_UP)
            .longValue();
    return seconds <= 0 || seconds >= SECONDS
        ? day
        : day + " " + LocalTime.ofSecondOfDay(seconds - seconds % 60);
  }

  private void merge(String reference, List<Table.Merge> merges) {
    var ends = reference.split(":");
    if (ends.length == 2) {
      bounds.merge();
      merges.add(new Table.Merge(line(ends[0]), column(ends[0]), line(ends[1]), column(ends[1])));
    }
  }

  private int column(String address) {
    int column = 0;
    for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
      column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
      bounds.column(Math.max(0, column - 1));
    }
    return bounds.column(column - 1);
  }

  private static int line(String address) {
    return XlsxFormats.number(address.replaceAll("\\D", ""));
  }
}
