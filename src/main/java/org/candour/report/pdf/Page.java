package org.candour.report.pdf;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.span;
import static j2html.TagCreator.style;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.title;

import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.DomContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.candour.domain.Wording;
import org.candour.report.model.Block;
import org.candour.report.model.Document;

/// A document as the XHTML that the layout engine reads. Markers such as `@Caption` in a title
/// attribute become tags of the file when it is mended.
final class Page {
  private final Document document;
  private final Blocks blocks;

  private Page(Document document, Blocks blocks) {
    this.document = document;
    this.blocks = blocks;
  }

  /// The XHTML of a document with the given style sheet.
  static String of(Document document, String css, Charts charts) {
    return new Page(document, new Blocks(document, charts)).render(css);
  }

  private String render(String css) {
    StringBuilder page = new StringBuilder();
    try {
      html(
              head(
                  title(document.meta().title()),
                  meta().withName("author").withContent(document.meta().author()),
                  meta().withName("subject").withContent(document.meta().subject()),
                  style(rawHtml(furniture(css))),
                  bookmarks()),
              body(cover(), blocks.html(document.blocks())).withClass(shape()))
          .attr("lang", "en-GB")
          .render(FlatHtml.into(page, Config.defaults().withEmptyTagsClosed(true)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return page.toString();
  }

  private String shape() {
    return document.lying() ? "short wide" : document.cover().ownPage() ? "long" : "short";
  }

  /// Nothing but one long table on its side: set close, each page saying which of how many it is.
  private boolean listing() {
    return document.lying() && document.all().allMatch(Block.Table.class::isInstance);
  }

  private String furniture(String css) {
    String foot = document.meta().footer().replace("\\", "\\\\").replace("\"", "\\\"");
    String all = listing() ? css + PdfWriter.text("/report/wide.css") : css;
    return all.replace("@SIZE@", document.lying() ? "297mm 210mm" : "210mm 297mm")
        .replace("@MARGIN@", margin(document))
        .replace("@FOOT@", foot);
  }

  private DomContent cover() {
    Document.Cover cover = document.cover();
    return div(
            p(cover.organisation()).withClass("organisation"),
            p(cover.overTitle()).withClass("over-title"),
            p(cover.title()).withClass("title"),
            each(cover.lines(), line -> p(line).withClass("cover-line")))
        .withClass(cover.ownPage() ? "cover" : "top");
  }

  private DomContent bookmarks() {
    List<Block.Heading> headings = document.headings();
    var list = tag("bookmarks");
    document
        .all()
        .filter(Block.Contents.class::isInstance)
        .map(Block.Contents.class::cast)
        .forEach(contents -> list.with(bookmark(contents.head(), "#contents")));
    var parent = list;
    for (int i = 0; i < headings.size(); i++) {
      var mark = bookmark(headings.get(i).full(), "#h" + (i + 1));
      if (headings.get(i).level() == 1) {
        list.with(mark);
        parent = mark;
      } else {
        parent.with(mark);
      }
    }
    return list;
  }

  private static j2html.tags.ContainerTag<?> bookmark(String name, String href) {
    return tag("bookmark").attr("name", name).attr("href", href);
  }

  /// A heading with the place that contents and bookmarks point at.
  static DomContent heading(Block.Heading heading, String id) {
    var words =
        heading.number().isEmpty()
            ? List.<DomContent>of(j2html.TagCreator.text(heading.text()))
            : List.<DomContent>of(
                span(heading.number()).withClass("number"),
                j2html.TagCreator.text(" " + heading.text()));
    String css = heading.newPage() ? "new-page" : "";
    return switch (heading.level()) {
      case 1 -> h1().with(words).withId(id).withClass(css);
      case 2 -> h2().with(words).withId(id).withClass(css);
      default -> h3().with(words).withId(id).withClass(css);
    };
  }

  /// The contents list, whose page numbers the layout engine fills in.
  static DomContent contents(Block.Contents contents, List<Block.Heading> headings) {
    var list = div().withClass("toc").withTitle("@TOC");
    for (int i = 0; i < headings.size(); i++) {
      Block.Heading heading = headings.get(i);
      String href = "#h" + (i + 1);
      list.with(
          div(a(
                      span(heading.full()).withClass("words"),
                      span().withClass("page").attr("href", href))
                  .withHref(href)
                  .withTitle(heading.full()))
              .withClass("toci level" + heading.level())
              .withTitle("@TOCI"));
    }
    return div(
            h1(contents.head()).withId("contents"),
            p(Wording.of("print").text("contents.page")).withClass("toc-head"),
            list)
        .withClass("contents");
  }

  /// A short report has narrower margins, so that it stays short.
  private static String margin(Document document) {
    if (document.lying()) {
      return "14mm 20mm 18mm 20mm";
    }
    return document.cover().ownPage() ? "22mm 20mm 22mm 20mm" : "15mm 20mm 18mm 20mm";
  }
}
