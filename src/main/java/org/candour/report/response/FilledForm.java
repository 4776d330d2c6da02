package org.candour.report.response;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.candour.domain.Listed;
import org.candour.domain.Outcome;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Point;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// A response form that came back, as Word or LibreOffice left it. Nothing in it is trusted: it
/// must be such a form, for the case at hand, with what was asked unchanged.
public final class FilledForm {
  static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String TAG = "candour:";

  /// No form written by hand comes near it.
  private static final int MOST = 20_000_000;

  private static final String POINT = "point:";
  private static final Wording WORDS = Wording.of("response");
  private final String name;
  private final Map<String, String> fields;

  private FilledForm(String name, Map<String, String> fields) {
    this.name = name;
    this.fields = fields;
  }

  /// Reads a file.
  ///
  /// @throws Refusal when it is no response form
  public static FilledForm read(Path file) {
    String name = String.valueOf(file.getFileName());
    try (InputStream in = Files.newInputStream(file)) {
      return new FilledForm(name, fields(document(in)));
    } catch (IOException | SAXException | ParserConfigurationException broken) {
      throw new Refusal(WORDS.text("form.none", name), broken);
    }
  }

  private static byte[] document(InputStream in) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(in)) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (part.getName().equals("word/document.xml")) {
          byte[] bytes = zip.readNBytes(MOST + 1);
          if (bytes.length > MOST) {
            throw new IOException("too long");
          }
          return bytes;
        }
      }
    }
    throw new IOException("no document");
  }

  private static Map<String, String> fields(byte[] document)
      throws IOException, SAXException, ParserConfigurationException {
    var factory = DocumentBuilderFactory.newNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    var builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    var xml = builder.parse(new ByteArrayInputStream(document));
    var controls = xml.getElementsByTagNameNS(SPACE, "sdt");
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < controls.getLength(); i++) {
      Element control = (Element) controls.item(i);
      name(control, fields.keySet())
          .ifPresent(name -> {
            StringBuilder text = new StringBuilder();
            var content = control.getElementsByTagNameNS(SPACE, "sdtContent");
            if (content.getLength() > 0) {
              text(content.item(0), text);
            }
            fields.put(name, text.toString().strip());
          });
    }
    return fields;
  }

  /// A field by its name or its title. A choice may have lost both: it belongs to the point before.
  private static Optional<String> name(Element control, Collection<String> before) {
    String tag = said(control, "tag");
    if (!tag.isEmpty()) {
      return Optional.of(tag)
          .filter(each -> each.startsWith(TAG))
          .map(each -> each.substring(TAG.length()));
    }
    String title = said(control, "alias");
    boolean choice = control.getElementsByTagNameNS(SPACE, "dropDownList").getLength() > 0;
    return title.isEmpty() && choice
        ? before.stream()
            .filter(name -> name.startsWith(POINT))
            .reduce((_, last) -> last)
            .map(name -> "finding:" + name.substring(POINT.length()))
        : FieldTitles.name(title);
  }

  private static String said(Element control, String property) {
    var found = control.getElementsByTagNameNS(SPACE, property);
    return found.getLength() == 0 ? "" : ((Element) found.item(0)).getAttributeNS(SPACE, "val");
  }

  private static void text(Node node, StringBuilder to) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      switch (String.valueOf(child.getLocalName())) {
        case "t" -> to.append(child.getTextContent());
        case "br", "cr" -> to.append('\n');
        case "tab" -> to.append('\t');
        case "sdtPr", "pPr", "rPr", "del", "delText" -> {}
        case "p" -> {
          if (!to.isEmpty()) {
            to.append('\n');
          }
          text(child, to);
        }
        default -> text(child, to);
      }
    }
  }

  /// The reference of the complaint that it answers.
  ///
  /// @throws Refusal when the file is no form of Candour's, or of a newer one
  public String reference() {
    String kind = fields.getOrDefault("form", "");
    if (!kind.startsWith("candour stage 1 response")) {
      throw new Refusal(WORDS.text("form.none", name));
    }
    if (!kind.equals(ResponseForm.KIND)) {
      throw new Refusal(WORDS.text("form.newer", name));
    }
    String reference = fields.getOrDefault("reference", "");
    if (reference.isBlank()) {
      throw new Refusal(WORDS.text("form.no-reference", name));
    }
    return reference;
  }

  /// Who filled it in.
  public String from() {
    return written("from");
  }

  /// The answer on it.
  ///
  /// @throws Refusal when it is for another case, when what was asked reads otherwise than in the
  ///   register, or when an answer cannot be read
  public Answer answer(CaseState state) {
    if (!reference().equalsIgnoreCase(state.reference())) {
      throw new Refusal(WORDS.text("form.other", name, reference(), state.reference()));
    }
    Map<String, Outcome> findings = new LinkedHashMap<>();
    Map<String, String> why = new LinkedHashMap<>();
    for (Point point : Answer.points(state)) {
      unchanged(point);
      finding(point, findings);
      why.put(point.number(), written("why:" + point.number()));
    }
    strangers(state);
    Answer answer =
        new Answer(written("words"), findings, why, written("learned"), written("action"));
    answer.bodies(from());
    return answer;
  }

  private void unchanged(Point point) {
    String asked = fields.get("point:" + point.number());
    if (asked == null) {
      throw new Refusal(WORDS.text("form.point.missing", name, point.number()));
    }
    if (!plain(asked).equals(plain(point.description()))) {
      throw new Refusal(WORDS.text("form.point.changed", name, point.number()));
    }
  }

  private void strangers(CaseState state) {
    var known = Answer.points(state).stream().map(point -> "point:" + point.number()).toList();
    fields.keySet().stream()
        .filter(field -> field.startsWith(POINT) && !known.contains(field))
        .findFirst()
        .ifPresent(field -> {
          throw new Refusal(WORDS.text("form.point.gone", name, field.substring(6)));
        });
  }

  private void finding(Point point, Map<String, Outcome> to) {
    String said = written("finding:" + point.number());
    if (!said.isBlank()) {
      to.put(
          point.number(),
          Listed.find(Outcome.values(), said)
              .orElseThrow(() ->
                  new Refusal(
                      WORDS.text("form.finding.unclear", name, point.number(), said, outcomes()))));
    }
  }

  private static String outcomes() {
    return java.util.stream.Stream.of(Outcome.values())
        .map(Listed::label)
        .collect(java.util.stream.Collectors.joining(", "));
  }

  /// What was written into a blank; what stood there to be written over is nothing.
  private String written(String field) {
    String said = fields.get(field);
    if (said == null) {
      throw new Refusal(WORDS.text("form.field.missing", name, field.replace(':', ' ')));
    }
    return said.equals(WORDS.text("form.write")) || said.equals(WORDS.text("form.choose"))
        ? ""
        : said;
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
