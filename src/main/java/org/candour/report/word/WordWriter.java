package org.candour.report.word;

import static org.candour.report.word.Xml.on;
import static org.candour.report.word.Xml.paragraph;
import static org.candour.report.word.Xml.part;
import static org.candour.report.word.Xml.w;
import static org.candour.report.word.Xml.words;

import j2html.tags.DomContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.candour.domain.Wording;
import org.candour.report.model.Document;
import org.candour.report.paint.Raster;
import org.candour.report.paint.Typeface;
import org.candour.report.zip.Parcel;

/// Writes a document as a Word file: styles that the navigation pane knows, native tables, fields
/// and footnotes. The same document always gives the same bytes.
public final class WordWriter {
  private final Typeface face;

  public WordWriter(Typeface face) {
    this.face = face;
  }

  /// The finished file.
  public byte[] write(Document document) {
    Body body = new Body(document, face);
    String text = part(body.xml());
    Parcel parcel =
        new Parcel()
            .add("[Content_Types].xml", part(Wrapping.types()))
            .add("_rels/.rels", part(Wrapping.start()))
            .add("docProps/core.xml", part(Wrapping.properties(document.meta())))
            .add("word/document.xml", text)
            .add("word/_rels/document.xml.rels", part(Wrapping.relations(body.drawings())))
            .add("word/styles.xml", Styles.of(document, resource("styles")))
            .add("word/settings.xml", resource("settings"))
            .add("word/numbering.xml", part(Numbering.part(body.lists())))
            .add("word/footnotes.xml", part(body.story().notes()))
            .add("word/footer.xml", part(footer(document.meta())));
    for (Drawing drawing : body.drawings()) {
      parcel.add("word/" + drawing.file(), Raster.png(drawing.picture(), face));
    }
    return parcel.bytes();
  }

  private static DomContent footer(Document.Meta meta) {
    var page = Wording.of("print").text("word.page");
    return Xml.root("ftr")
        .with(
            paragraph("Footer", words(meta.footer()), w("r", on("tab")), words(page + " "))
                .with(Xml.field("PAGE", words("1"))));
  }

  private static byte[] resource(String name) {
    String path = "/report/word/" + name + ".xml";
    try (InputStream in = WordWriter.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
