package org.candour.exchange.foreign;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.candour.exchange.ExcelDates;
import org.jspecify.annotations.Nullable;

/// The styles of an Excel workbook, as far as they tell a day from a number.
final class XlsxFormats {
  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Boolean> dates = new ArrayList<>();

  static XlsxFormats read(ZipParts parts) throws IOException, XMLStreamException {
    var formats = new XlsxFormats();
    try (var xml = parts.xml("xl/styles.xml")) {
      if (xml != null) {
        formats.read(xml);
      }
    }
    return formats;
  }

  private void read(SafeXml xml) throws XMLStreamException {
    boolean cells = false;
    while (xml.next()) {
      if (xml.starts("numFmt")) {
        codes.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode", ""));
      } else if (xml.starts("cellXfs")) {
        cells = true;
      } else if (xml.ends("cellXfs")) {
        cells = false;
      } else if (cells && xml.starts("xf")) {
        int id = number(xml.attribute("numFmtId"));
        dates.add(ExcelDates.isDate(id, codes.get(id)));
      }
    }
  }

  boolean isDate(@Nullable String style) {
    int place = number(style);
    return place >= 0 && place < dates.size() && dates.get(place);
  }

  static int number(@Nullable String text) {
    try {
      return text == null ? -1 : Integer.parseInt(text.strip());
    } catch (NumberFormatException unclear) {
      return -1;
    }
  }
}
