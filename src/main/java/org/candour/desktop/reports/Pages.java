package org.candour.desktop.reports;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a report, drawn from the very file that will be saved, and its contents as the file
/// itself lists them. The file is read once at first, and then only by who draws, one at a time.
final class Pages implements AutoCloseable {
  private final PDDocument document;
  private final PDFRenderer renderer;
  private final List<PDRectangle> sizes = new ArrayList<>();
  private final List<Heading> contents;

  Pages(byte[] pdf) {
    try {
      document = Loader.loadPDF(pdf);
      renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      document.getPages().forEach(page -> sizes.add(page.getMediaBox()));
      contents = headings();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  int count() {
    return sizes.size();
  }

  /// Height over width of a page.
  double shape(int page) {
    return sizes.get(page).getHeight() / sizes.get(page).getWidth();
  }

  /// How wide a page is, in points.
  double width(int page) {
    return sizes.get(page).getWidth();
  }

  /// Draws a page so many pixels wide.
  synchronized BufferedImage draw(int page, double width) {
    try {
      return renderer.renderImage(page, (float) (width / width(page)), ImageType.RGB);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// The contents: the file's own bookmarks, two levels deep.
  List<Heading> contents() {
    return contents;
  }

  private List<Heading> headings() {
    List<Heading> headings = new ArrayList<>();
    var outline = document.getDocumentCatalog().getDocumentOutline();
    if (outline != null) {
      outline.children().forEach(item -> add(headings, item, 0));
    }
    return List.copyOf(headings);
  }

  private void add(List<Heading> headings, PDOutlineItem item, int depth) {
    try {
      var page = item.findDestinationPage(document);
      int at = page == null ? 0 : document.getPages().indexOf(page);
      headings.add(new Heading(item.getTitle(), Math.max(0, at), depth));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    if (depth < 1) {
      item.children().forEach(child -> add(headings, child, depth + 1));
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// A heading and the page it stands on, from nought.
  record Heading(String title, int page, int depth) {}
}
