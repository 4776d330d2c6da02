package org.candour.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/// The head of a table that goes on is printed again on the next page, for the eye alone: only its
/// first printing is read aloud, the others are marked as pagination.
final class RepeatedHeads {
  private final PDDocument file;
  private final COSDictionary pagination = new COSDictionary();
  private final Map<COSDictionary, Set<Integer>> repeated = new HashMap<>();

  RepeatedHeads(PDDocument file) {
    this.file = file;
    pagination.setName(COSName.TYPE, "Pagination");
  }

  void mend(List<Tag> all) throws IOException {
    for (Tag head : all) {
      if (head.type().equals("THead")) {
        head.all().forEach(this::firstOnly);
      }
    }
    for (PDPage page : file.getPages()) {
      Set<Integer> pieces = repeated.get(page.getCOSObject());
      if (pieces != null) {
        mark(page, pieces);
        unread(page, pieces);
      }
    }
  }

  private void firstOnly(Tag tag) {
    List<COSBase> kept = new ArrayList<>();
    COSDictionary first = null;
    for (COSBase each : tag.contents()) {
      COSDictionary page = page(tag, Tag.resolved(each));
      if (page == null || first == null || page == first) {
        first = first == null ? page : first;
        kept.add(each);
      } else {
        repeated.computeIfAbsent(page, key -> new HashSet<>()).add(piece(Tag.resolved(each)));
      }
    }
    if (kept.size() < tag.contents().size()) {
      tag.contents(kept);
    }
  }

  /// The page that carries a piece of content; none for a tag.
  private static @Nullable COSDictionary page(Tag tag, COSBase kid) {
    COSDictionary own = tag.element().getCOSDictionary(COSName.PG);
    if (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
      COSDictionary page = reference.getCOSDictionary(COSName.PG);
      return page == null ? own : page;
    }
    return kid instanceof COSInteger ? own : null;
  }

  private static int piece(COSBase kid) {
    return kid instanceof COSInteger number
        ? number.intValue()
        : ((COSDictionary) kid).getInt(COSName.MCID);
  }

  private void mark(PDPage page, Set<Integer> pieces) throws IOException {
    List<Object> tokens = new PDFStreamParser(page).parse();
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Operator begun
          && begun.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
          && tokens.get(i - 1) instanceof COSDictionary described
          && pieces.contains(described.getInt(COSName.MCID))) {
        tokens.set(i - 2, COSName.ARTIFACT);
        tokens.set(i - 1, pagination);
      }
    }
    PDStream contents = new PDStream(file);
    try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    page.setContents(contents);
  }

  /// The way back, from a piece of content to its tag, is closed too.
  private void unread(PDPage page, Set<Integer> pieces) {
    COSArray pages =
        file.getDocumentCatalog()
            .getStructureTreeRoot()
            .getParentTree()
            .getCOSObject()
            .getCOSArray(COSName.NUMS);
    for (int i = 0; i + 1 < pages.size(); i += 2) {
      if (pages.getInt(i) == page.getStructParents()
          && pages.getObject(i + 1) instanceof COSArray tags) {
        pieces.forEach(piece -> tags.set(piece, COSNull.NULL));
      }
    }
  }
}
