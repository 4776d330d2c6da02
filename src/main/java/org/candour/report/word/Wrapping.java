package org.candour.report.word;

import static j2html.TagCreator.emptyTag;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.List;
import org.candour.report.model.Clean;
import org.candour.report.model.Document;

/// What wraps the parts of a Word file: their types, how they hang together, and what the file says
/// about itself.
final class Wrapping {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String CORE = "application/vnd.openxmlformats-package.core-properties+xml";
  private static final List<String> PARTS =
      List.of("styles", "settings", "numbering", "footnotes", "footer");

  private Wrapping() {}

  static DomContent types() {
    var types = tag("Types").attr("xmlns", PACKAGE + "content-types");
    types.with(kind("rels", "application/vnd.openxmlformats-package.relationships+xml"));
    types.with(kind("xml", "application/xml"), kind("png", "image/png"));
    types.with(piece("/word/document.xml", WORD + "document.main+xml"));
    PARTS.forEach(name -> types.with(piece("/word/" + name + ".xml", WORD + name + "+xml")));
    return types.with(piece("/docProps/core.xml", CORE));
  }

  private static DomContent kind(String ending, String type) {
    return emptyTag("Default").attr("Extension", ending).attr("ContentType", type);
  }

  private static DomContent piece(String name, String type) {
    return emptyTag("Override").attr("PartName", name).attr("ContentType", type);
  }

  static DomContent start() {
    return relationships()
        .with(
            relation("document", OFFICE + "officeDocument", "word/document.xml"),
            relation(
                "properties",
                PACKAGE + "relationships/metadata/core-properties",
                "docProps/core.xml"));
  }

  static DomContent relations(List<Drawing> drawings) {
    var all = relationships();
    PARTS.forEach(name -> all.with(relation(name, OFFICE + name, name + ".xml")));
    drawings.forEach(d -> all.with(relation(d.relation(), OFFICE + "image", d.file())));
    return all;
  }

  private static ContainerTag<?> relationships() {
    return tag("Relationships").attr("xmlns", PACKAGE + "relationships");
  }

  private static DomContent relation(String id, String type, String target) {
    return emptyTag("Relationship").attr("Id", id).attr("Type", type).attr("Target", target);
  }

  static DomContent properties(Document.Meta meta) {
    return tag("cp:coreProperties")
        .attr("xmlns:cp", PACKAGE + "metadata/core-properties")
        .attr("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .attr("xmlns:dcterms", "http://purl.org/dc/terms/")
        .attr("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        .with(
            said("dc:title", meta.title()),
            said("dc:subject", meta.subject()),
            said("dc:creator", meta.author()),
            said("dc:language", "en-GB"),
            moment("dcterms:created", meta),
            moment("dcterms:modified", meta));
  }

  private static ContainerTag<?> said(String name, String words) {
    return tag(name).with(text(Clean.of(words)));
  }

  private static DomContent moment(String name, Document.Meta meta) {
    return said(name, meta.dated() + "T00:00:00Z").attr("xsi:type", "dcterms:W3CDTF");
  }
}
