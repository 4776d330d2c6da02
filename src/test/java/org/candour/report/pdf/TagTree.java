package org.candour.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.paint.Typeface;

/// What no validator looks at: each fault is a sentence, and a good file has none.
public final class TagTree {
  private static final float WIDER_THAN_A_TREND = 100;
  private static final Set<String> PAINTS =
      Set.of(
          "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Tj", "TJ", "'", "\"", "Do", "sh", "EI");

  private final PDDocument file;
  private final List<String> faults = new ArrayList<>();

  private TagTree(PDDocument file) {
    this.file = file;
  }

  /// The faults of a file that was written from a document.
  public static List<String> faults(byte[] pdf, Document document) {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      TagTree tree = new TagTree(file);
      tree.identity();
      tree.root().all().forEach(tree::tag);
      tree.headings(document);
      tree.readOnce();
      tree.marked();
      tree.links();
      tree.charts(document);
      tree.faults.addAll(PageFaults.of(file, document));
      return tree.faults;
    } catch (IOException broken) {
      return List.of(broken.toString());
    }
  }

  private Tag root() {
    return new Tag(file.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
  }

  private void identity() {
    String title = file.getDocumentInformation().getTitle();
    expect(title != null && !title.isBlank(), "The title is empty");
    expect("en-GB".equals(file.getDocumentCatalog().getLanguage()), "The language is not en-GB");
  }

  private void tag(Tag tag) {
    switch (tag.type()) {
      case "Table" -> table(tag);
      case "Figure" -> expect(!tag.alternative().isBlank(), "A figure says nothing");
      case "TR" -> expect(pages(tag) == 1, "A row stands on two pages");
      case "TH" -> expect(scoped(tag), "A head does not say what it heads");
      default -> {}
    }
  }

  private void table(Tag table) {
    List<Tag> all = table.all();
    expect(table.children().getFirst().type().equals("Caption"), "A table without a caption");
    List<Tag> rows = all.stream().filter(tag -> tag.type().equals("TR")).toList();
    expect(!rows.isEmpty(), "A table without rows");
    expect(
        rows.stream().map(row -> row.children().size()).distinct().count() <= 1,
        "Rows of one table differ in their cells");
    expect(
        rows.getFirst().children().stream().allMatch(cell -> cell.type().equals("TH")),
        "The first row of a table is no head");
    expect(
        rows.stream().allMatch(row -> row.children().getFirst().type().equals("TH")),
        "A row of a table has no head");
    long heads = all.stream().filter(tag -> tag.type().equals("THead")).count();
    expect(heads == 1, "A table has " + heads + " heads");
    all.stream()
        .filter(tag -> tag.type().equals("THead"))
        .forEach(head -> expect(pages(head) == 1, "A head is read on more than one page"));
  }

  private static boolean scoped(Tag head) {
    COSBase attributes = head.element().getDictionaryObject(COSName.A);
    List<COSBase> all = new ArrayList<>();
    if (attributes instanceof COSArray array) {
      array.forEach(all::add);
    } else if (attributes != null) {
      all.add(attributes);
    }
    return all.stream()
        .map(Tag::resolved)
        .anyMatch(each ->
            each instanceof COSDictionary dictionary
                && dictionary.containsKey(COSName.getPDFName("Scope")));
  }

  /// Headings of the document, tags, bookmarks and contents are one list.
  private void headings(Document document) throws IOException {
    List<String> said = document.headings().stream().map(Block.Heading::full).toList();
    List<String> marks = new ArrayList<>();
    var outline = file.getDocumentCatalog().getDocumentOutline();
    if (outline != null) {
      outline.children().forEach(item -> gather(item, marks));
    }
    List<Tag> tags = root().all();
    long contents = tags.stream().filter(tag -> tag.type().equals("TOCI")).count();
    boolean listed = document.all().anyMatch(Block.Contents.class::isInstance);
    expect(marks.containsAll(said), "Bookmarks lack a heading: " + marks);
    expect(
        marks.size() == said.size() + (listed ? 1 : 0), "Bookmarks that are no headings: " + marks);
    expect(!listed || contents == said.size(), "Contents lack a heading: " + contents);
    long headed = tags.stream().filter(tag -> tag.type().matches("H[1-6]")).count();
    expect(headed == marks.size(), headed + " headings are tagged of " + marks.size());
  }

  private static void gather(PDOutlineItem item, List<String> marks) {
    marks.add(item.getTitle());
    item.children().forEach(child -> gather(child, marks));
  }

  /// Every piece of content on a page is in the tree once, and nothing in the tree is missing.
  private void readOnce() throws IOException {
    Map<PDPage, Set<Integer>> read = new HashMap<>();
    root().all().forEach(tag -> pieces(tag, read));
    for (PDPage page : file.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Set<Integer> shown = new HashSet<>();
      extractor
          .getMarkedContents()
          .forEach(content -> {
            if (content.getMCID() >= 0) {
              shown.add(content.getMCID());
            }
          });
      Set<Integer> told = read.getOrDefault(page, Set.of());
      expect(told.containsAll(shown), "Content on a page that is never read");
      expect(told.equals(back(page)), "Content leads back to a tag that does not read it");
    }
  }

  /// The pieces of a page from which a way leads back to a tag.
  private Set<Integer> back(PDPage page) throws IOException {
    Set<Integer> back = new HashSet<>();
    var root = file.getDocumentCatalog().getStructureTreeRoot();
    if (root.getParentTree().getValue(page.getStructParents()) instanceof PDParentTreeValue value
        && value.getCOSObject() instanceof COSArray tags) {
      for (int piece = 0; piece < tags.size(); piece++) {
        if (tags.getObject(piece) instanceof COSDictionary) {
          back.add(piece);
        }
      }
    }
    return back;
  }

  private void pieces(Tag tag, Map<PDPage, Set<Integer>> read) {
    for (COSBase each : tag.contents()) {
      COSBase kid = Tag.resolved(each);
      COSDictionary page = tag.element().getCOSDictionary(COSName.PG);
      int piece = -1;
      if (kid instanceof COSInteger number) {
        piece = number.intValue();
      } else if (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
        piece = reference.getInt(COSName.MCID);
        page = reference.containsKey(COSName.PG) ? reference.getCOSDictionary(COSName.PG) : page;
      }
      if (piece >= 0 && page != null) {
        boolean first = read.computeIfAbsent(new PDPage(page), key -> new HashSet<>()).add(piece);
        expect(first, "A piece of content is read twice, in " + tag.type());
      }
    }
  }

  private long pages(Tag head) {
    Map<PDPage, Set<Integer>> read = new HashMap<>();
    head.all().forEach(tag -> pieces(tag, read));
    return read.size();
  }

  /// Whatever is painted is either tagged or marked as no content.
  private void marked() throws IOException {
    for (PDPage page : file.getPages()) {
      int depth = 0;
      for (Object token : new PDFStreamParser(page).parse()) {
        String operator = token instanceof Operator each ? each.getName() : "";
        depth += operator.matches("BDC|BMC") ? 1 : operator.equals("EMC") ? -1 : 0;
        expect(depth > 0 || !PAINTS.contains(operator), "Something painted is not marked");
      }
    }
  }

  /// Every chart stands on its page as high as it was laid out: none is cut by the page's end.
  private void charts(Document document) {
    var laid = new Charts(Typeface.shared());
    var whole =
        document
            .all()
            .filter(Block.Graph.class::isInstance)
            .flatMap(graph -> laid.add(((Block.Graph) graph).chart()).stream())
            .map(laid::picture)
            .toList();
    var heights =
        root().all().stream()
            .filter(tag -> tag.type().equals("Figure"))
            .map(TagTree::box)
            .filter(box -> box.getWidth() > WIDER_THAN_A_TREND)
            .map(PDRectangle::getHeight)
            .toList();
    expect(heights.size() == whole.size(), "There are " + heights.size() + " charts");
    for (int i = 0; i < Math.min(heights.size(), whole.size()); i++) {
      boolean cut = Math.abs(heights.get(i) - whole.get(i).height()) > 1;
      expect(!cut, "Chart " + (i + 1) + " is cut off at " + heights.get(i));
    }
  }

  private static PDRectangle box(Tag figure) {
    var layout = (COSDictionary) figure.element().getDictionaryObject(COSName.A);
    return new PDRectangle(layout.getCOSArray(COSName.BBOX));
  }

  /// No place on a page carries the same link twice.
  private void links() throws IOException {
    for (PDPage page : file.getPages()) {
      Map<String, Integer> places = new TreeMap<>();
      for (var annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link) {
          var box = link.getRectangle();
          String place = "%.1f %.1f".formatted(box.getLowerLeftX(), box.getLowerLeftY());
          expect(places.merge(place, 1, Integer::sum) == 1, "A link stands twice at " + place);
          expect(
              link.getContents() != null && !link.getContents().isBlank(), "A link says nothing");
        }
      }
    }
  }

  private void expect(boolean sound, String fault) {
    if (!sound && !faults.contains(fault)) {
      faults.add(fault);
    }
  }
}
