package org.candour.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.candour.report.model.Block;
import org.candour.report.model.Document;

/// On which page each heading of a report stands, as the bookmarks of its pages say.
public final class HeadingPages {
  private HeadingPages() {}

  /// The number of the page of every heading, in reading order, from one.
  public static List<Integer> of(Document document) {
    try (var file = Loader.loadPDF(new PdfWriter().draft(document))) {
      List<Integer> pages = new ArrayList<>();
      below(file.getDocumentCatalog().getDocumentOutline(), file, pages);
      var lists = document.all().filter(Block.Contents.class::isInstance).count();
      return pages.stream().skip(lists).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void below(PDOutlineNode node, PDDocument file, List<Integer> pages)
      throws IOException {
    for (PDOutlineItem item : node.children()) {
      pages.add(file.getPages().indexOf(item.findDestinationPage(file)) + 1);
      below(item, file, pages);
    }
  }
}
