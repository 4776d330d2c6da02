package org.candour.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.Deflater;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.candour.report.model.Clean;
import org.candour.report.model.Document;
import org.candour.report.paint.Coverage;
import org.candour.report.paint.Typeface;

/// Writes a document as a PDF file that a screen reader can follow. The same document always gives
/// the same bytes: no clock, no random identifier and no setting of the machine enters the file.
public final class PdfWriter {
  static {
    // Else the engine tells on standard error what it loads and how long that takes.
    XRLog.setLoggingEnabled(false);
    // Half the time for a file that is a tenth larger.
    System.setProperty(Filter.SYSPROP_DEFLATELEVEL, String.valueOf(Deflater.BEST_SPEED));
  }

  private static final int REHEARSALS = 3;

  private static final AtomicReference<SoftReference<Written>> LAST =
      new AtomicReference<>(new SoftReference<>(null));

  private final Typeface face = Typeface.shared();
  private final String css = text("/report/report.css");

  /// The finished file. A character that no font of ours can draw is refused.
  public byte[] write(Document document) {
    new Coverage(face).require(document);
    return draft(document);
  }

  /// The same to look at before it is finished: a character that cannot be drawn leaves a mark.
  public byte[] draft(Document document) {
    Written last = Objects.requireNonNull(LAST.get()).get();
    if (last == null || !last.document.equals(document)) {
      last = new Written(document, fresh(document));
      LAST.set(new SoftReference<>(last));
    }
    return last.pdf.clone();
  }

  /// The last file, since what is looked at is then saved, printed or marked final.
  private record Written(Document document, byte[] pdf) {}

  /// Writes pages of everything that nobody sees, so that the next ones are written at full speed.
  public static void warm() {
    var document = Rehearsal.document();
    for (int i = 0; i < REHEARSALS; i++) {
      Places.of(document, new PdfWriter().fresh(document));
    }
  }

  /// The file without regard to what was written before.
  byte[] fresh(Document document) {
    try (PDDocument file = new PDDocument()) {
      layOut(document, file);
      new Mending(file).mend();
      new Attachments(file, document.meta().dated()).add(document);
      new Identity(document.meta()).stamp(file);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.save(out);
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void layOut(Document document, PDDocument file) throws IOException {
    Charts charts = new Charts(face);
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePDDocument(file)
            .usePageSupplier(Rules.pages())
            .usePdfUaAccessibility(true)
            .useObjectDrawerFactory(charts.drawers())
            .useUnicodeLineBreaker(new LineBreaks())
            .withW3cDocument(Xhtml.parse(Clean.of(Page.of(document, css, charts))), null)
            .toStream(OutputStream.nullOutputStream());
    font(builder, file, Typeface.REGULAR, "Source Sans 3", 400);
    font(builder, file, Typeface.SEMIBOLD, "Source Sans 3", 600);
    font(builder, file, Typeface.BOLD, "Source Sans 3", 700);
    font(builder, file, Typeface.FALLBACK, "DejaVu Sans", 400);
    PdfBoxRenderer renderer = builder.buildPdfRenderer();
    renderer.getSharedContext().setTextRenderer(new Widths());
    renderer.createPDFWithoutClosing();
  }

  private static void font(
      PdfRendererBuilder builder, PDDocument file, String name, String family, int weight)
      throws IOException {
    PDType0Font font = PDType0Font.load(file, Typeface.font(name), true);
    builder.useFont(new PDFontSupplier(font), family, weight, FontStyle.NORMAL, true);
  }

  static String text(String path) {
    try (InputStream in = PdfWriter.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
