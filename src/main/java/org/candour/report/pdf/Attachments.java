package org.candour.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.candour.report.csv.CsvTable;
import org.candour.report.model.Document;

/// Every table of the document as a CSV file inside the PDF, so that whoever reads the report can
/// also work out its figures (associated files of PDF/A-3).
final class Attachments {
  private final PDDocument file;
  private final LocalDate dated;

  Attachments(PDDocument file, LocalDate dated) {
    this.file = file;
    this.dated = dated;
  }

  void add(Document document) throws IOException {
    List<CsvTable> tables = CsvTable.of(document);
    if (tables.isEmpty()) {
      return;
    }
    Map<String, PDComplexFileSpecification> named = new LinkedHashMap<>();
    COSArray associated = new COSArray();
    for (CsvTable table : tables) {
      PDComplexFileSpecification specification = specification(table);
      named.put(table.name(), specification);
      associated.add(specification);
    }
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(named);
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(file.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    file.getDocumentCatalog().setNames(names);
    file.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
  }

  private PDComplexFileSpecification specification(CsvTable table) throws IOException {
    PDEmbeddedFile content =
        new PDEmbeddedFile(file, new ByteArrayInputStream(table.content()), COSName.FLATE_DECODE);
    content.setSubtype("text/csv");
    content.setSize(table.content().length);
    content.setCreationDate(Identity.midnight(dated));
    content.setModDate(Identity.midnight(dated));
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(table.name());
    specification.setFileUnicode(table.name());
    specification.setFileDescription((table.caption() + ". " + table.basis()).strip());
    specification.setEmbeddedFile(content);
    specification.setEmbeddedFileUnicode(content);
    specification.getCOSObject().setName("AFRelationship", "Data");
    return specification;
  }
}
