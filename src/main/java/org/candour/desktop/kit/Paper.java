package org.candour.desktop.kit;

import java.awt.GraphicsEnvironment;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;
import org.candour.domain.Refusal;

/// Prints a report from the very file that is saved, through the printing window of the system.
public final class Paper {
  private Paper() {}

  /// Asks where and how to print, and prints; answers whether it was wanted.
  public static boolean print(byte[] pdf, String name) {
    if (GraphicsEnvironment.isHeadless()) {
      throw new Refusal(Words.text("reports.print.none"));
    }
    PrinterJob job = PrinterJob.getPrinterJob();
    if (job.getPrintService() == null) {
      throw new Refusal(Words.text("reports.print.none"));
    }
    job.setJobName(name);
    return job.printDialog() && print(pdf, job);
  }

  public static boolean print(byte[] pdf, PrinterJob job) {
    try (var file = Loader.loadPDF(pdf)) {
      job.setPageable(new PDFPageable(file));
      job.print();
      return true;
    } catch (PrinterException failed) {
      throw new Refusal(Words.text("reports.print.failed"), failed);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
