package org.candour.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// The schemas of ECMA-376 (transitional) as Apache POI compiles them, asked about every part of a
/// Word file that they describe.
public final class OfficeSchema {
  private static final Map<String, Parser> PARTS =
      Map.of(
          "word/document.xml", DocumentDocument.Factory::parse,
          "word/styles.xml", StylesDocument.Factory::parse,
          "word/settings.xml", SettingsDocument.Factory::parse,
          "word/numbering.xml", NumberingDocument.Factory::parse,
          "word/footnotes.xml", FootnotesDocument.Factory::parse,
          "word/footer.xml", FtrDocument.Factory::parse);

  private OfficeSchema() {}

  /// What is wrong with a file; nothing when it is valid.
  public static List<String> faults(byte[] file) {
    Map<String, byte[]> parts = parts(file);
    List<String> faults = new ArrayList<>();
    PARTS.forEach((name, parser) -> {
      if (parts.containsKey(name)) {
        faults.addAll(faults(name, parser, parts.get(name)));
      }
    });
    return parts.containsKey("word/document.xml") ? faults : List.of("no word/document.xml");
  }

  private static List<String> faults(String name, Parser parser, byte[] content) {
    List<XmlError> errors = new ArrayList<>();
    try {
      parser
          .parse(new ByteArrayInputStream(content))
          .validate(new XmlOptions().setErrorListener(errors));
    } catch (XmlException broken) {
      return List.of(name + ": " + broken.getMessage());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return errors.stream().map(e -> name + ": " + e.getMessage()).distinct().toList();
  }

  /// The parts of a file by name.
  public static Map<String, byte[]> parts(byte[] file) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return parts;
  }

  @FunctionalInterface
  private interface Parser {
    XmlObject parse(java.io.InputStream in) throws XmlException, IOException;
  }
}
