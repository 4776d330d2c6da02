package org.candour.launch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.filter.Filter;
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
import org.candour.report.Asked;
import org.candour.report.Format;
import org.candour.report.ReportKind;
import org.candour.report.annual.Annual;
import org.candour.report.model.Document;
import org.candour.report.model.Texts;
import org.candour.report.pdf.PdfWriter;
import org.candour.store.LargeWorkbook;

/// The annual report as PDF, in one process: the first time, and pressed again; beside bare PDFBox
/// that writes the same text with the same font. And from the command line, beside LibreOffice that
/// converts the same Word file. See docs/benchmarks.md.
public final class ReportBenchmark {
  private static final int AGAIN = 60;
  private static final int TURNS = 5;

  private ReportBenchmark() {}

  /// The arguments: how many complaints the made-up year has; the command
  /// `target/candour/bin/candour`, where it is built, which is then timed beside LibreOffice; and
  /// `opened` for a program whose window has been open for some seconds.
  public static void main(String[] args) throws Exception {
    int complaints = args.length == 0 ? 5_000 : Integer.parseInt(args[0]);
    var more = List.of(args).subList(Math.min(1, args.length), args.length);
    if (more.contains("opened")) {
      PdfWriter.warm();
    }
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
    for (String candour : more) {
      if (!candour.equals("opened")) {
        processes(Path.of(candour), folder.resolve("demonstration.candour"), folder);
      }
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
    Callable<Document> drawn = () -> Annual.report(register, year, today);
    System.out.printf("%n%s%n", name);
    row("first press", once(() -> new PdfWriter().write(drawn.call())));
    var presses = new AtomicInteger();
    row(
        "again, a word changed",
        median(() -> new PdfWriter().write(changed(drawn.call(), presses.incrementAndGet()))));
    row(
        "again, the register changed",
        median(() -> {
          // Whatever is written into a register makes it forget what it has counted.
          register.preferences().keep("benchmark.press", String.valueOf(presses.incrementAndGet()));
          return new PdfWriter().write(changed(drawn.call(), presses.get()));
        }));
    row(
        "again, small numbers hidden",
        median(() -> {
          var hidden = ReportKind.ANNUAL.write(register, Asked.of(year).hiding(5), today);
          return new PdfWriter().write(changed(hidden, presses.incrementAndGet()));
        }));
    row("again, nothing changed", median(() -> new PdfWriter().write(drawn.call())));
    Document report = drawn.call();
    row("of it: figures and words", median(drawn));
    row("bare PDFBox, the same text", median(() -> bare(report)));
    row("Word", median(() -> Format.WORD.write(report)));
  }

  /// A document never written before, which differs in nothing that takes time.
  private static Document changed(Document report, int press) {
    var meta = report.meta();
    var other =
        new Document.Meta(
            meta.title(), meta.author(), meta.subject() + press, meta.dated(), meta.footer());
    return new Document(report.cover(), other, report.blocks());
  }

  private static void row(String what, long[] took) {
    System.out.printf(
        "%-32s wall %6.0f ms, processor %6.0f ms%n", what, took[0] / 1e6, took[1] / 1e6);
  }

  private static long[] once(Callable<?> work) throws Exception {
    long wall = System.nanoTime();
    long processor = processor();
    work.call();
    return new long[] {System.nanoTime() - wall, processor() - processor};
  }

  /// Of the thread that writes and of the register's own.
  private static long processor() {
    var threads = ManagementFactory.getThreadMXBean();
    long sum = threads.getCurrentThreadCpuTime();
    for (long id : threads.getAllThreadIds()) {
      var thread = threads.getThreadInfo(id);
      if (thread != null && thread.getThreadName().equals("register")) {
        sum += Math.max(0, threads.getThreadCpuTime(id));
      }
    }
    return sum;
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

  /// From the command line, turn by turn: `candour report annual` and LibreOffice headless
  /// converting the same report from Word; time passed, and processor time of user and system.
  private static void processes(Path candour, Path register, Path folder) throws Exception {
    List<String> report =
        List.of(candour.toString(), "report", "annual", "--register", register.toString());
    var word = folder.resolve("report.docx").toString();
    timed("", add(report, "--year", "2015-16", "--out", word));
    System.out.printf("%nfrom the command line%n");
    for (int turn = 0; turn < TURNS; turn++) {
      var pdf = folder.resolve("report.pdf").toString();
      timed("candour report", add(report, "--year", "2015-16", "--out", pdf));
      timed(
          "LibreOffice",
          List.of(
              "soffice", "--headless", "--convert-to", "pdf", "--outdir", folder.toString(), word));
    }
  }

  private static List<String> add(List<String> command, String... more) {
    var all = new ArrayList<>(command);
    all.addAll(List.of(more));
    return all;
  }

  private static void timed(String name, List<String> command) throws Exception {
    var all = new ArrayList<>(List.of("/usr/bin/time", "-f", name + " wall %e s, %U + %S s"));
    all.addAll(command);
    var process = new ProcessBuilder(all).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    var said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    if (!name.isEmpty()) {
      System.out.println(said.strip().lines().reduce((_, last) -> last).orElse(""));
    }
  }

  /// Lines of ten words, one under another, untagged, packed as PDFBox packs if nobody says how.
  private static byte[] bare(Document report) throws IOException {
    var ours = System.clearProperty(Filter.SYSPROP_DEFLATELEVEL);
    try {
      return lined(report);
    } finally {
      System.setProperty(Filter.SYSPROP_DEFLATELEVEL, ours);
    }
  }

  private static byte[] lined(Document report) throws IOException {
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
