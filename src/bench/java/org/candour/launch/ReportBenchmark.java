package org.candour.launch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.FinancialYear;
import org.candour.exchange.Import;
import org.candour.figures.OpenRegister;
import org.candour.report.Format;
import org.candour.report.annual.Annual;
import org.candour.report.model.Document;
import org.candour.report.model.Texts;
import org.candour.report.pdf.PdfWriter;
import org.candour.store.LargeWorkbook;

/// The annual report as PDF, in one process: the first time, and pressed again; beside bare PDFBox
/// that writes the same text with the same font, and beside LibreOffice that converts the same Word
/// file, where it is installed. See docs/benchmarks.md.
public final class ReportBenchmark {
  private static final int AGAIN = 40;

  private ReportBenchmark() {}

  /// The argument is how many complaints the made-up year has.
  public static void main(String[] args) throws Exception {
    int complaints = args.length == 0 ? 5_000 : Integer.parseInt(args[0]);
    Path folder = Files.createTempDirectory("candour-reports");
    var registers = new FileRegisters(CalendarData.englandAndWales());
    try (var demonstration = registers.demonstration(folder.resolve("demonstration.candour"))) {
      measure(
          "demonstration",
          demonstration,
          FinancialYear.parse("2015-16"),
          Demonstration.TODAY,
          folder);
    }
    LocalDate today = LocalDate.of(2016, 9, 30);
    try (var large = registers.create(folder.resolve("large.candour"), null, code -> {})) {
      var who = Launch.here();
      // A tenth of ten years: so many complaints in each.
      var workbook = LargeWorkbook.write(folder.resolve("workbook"), complaints * 10, today);
      Import.bring(Import.read(workbook, null, today, false), "benchmark", large, who, false);
      measure(
          complaints + " complaints a year", large, FinancialYear.parse("2015-16"), today, folder);
    }
  }

  private static void measure(
      String name, OpenRegister register, FinancialYear year, LocalDate today, Path folder)
      throws Exception {
    Callable<byte[]> press = () -> new PdfWriter().write(Annual.report(register, year, today));
    System.out.printf("%n%s%n", name);
    row("first press", once(press));
    row("pressed again", median(press));
    Document report = Annual.report(register, year, today);
    row("bare PDFBox, the same text", median(() -> bare(report)));
    row("Word", median(() -> Format.WORD.write(report)));
    Path word = Files.write(folder.resolve("report.docx"), Format.WORD.write(report));
    Path office = Path.of("/usr/bin/soffice");
    if (Files.exists(office)) {
      office(office, word, folder);
      row("LibreOffice, wall only", office(office, word, folder));
    }
  }

  private static void row(String what, long[] took) {
    System.out.printf(
        "%-32s wall %6.0f ms, processor %6.0f ms%n", what, took[0] / 1e6, took[1] / 1e6);
  }

  private static long[] once(Callable<?> work) throws Exception {
    var threads = ManagementFactory.getThreadMXBean();
    long wall = System.nanoTime();
    long processor = threads.getCurrentThreadCpuTime();
    work.call();
    return new long[] {System.nanoTime() - wall, threads.getCurrentThreadCpuTime() - processor};
  }

  private static long[] median(Callable<?> work) throws Exception {
    List<Long> wall = new ArrayList<>();
    List<Long> processor = new ArrayList<>();
    for (int i = 0; i < AGAIN; i++) {
      long[] took = once(work);
      wall.add(took[0]);
      processor.add(took[1]);
    }
    return new long[] {middle(wall), middle(processor)};
  }

  /// Of the later half, when everything is compiled.
  private static long middle(List<Long> took) {
    return took.subList(AGAIN / 2, AGAIN).stream().sorted().toList().get(AGAIN / 4);
  }

  private static long[] office(Path office, Path word, Path folder) throws Exception {
    long before = System.nanoTime();
    new ProcessBuilder(
            office.toString(),
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            folder.toString(),
            word.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    return new long[] {System.nanoTime() - before, 0};
  }

  /// Lines of ten words, one under another, untagged.
  private static byte[] bare(Document report) throws IOException {
    try (PDDocument file = new PDDocument();
        var font =
            ReportBenchmark.class.getResourceAsStream("/report/fonts/SourceSans3-Regular.ttf")) {
      var type = new TTFParser().parse(new RandomAccessReadBuffer(font.readAllBytes()));
      type.setEnableGsub(false);
      var face = PDType0Font.load(file, type, true);
      var lines = new ArrayList<String>();
      Texts.of(report, text -> lines.addAll(lines(text)));
      for (int from = 0; from < lines.size(); from += 50) {
        page(file, face, lines.subList(from, Math.min(lines.size(), from + 50)));
      }
      var out = new ByteArrayOutputStream();
      file.save(out);
      return out.toByteArray();
    }
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    String[] words = text.strip().split("\\s+");
    for (int from = 0; from < words.length; from += 10) {
      lines.add(String.join(" ", List.of(words).subList(from, Math.min(words.length, from + 10))));
    }
    return lines;
  }

  private static void page(PDDocument file, PDType0Font face, List<String> lines)
      throws IOException {
    var page = new PDPage(PDRectangle.A4);
    file.addPage(page);
    try (var content = new PDPageContentStream(file, page)) {
      content.beginText();
      content.setFont(face, 11);
      content.setLeading(14);
      content.newLineAtOffset(56, 780);
      for (String line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
  }
}
