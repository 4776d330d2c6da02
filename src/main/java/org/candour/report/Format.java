package org.candour.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.report.csv.TablesWriter;
import org.candour.report.html.HtmlWriter;
import org.candour.report.model.Document;
import org.candour.report.paint.Typeface;
import org.candour.report.pdf.PdfWriter;
import org.candour.report.sheet.SheetWriter;
import org.candour.report.word.WordWriter;

/// The kinds of file that a report can be saved as. Each is known by the ending of its name.
public enum Format {
  PDF("pdf", document -> new PdfWriter().write(document)),
  WORD("docx", document -> new WordWriter(Typeface.shared()).write(document)),
  EXCEL("xlsx", document -> new SheetWriter().write(document)),
  PAGE("html", document -> new HtmlWriter(Typeface.shared()).write(document)),
  TABLES("zip", document -> new TablesWriter().write(document));

  private final String ending;
  private final Function<Document, byte[]> writer;

  Format(String ending, Function<Document, byte[]> writer) {
    this.ending = ending;
    this.writer = writer;
  }

  /// The ending of such a file's name, without its dot.
  public String ending() {
    return ending;
  }

  /// The finished file. What it cannot carry is refused, never left out.
  public byte[] write(Document document) {
    return writer.apply(document);
  }

  /// The format that a file's name asks for.
  public static Format of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> name.endsWith("." + format.ending))
        .findFirst()
        .orElseThrow(() -> new Refusal(text("format.unknown", file, endings())));
  }

  private static String endings() {
    return Arrays.stream(values()).map(f -> "." + f.ending).collect(Collectors.joining(", "));
  }

  private static String text(String key, Object... arguments) {
    return Wording.of("print").text(key, arguments);
  }
}
