package org.candour.report.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;

import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.DomContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.candour.domain.Wording;
import org.candour.report.model.Clean;
import org.candour.report.model.Document;
import org.candour.report.paint.Typeface;

/// Writes a document as one page for a browser: nothing is fetched and nothing runs, its charts are
/// drawn in it, and it reads well on a screen of any width and colour, and on paper.
public final class HtmlWriter {
  private final Typeface face;

  public HtmlWriter(Typeface face) {
    this.face = face;
  }

  /// The finished page.
  public byte[] write(Document document) {
    HtmlBlocks blocks = new HtmlBlocks(document, face);
    var content = document.blocks().stream().map(blocks::html).toList();
    DomContent page =
        html(
                head(
                    meta().withCharset("utf-8"),
                    meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                    meta().withName("author").withContent(document.meta().author()),
                    meta().withName("description").withContent(document.meta().subject()),
                    title(document.meta().title()),
                    style(rawHtml(css()))),
                body(
                    a(Wording.of("print").text("html.skip")).withClass("skip").withHref("#report"),
                    Svg.patterns(),
                    cover(document.cover()),
                    main().withId("report").with(content).with(blocks.notes()),
                    footer(p(document.meta().footer()))))
            .attr("lang", "en-GB");
    StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    try {
      page.render(FlatHtml.into(out, Config.defaults().withEmptyTagsClosed(true)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Clean.of(out.toString()).getBytes(StandardCharsets.UTF_8);
  }

  private static DomContent cover(Document.Cover cover) {
    return header(
        p(cover.organisation()).withClass("organisation"),
        p(cover.overTitle()).withClass("over-title"),
        h1(cover.title()),
        each(cover.lines(), line -> p(line)));
  }

  private static String css() {
    try (InputStream in = HtmlWriter.class.getResourceAsStream("/report/page.css")) {
      if (in == null) {
        throw new IllegalStateException("/report/page.css is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
