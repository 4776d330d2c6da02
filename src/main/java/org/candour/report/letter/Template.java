package org.candour.report.letter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.report.zip.Parcel;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// A Word file with blanks in braces, such as `{our reference}`. Whatever else is in it, from the
/// letterhead to the fonts, stays as the team has made it.
public final class Template {
  private static final Pattern WITH_WORDS =
      Pattern.compile("word/(document|header\\d*|footer\\d*)\\.xml");

  private final String name;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /// @param name what it is called, for a refusal
  public Template(String name, byte[] file) {
    this.name = name;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException broken) {
      throw unreadable(broken);
    }
    if (!parts.containsKey("word/document.xml")) {
      throw unreadable(null);
    }
  }

  /// The blanks, in the order in which they stand.
  public Set<String> blanks() {
    Set<String> blanks = new LinkedHashSet<>();
    parts.forEach((part, content) -> {
      if (WITH_WORDS.matcher(part).matches()) {
        paragraphs(parsed(content)).forEach(paragraph -> blanks.addAll(paragraph.blanks()));
      }
    });
    return blanks;
  }

  /// The letter with every blank filled.
  ///
  /// @throws Refusal when a blank has no value: no letter leaves with a hole in it
  public byte[] fill(Map<String, String> values) {
    for (String blank : blanks()) {
      if (values.getOrDefault(blank, "").isBlank()) {
        throw new Refusal(Wording.of("letter").text("letter.missing", name, blank));
      }
    }
    Parcel parcel = new Parcel();
    parts.forEach((part, content) -> parcel.add(part, filled(part, content, values)));
    return parcel.bytes();
  }

  private byte[] filled(String part, byte[] content, Map<String, String> values) {
    if (!WITH_WORDS.matcher(part).matches()) {
      return content;
    }
    Document xml = parsed(content);
    paragraphs(xml).forEach(paragraph -> paragraph.fill(values));
    return written(xml);
  }

  private static List<Words> paragraphs(Document xml) {
    var found = xml.getElementsByTagNameNS(Words.SPACE, "p");
    return java.util.stream.IntStream.range(0, found.getLength())
        .mapToObj(at -> new Words((Element) found.item(at)))
        .toList();
  }

  private Document parsed(byte[] content) {
    try {
      var factory = DocumentBuilderFactory.newNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
    } catch (IOException | SAXException | ParserConfigurationException broken) {
      throw unreadable(broken);
    }
  }

  private byte[] written(Document xml) {
    try {
      var out = new ByteArrayOutputStream();
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(xml), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException broken) {
      throw unreadable(broken);
    }
  }

  private Refusal unreadable(@org.jspecify.annotations.Nullable Exception why) {
    String sentence = Wording.of("letter").text("letter.unreadable", name);
    return why == null ? new Refusal(sentence) : new Refusal(sentence, why);
  }
}
