package org.candour.exchange.foreign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes three registers in the ways small teams keep them, all of it invented, as flat
/// spreadsheets for LibreOffice to work out:
///
/// ```
/// java CouncilWorkbooks.java FOLDER
/// cd FOLDER
/// soffice --headless --convert-to xlsx by-year.fods wide.fods
/// soffice --headless --convert-to ods calc.fods
/// ```
///
/// The results lie in `src/test/resources/spreadsheets`.
final class CouncilWorkbooks {
  private static final List<String> HOLIDAYS =
      List.of(
          "2014-04-18",
          "2014-04-21",
          "2014-05-05",
          "2014-05-26",
          "2014-08-25",
          "2014-12-25",
          "2014-12-26",
          "2015-01-01",
          "2015-04-03",
          "2015-04-06",
          "2015-05-04",
          "2015-05-25",
          "2015-08-31",
          "2015-12-25",
          "2015-12-28",
          "2016-01-01",
          "2016-03-25",
          "2016-03-28",
          "2016-05-02",
          "2016-05-30");
  private static final Set<LocalDate> FREE =
      HOLIDAYS.stream().map(LocalDate::parse).collect(Collectors.toSet());
  private static final List<String> TEAMS =
      List.of("First Response", "Fostering", "Children in Care", "Disabled Children", "Adoption");
  private static final List<String> WHO =
      List.of("Mother", "Father", "YP", "Foster carer", "Grandparent", "Mum", "Care leaver");
  private static final List<String> WHAT =
      List.of(
          "Calls were not returned",
          "Contact was cancelled twice",
          "The plan was not shared",
          "Disagrees with the assessment",
          "The worker was rude",
          "Wrong facts in the report");
  private static final List<String> FIRST =
      List.of("Brae", "Corrin", "Dunmoor", "Fenwell", "Galby", "Harrow", "Jory", "Kestle");
  private static final List<String> LAST =
      List.of("Penrose", "Tregear", "Wilcombe", "Quilter", "Rosedale", "Marstead", "Lanyon");

  private final Random random = new Random(16);
  private final StringBuilder out = new StringBuilder();

  private CouncilWorkbooks() {}

  public static void main(String[] args) throws IOException {
    var folder = Files.createDirectories(Path.of(args[0]));
    Files.writeString(folder.resolve("by-year.fods"), new CouncilWorkbooks().byYear());
    Files.writeString(folder.resolve("wide.fods"), new CouncilWorkbooks().wide());
    Files.writeString(folder.resolve("calc.fods"), new CouncilWorkbooks().calc());
  }

  /// One sheet a year, headings merged in two lines under a title, rows coloured by outcome, days
  /// counted by NETWORKDAYS with both ends.
  private String byYear() {
    begin();
    for (int year : new int[] {2014, 2015}) {
      sheet(year + "-" + (year + 1) % 100);
      row("");
      cell("Children's Complaints Register " + year + "/" + (year + 1) % 100, 15, 1);
      end();
      row("");
      for (String tall : List.of("Ref", "Date rec'd")) {
        cell(tall, 1, 2);
      }
      cell("Complainant", 2, 1);
      cell("Complaint", 2, 1);
      cell("Stage 1", 5, 1);
      cell("Stage 2", 3, 1);
      cell("Notes", 1, 2);
      end();
      row("");
      covered(2);
      texts(
          "Name",
          "Relationship",
          "Details",
          "Team",
          "Date ack'd",
          "Due",
          "Response sent",
          "Outcome",
          "Days",
          "Requested",
          "Adjudication letter",
          "Outcome");
      covered(1);
      end();
      for (int i = 1; i <= 30; i++) {
        byYearRow(year, i, 3 + i);
      }
      row("");
      cell("Total", 1, 1);
      blank(9);
      formula("SUM([.K4:.K33])", "");
      end();
      endSheet();
    }
    sheet("Summary");
    row("");
    texts(
        "Year",
        "Received",
        "Answered",
        "Upheld",
        "Partially upheld",
        "Not upheld",
        "Within 10 days");
    end();
    for (String year : List.of("2014-15", "2015-16")) {
      row("");
      cell(year, 1, 1);
      String at = "[$'" + year + "'.";
      formula("COUNT(" + at + "$B$4:.$B$33])", "");
      formula("COUNT(" + at + "$I$4:.$I$33])", "");
      for (String outcome : List.of("Upheld", "Partially upheld", "Not upheld")) {
        formula("COUNTIF(" + at + "$J$4:.$J$33];\"" + outcome + "\")", "");
      }
      formula("COUNTIF(" + at + "$K$4:.$K$33];\"<=10\")", "");
      end();
    }
    endSheet();
    holidays();
    return finish();
  }

  private void byYearRow(int year, int i, int line) {
    LocalDate received = received(year, i, 30);
    boolean open = year == 2015 && i > 27;
    LocalDate responded = later(received, 4 + random.nextInt(22));
    int outcome = random.nextInt(3);
    row(List.of("ok", "part", "none").get(outcome));
    cell(i == 12 ? "CSC/" + year + "/11" : "CSC/" + year + "/" + i, 1, 1);
    if (i == 5) {
      cell(
          received.getDayOfMonth()
              + "."
              + received.getMonthValue()
              + "."
              + received.getYear() % 100,
          1,
          1);
    } else {
      day(received);
    }
    texts(name(), pick(WHO), pick(WHAT), pick(TEAMS));
    day(later(received, 1 + random.nextInt(2)));
    formula("WORKDAY([.B" + line + "];10;[$'Bank holidays'.$A$2:.$A$21])", "d");
    if (i == 9) {
      cell("30/02/" + (year + 1), 1, 1);
    } else if (open) {
      blank(1);
    } else {
      day(responded);
    }
    if (open || i == 9) {
      blank(1);
    } else {
      cell(List.of("Upheld", "Partially upheld", "Not upheld").get(outcome), 1, 1);
    }
    formula(
        "IF(ISNUMBER([.I"
            + line
            + "]);NETWORKDAYS([.B"
            + line
            + "];[.I"
            + line
            + "];[$'Bank holidays'.$A$2:.$A$21]);\"\")",
        "");
    boolean further = !open && i % 8 == 0;
    if (further) {
      LocalDate asked = later(responded, 9);
      day(asked);
      day(later(asked, 24));
      cell("Not upheld", 1, 1);
    } else {
      blank(3);
    }
    if (i % 6 == 0) {
      cell("Rang " + name() + " about the letter", 1, 1);
    } else {
      blank(1);
    }
    end();
  }

  /// One wide sheet of codes and formulas, bank holidays forgotten.
  private String wide() {
    begin();
    sheet("Complaints");
    row("");
    texts(
        "Complaint No",
        "Date Received",
        "Time in",
        "Received by",
        "Year",
        "Complainant",
        "Type of complainant",
        "Child's name",
        "Mosaic ID",
        "Age",
        "Gender",
        "Ethnicity",
        "Service",
        "Team",
        "Nature of complaint",
        "Theme",
        "Advocate offered",
        "Ack sent",
        "Allocated to",
        "10 day target",
        "Extension agreed",
        "Reason for extension",
        "Extended to",
        "Date of response",
        "Outcome",
        "Working days",
        "RAG",
        "Apology",
        "Stage 2 requested",
        "IO",
        "IP",
        "Stage 2 target",
        "Adjudication date",
        "Stage 2 outcome",
        "Learning",
        "Cost £",
        "Date closed");
    end();
    for (int i = 1; i <= 60; i++) {
      wideRow(i, i + 1);
    }
    endSheet();
    sheet("Pivot");
    row("");
    texts("Year", "Received", "Answered", "U", "PU", "NU", "Average days");
    end();
    for (String year : List.of("2014-15", "2015-16")) {
      row("");
      cell(year, 1, 1);
      String mine = "[$Complaints.$E$2:.$E$61];\"" + year + "\"";
      formula("COUNTIFS(" + mine + ")", "");
      formula("COUNTIFS(" + mine + ";[$Complaints.$X$2:.$X$61];\">0\")", "");
      for (String code : List.of("U", "PU", "NU")) {
        formula("COUNTIFS(" + mine + ";[$Complaints.$Y$2:.$Y$61];\"" + code + "\")", "");
      }
      formula("AVERAGEIFS([$Complaints.$Z$2:.$Z$61];" + mine + ")", "");
      end();
    }
    endSheet();
    return finish();
  }

  private void wideRow(int i, int line) {
    int year = i <= 30 ? 2014 : 2015;
    LocalDate received = received(year, i <= 30 ? i : i - 30, 30);
    boolean open = i > 56;
    boolean extended = i % 7 == 3;
    LocalDate responded = later(received, extended ? 16 : 3 + random.nextInt(12));
    row("");
    number(1000 + i);
    day(received);
    cell(i % 10 == 0 ? "a.m." : "", 1, 1);
    texts(pick(List.of("Tel", "E-mail", "Letter", "Web form", "MP")));
    formula(
        "IF(MONTH([.B"
            + line
            + "])>3;YEAR([.B"
            + line
            + "])&\"-\"&MOD(YEAR([.B"
            + line
            + "])+1;100);YEAR([.B"
            + line
            + "])-1&\"-\"&MOD(YEAR([.B"
            + line
            + "]);100))",
        "");
    texts(name(), pick(WHO), name());
    number(70_000 + random.nextInt(9_000));
    number(3 + random.nextInt(14));
    texts(
        pick(List.of("F", "M")),
        pick(List.of("White British", "Asian", "Not stated")),
        "Children's Social Care",
        pick(TEAMS),
        pick(WHAT),
        pick(List.of("Communication", "Delay", "Decision", "Staff attitude")),
        pick(List.of("Y", "N")));
    day(later(received, 1));
    cell(name(), 1, 1);
    formula("WORKDAY([.B" + line + "];10)", "d");
    if (extended) {
      day(later(received, 8));
      cell(i % 14 == 3 ? "" : pick(List.of("Complex", "Annual leave", "Awaiting advocate")), 1, 1);
      day(later(received, 20));
    } else {
      blank(3);
    }
    if (open) {
      blank(2);
    } else {
      day(i == 20 ? LocalDate.of(2013, 1, 5) : responded);
      cell(List.of("U", "PU", "NU").get(random.nextInt(3)), 1, 1);
    }
    formula("IF([.X" + line + "]=\"\";\"\";NETWORKDAYS([.B" + line + "];[.X" + line + "])-1)", "");
    formula("IF([.X" + line + "]>[.T" + line + "];\"RED\";\"GREEN\")", "");
    cell(pick(List.of("Yes", "No")), 1, 1);
    boolean further = !open && i % 9 == 0;
    if (further) {
      LocalDate asked = later(responded, 6);
      day(asked);
      texts(name(), name());
      formula("WORKDAY([.AC" + line + "];25)", "d");
      day(later(asked, 40));
      cell("PU", 1, 1);
    } else {
      blank(6);
    }
    cell(i % 5 == 0 ? "Template letter changed" : "", 1, 1);
    if (further) {
      number(1_250);
    } else {
      blank(1);
    }
    if (open) {
      blank(1);
    } else {
      day(later(responded, 2));
    }
    end();
  }

  /// A Calc file: calendar days, a due date two weeks on, times in dates, headings one above the
  /// other, a line for each month.
  private String calc() {
    begin();
    sheet("Log");
    row("");
    cell("COMPLAINTS LOG", 10, 1);
    end();
    row("");
    blank(1);
    end();
    row("");
    texts(
        "Case number",
        "Received",
        "From",
        "Child",
        "Issue",
        "Service area",
        "Reply due",
        "Replied",
        "Decision",
        "Days taken");
    end();
    int line = 3;
    for (int month = 4; month <= 9; month++) {
      row("none");
      cell(LocalDate.of(2015, month, 1).getMonth() + " 2015", 1, 1);
      end();
      line++;
      for (int i = 1; i <= 6; i++) {
        line++;
        LocalDate received = LocalDate.of(2015, month, 3 + 4 * i - (i == 6 ? 2 : 0));
        LocalDate replied = later(received, 3 + random.nextInt(18));
        boolean open = month == 9 && i > 4;
        row("");
        cell("L" + month + "-" + i, 1, 1);
        if (i == 2) {
          value("date", received + "T14:30:00", "t");
        } else {
          day(received);
        }
        texts(pick(WHO), name(), pick(WHAT), pick(TEAMS));
        formula("[.B" + line + "]+14", "d");
        if (open) {
          blank(2);
        } else {
          day(replied);
          cell(pick(List.of("upheld", "partly upheld", "not upheld", "no finding")), 1, 1);
        }
        formula("IF([.H" + line + "]=\"\";\"\";INT([.H" + line + "])-INT([.B" + line + "]))", "");
        end();
      }
    }
    endSheet();
    sheet("Totals");
    row("");
    texts("Received", "Replied", "upheld", "partly upheld", "not upheld", "no finding");
    end();
    row("");
    formula("COUNT([$Log.$B$4:.$B$50])", "");
    formula("COUNT([$Log.$H$4:.$H$50])", "");
    for (String outcome : List.of("upheld", "partly upheld", "not upheld", "no finding")) {
      formula("COUNTIF([$Log.$I$4:.$I$50];\"" + outcome + "\")", "");
    }
    end();
    endSheet();
    return finish();
  }

  private void holidays() {
    sheet("Bank holidays");
    row("");
    cell("Bank holidays", 1, 1);
    end();
    for (String day : HOLIDAYS) {
      row("");
      day(LocalDate.parse(day));
      end();
    }
    endSheet();
  }

  private LocalDate received(int year, int i, int of) {
    LocalDate day = LocalDate.of(year, 4, 7).plusDays(350L * (i - 1) / of + random.nextInt(6));
    return later(day, 0);
  }

  /// That many working days later; the next working day when none.
  private static LocalDate later(LocalDate from, int days) {
    LocalDate day = from;
    for (int left = days; left > 0 || !works(day); ) {
      day = day.plusDays(1);
      left -= works(day) ? 1 : 0;
    }
    return day;
  }

  private static boolean works(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !FREE.contains(day);
  }

  private String name() {
    return pick(FIRST) + " " + pick(LAST);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private void begin() {
    out.append(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
        xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
        xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
        xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" \
        xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" \
        office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
        <office:automatic-styles>
        <number:date-style style:name="nd"><number:day number:style="long"/><number:text>/\
        </number:text><number:month number:style="long"/><number:text>/</number:text>\
        <number:year number:style="long"/></number:date-style>
        <number:date-style style:name="nt"><number:day number:style="long"/><number:text>/\
        </number:text><number:month number:style="long"/><number:text>/</number:text>\
        <number:year number:style="long"/><number:text> </number:text><number:hours/>\
        <number:text>:</number:text><number:minutes number:style="long"/></number:date-style>
        <style:style style:name="d" style:family="table-cell" style:data-style-name="nd"/>
        <style:style style:name="t" style:family="table-cell" style:data-style-name="nt"/>
        """);
    for (String[] colour :
        new String[][] {{"ok", "#c6efce"}, {"part", "#ffeb9c"}, {"none", "#dddddd"}}) {
      out.append("<style:style style:name=\"")
          .append(colour[0])
          .append("\" style:family=\"table-cell\"><style:table-cell-properties ")
          .append("fo:background-color=\"")
          .append(colour[1])
          .append("\"/></style:style>\n");
    }
    out.append("</office:automatic-styles><office:body><office:spreadsheet>\n");
  }

  private String finish() {
    return out.append("</office:spreadsheet></office:body></office:document>\n").toString();
  }

  private void sheet(String name) {
    out.append("<table:table table:name=\"").append(name).append("\">\n");
  }

  private void endSheet() {
    out.append("</table:table>\n");
  }

  private void row(String colour) {
    out.append("<table:table-row")
        .append(colour.isEmpty() ? "" : " table:default-cell-style-name=\"" + colour + "\"")
        .append('>');
  }

  private void end() {
    out.append("</table:table-row>\n");
  }

  private void texts(String... texts) {
    for (String text : texts) {
      cell(text, 1, 1);
    }
  }

  private void cell(String text, int wide, int high) {
    if (text.isEmpty()) {
      blank(1);
      return;
    }
    out.append("<table:table-cell office:value-type=\"string\"");
    if (wide > 1 || high > 1) {
      out.append(" table:number-columns-spanned=\"")
          .append(wide)
          .append("\" table:number-rows-spanned=\"")
          .append(high)
          .append('"');
    }
    out.append("><text:p>")
        .append(text.replace("&", "&amp;").replace("<", "&lt;"))
        .append("</text:p></table:table-cell>");
    covered(wide - 1);
  }

  private void covered(int count) {
    out.append("<table:covered-table-cell/>".repeat(count));
  }

  private void blank(int count) {
    out.append("<table:table-cell/>".repeat(count));
  }

  private void day(LocalDate day) {
    value("date", day.toString(), "d");
  }

  private void value(String type, String value, String style) {
    out.append("<table:table-cell table:style-name=\"")
        .append(style)
        .append("\" office:value-type=\"")
        .append(type)
        .append("\" office:date-value=\"")
        .append(value)
        .append("\"/>");
  }

  private void number(long value) {
    out.append("<table:table-cell office:value-type=\"float\" office:value=\"")
        .append(value)
        .append("\"/>");
  }

  private void formula(String formula, String style) {
    out.append("<table:table-cell")
        .append(style.isEmpty() ? "" : " table:style-name=\"" + style + "\"")
        .append(" table:formula=\"of:=")
        .append(formula.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;"))
        .append("\"/>");
  }
}
