package org.candour.report.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Puts right what the layout engine leaves wrong in the tag tree, and what no validator sees:
/// captions outside their tables, a contents list without its tags, links that hide their words,
/// bullets without text, notes far from their calls, heads read again on every page.
final class Mending {
  private static final String MARKER = "@";

  private final PDDocument file;
  private final Tag root;

  Mending(PDDocument file) {
    this.file = file;
    COSDictionary tree = file.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    this.root = new Tag(tree);
  }

  void mend() throws IOException {
    List<Tag> all = root.all();
    all.forEach(this::marked);
    all.stream().filter(tag -> tag.type().equals("Lbl")).forEach(Mending::bullet);
    List<Tag> links = all.stream().filter(tag -> tag.type().equals("Link")).toList();
    new Notes(root).mend(links);
    links.forEach(Tag::noAlternative);
    new RepeatedHeads(file).mend(all);
  }

  private void marked(Tag tag) {
    String marker = tag.alternative();
    if (!marker.startsWith(MARKER)) {
      return;
    }
    tag.noAlternative();
    switch (marker) {
      case "@Table" -> captionFirst(tag);
      case "@TOCI" -> entry(tag);
      default -> tag.type(marker.substring(1));
    }
  }

  private static void captionFirst(Tag holder) {
    holder.type("Div");
    List<Tag> children = holder.children();
    Tag caption = children.getFirst();
    if (!caption.alternative().equals("@Caption")) {
      throw new IllegalStateException("A table without a caption");
    }
    Tag table = children.get(1);
    holder.remove(caption);
    table.insert(0, caption);
  }

  private static void entry(Tag tag) {
    tag.type("TOCI");
    Tag reference = Tag.of("Reference");
    reference.contents(tag.contents());
    tag.contents(List.of(reference.element()));
  }

  private static void bullet(Tag label) {
    if (!label.element().containsKey(COSName.ACTUAL_TEXT)) {
      label.element().setString(COSName.ACTUAL_TEXT, "•");
    }
  }
}
