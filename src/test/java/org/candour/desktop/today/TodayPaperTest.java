package org.candour.desktop.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Urgency;
import org.candour.report.pdf.PdfWriter;
import org.candour.report.pdf.TagTree;
import org.junit.jupiter.api.Test;

/// The page of today on paper: one page for a usual day, tagged, nothing lost on a long one.
class TodayPaperTest {
  private static final TodayLine LINE =
      new TodayLine(
          1,
          "2016/014",
          "Stage 1 response",
          "Fostering",
          "Mr T. Reed",
          "3 days over",
          Urgency.LATE,
          "Chase",
          true,
          new Place.Today());

  @Test
  void aUsualDayIsOnePage() throws IOException {
    byte[] pdf = pdf(view(6));

    assertThat(TagTree.faults(pdf, TodayPaper.of(view(6), "Ottersby Council"))).isEmpty();
    try (var read = Loader.loadPDF(pdf)) {
      assertThat(read.getNumberOfPages()).isEqualTo(1);
      assertThat(read.getDocumentInformation().getTitle()).contains("Monday 20 June 2016");
      assertThat(new PDFTextStripper().getText(read))
          .contains("Overdue (6)", "2016/014", "3 days over", "Mr T. Reed", "Nothing");
    }
  }

  @Test
  void aLongDayLosesNothing() throws IOException {
    try (var read = Loader.loadPDF(pdf(view(90)))) {
      assertThat(new PDFTextStripper().getText(read).split("2016/014", -1)).hasSize(91);
    }
  }

  private static byte[] pdf(TodayView view) {
    return new PdfWriter().write(TodayPaper.of(view, "Ottersby Council"));
  }

  private static TodayView view(int overdue) {
    return new TodayView(
        LocalDate.of(2016, 6, 20),
        true,
        List.of(
            new TodayCard("overdue", true, true, Collections.nCopies(overdue, LINE), false),
            new TodayCard("soon", false, true, List.of(), false)),
        "",
        "");
  }
}
