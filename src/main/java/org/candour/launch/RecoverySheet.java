package org.candour.launch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.candour.domain.Wording;
import org.candour.report.ReportFile;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;
import org.candour.report.pdf.PdfWriter;

/// The sheet that is printed and locked away: the recovery code of one register, and what to do
/// with it. Nothing else of the register is on it.
final class RecoverySheet {
  private static final Wording WORDS = Wording.of("launch");
  private static final List<String> STEPS =
      List.of("sheet.print", "sheet.file", "sheet.use", "sheet.end");

  private RecoverySheet() {}

  static void write(Path target, String register, String code, LocalDate day) {
    ReportFile.saveForOwner(new PdfWriter().write(document(register, code, day)), target);
  }

  static Document document(String register, String code, LocalDate day) {
    var title = WORDS.text("sheet.title");
    var dated = WORDS.text("sheet.dated", day);
    return new Document(
        new Document.Cover(register, "", title, List.of(dated), false),
        new Document.Meta(title, "Candour", register, day, WORDS.text("sheet.footer")),
        Stream.<Block>concat(
                Stream.of(
                    new Block.Paragraph(List.of(new Run.Words(WORDS.text("sheet.what")))),
                    new Block.Heading(2, "", WORDS.text("sheet.code"), false),
                    new Block.Paragraph(List.of(new Run.Strong(code))),
                    new Block.Heading(2, "", WORDS.text("sheet.do"), false)),
                Stream.of(
                    new Block.Bullets(true, STEPS.stream().map(RecoverySheet::step).toList())))
            .toList());
  }

  private static List<Run> step(String key) {
    return List.of(new Run.Words(WORDS.text(key)));
  }
}
