package org.candour.domain.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;

/// Reads a working calendar from lines of text: a version line, a line with the days covered, a
/// header, then `date,name,note`. A calendar that can only partly be read is refused whole.
public final class CalendarData {
  private static final String SHIPPED = "/calendar/england-and-wales.csv";
  private static final int FIRST_HOLIDAY = 3;

  private CalendarData() {}

  /// The calendar that comes with Candour.
  public static WorkingCalendar englandAndWales() {
    return Shipped.CALENDAR;
  }

  public static WorkingCalendar parse(List<String> lines) {
    if (lines.size() < FIRST_HOLIDAY) {
      throw refusedHeader();
    }
    String[] version = lines.get(0).split(",", -1);
    String[] covers = lines.get(1).split(",", -1);
    if (version.length != 2 || covers.length != 3 || !"covers".equals(covers[0])) {
      throw refusedHeader();
    }
    List<Holiday> holidays = new ArrayList<>();
    for (int i = FIRST_HOLIDAY; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        holidays.add(holiday(i + 1, lines.get(i)));
      }
    }
    return new WorkingCalendar(
        version[1], day(2, covers[1], lines.get(1)), day(2, covers[2], lines.get(1)), holidays);
  }

  private static Holiday holiday(int number, String line) {
    String[] cells = line.split(",", 3);
    if (cells.length != 3 || cells[1].isBlank()) {
      throw unreadable(number, line);
    }
    return new Holiday(day(number, cells[0], line), cells[1].strip(), cells[2].strip());
  }

  private static LocalDate day(int number, String text, String line) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException unclear) {
      throw unreadable(number, line);
    }
  }

  private static Refusal unreadable(int number, String line) {
    return new Refusal(Wording.of("time").text("calendar.unreadable", number, line));
  }

  private static Refusal refusedHeader() {
    return new Refusal(Wording.of("time").text("calendar.header"));
  }

  private static final class Shipped {
    static final WorkingCalendar CALENDAR = parse(lines());

    private static List<String> lines() {
      try (InputStream in = CalendarData.class.getResourceAsStream(SHIPPED)) {
        if (in == null) {
          throw new IllegalStateException("There is no calendar at " + SHIPPED);
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
            .lines()
            .toList();
      } catch (IOException broken) {
        throw new UncheckedIOException("Cannot read " + SHIPPED, broken);
      }
    }
  }
}
