package org.candour.report.response;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.candour.domain.Field;
import org.candour.domain.Listed;
import org.candour.domain.Outcome;
import org.candour.domain.Wording;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Point;
import org.candour.report.zip.Parcel;
import org.jspecify.annotations.Nullable;

/// The Stage 1 response form: a Word file for a service without Candour. What is to be filled in
/// are content controls with names of their own; what was asked is locked, and is compared when the
/// form comes back.
public final class ResponseForm {
  /// What tells such a form from any other file, and the way it is laid out.
  static final String KIND = "candour stage 1 response 1";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
  private static final Wording WORDS = Wording.of("response");
  private static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxml"
          + "formats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
  private static final String START =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private final StringBuilder body = new StringBuilder();

  private ResponseForm() {}

  /// The form for one complaint.
  ///
  /// @param due the day by which the answer is asked for
  public static byte[] of(CaseState state, @Nullable LocalDate due) {
    ResponseForm form = new ResponseForm();
    form.asked(state, due);
    form.answered(state);
    String document =
        HEAD
            + "<w:document xmlns:w=\"%s\"><w:body>%s<w:sectPr/></w:body></w:document>"
                .formatted(FilledForm.SPACE, form.body);
    return new Parcel()
        .add("[Content_Types].xml", HEAD + TYPES)
        .add("_rels/.rels", HEAD + START)
        .add("word/document.xml", document)
        .bytes();
  }

  private void asked(CaseState state, @Nullable LocalDate due) {
    title(WORDS.text("form.title"), 32);
    prose(WORDS.text("form.how"));
    locked("form", WORDS.text("form.kind"), KIND);
    locked("reference", WORDS.text("form.reference"), state.reference());
    if (due != null) {
      prose(WORDS.text("form.due", DAY.format(due)));
    }
    named("form.child", state.particulars().get(Field.CHILD_NAME));
    named("form.complainant", state.particulars().get(Field.COMPLAINANT_NAME));
    prose(WORDS.text("form.received", DAY.format(state.received())));
    named("form.about", state.particulars().get(Field.SUMMARY));
  }

  private void named(String key, @Nullable String text) {
    if (text != null) {
      prose(WORDS.text(key, text));
    }
  }

  private void answered(CaseState state) {
    blank("from", WORDS.text("form.from"), state.stage1().manager());
    title(WORDS.text("form.response"), 26);
    prose(WORDS.text("form.response.how"));
    blank("words", "", null);
    List<Point> points = Answer.points(state);
    if (!points.isEmpty()) {
      title(WORDS.text("form.points"), 26);
      prose(WORDS.text("form.points.how"));
    }
    for (Point point : points) {
      String desired = point.desiredOutcome();
      locked(
          "point:" + point.number(), WORDS.text("form.point", point.number()), point.description());
      if (desired != null) {
        prose(WORDS.text("form.desired", desired));
      }
      choice("finding:" + point.number(), WORDS.text("form.finding"));
      blank("why:" + point.number(), WORDS.text("form.why"), null);
    }
    title(WORDS.text("form.learned"), 26);
    blank("learned", WORDS.text("form.learned.what"), null);
    blank("action", WORDS.text("form.learned.action"), null);
  }

  private void title(String text, int halfPoints) {
    body.append(
        "<w:p><w:pPr><w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/></w:pPr><w:r><w:rPr>"
            + "<w:b/><w:sz w:val=\"%d\"/></w:rPr>%s</w:r></w:p>".formatted(halfPoints, text(text)));
  }

  private void prose(String text) {
    body.append(
        "<w:p><w:pPr><w:spacing w:after=\"80\"/></w:pPr><w:r>%s</w:r></w:p>".formatted(text(text)));
  }

  private void label(String text) {
    if (!text.isEmpty()) {
      body.append(
          "<w:p><w:pPr><w:keepNext/><w:spacing w:before=\"120\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>"
              + text(text)
              + "</w:r></w:p>");
    }
  }

  private void locked(String tag, String label, String text) {
    label(label);
    control(tag, "<w:lock w:val=\"sdtContentLocked\"/>", paragraph(text, ""));
  }

  private void blank(String tag, String label, @Nullable String text) {
    label(label);
    control(
        tag,
        "<w:lock w:val=\"sdtLocked\"/>",
        paragraph(
            text == null ? WORDS.text("form.write") : text,
            "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"808080\"/></w:pBdr>"));
  }

  private void choice(String tag, String label) {
    label(label);
    String items =
        Stream.of(Outcome.values())
            .map(Listed::label)
            .map(ResponseForm::escaped)
            .map("<w:listItem w:displayText=\"%1$s\" w:value=\"%1$s\"/>"::formatted)
            .collect(joining());
    control(
        tag,
        "<w:lock w:val=\"sdtLocked\"/><w:dropDownList>" + items + "</w:dropDownList>",
        paragraph(WORDS.text("form.choose"), ""));
  }

  private void control(String tag, String kind, String content) {
    body.append(
        ("<w:sdt><w:sdtPr><w:alias w:val=\"%s\"/><w:tag w:val=\"%s%s\"/>%s</w:sdtPr>"
                + "<w:sdtContent>%s</w:sdtContent></w:sdt>")
            .formatted(escaped(FieldTitles.of(tag)), FilledForm.TAG, escaped(tag), kind, content));
  }

  private static String paragraph(String text, String properties) {
    return "<w:p><w:pPr>%s<w:spacing w:after=\"80\"/></w:pPr><w:r>%s</w:r></w:p>"
        .formatted(properties, text(text));
  }

  private static String text(String text) {
    return text.lines()
        .map(line -> "<w:t xml:space=\"preserve\">" + escaped(line) + "</w:t>")
        .collect(joining("<w:br/>"));
  }

  private static String escaped(String text) {
    return text.chars()
        .filter(c -> c >= ' ' || c == '\t')
        .mapToObj(ResponseForm::escaped)
        .collect(joining());
  }

  private static String escaped(int c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      default -> String.valueOf((char) c);
    };
  }
}
