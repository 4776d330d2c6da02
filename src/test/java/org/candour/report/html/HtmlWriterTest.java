package org.candour.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.candour.report.Sample;
import org.candour.report.paint.Typeface;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlWriterTest {
  private static String text;
  private static Document page;

  @BeforeAll
  static void write() throws Exception {
    text =
        new String(
            new HtmlWriter(Typeface.shared()).write(Sample.document()), StandardCharsets.UTF_8);
    var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    page =
        parser.parse(
            new ByteArrayInputStream(
                text.replace("<!DOCTYPE html>", "").strip().getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  @DisplayName("It has a language, a title, one first heading, and no level is skipped")
  void headings() {
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
    assertThat(all("title")).singleElement().returns("Title <one>", Element::getTextContent);
    assertThat(all("h1")).hasSize(1);
    assertThat(all("h2")).extracting(Element::getTextContent).contains("1. First", "Notes");
    assertThat(all("h4")).extracting(Element::getTextContent).containsExactly("Third");
  }

  @Test
  @DisplayName("Every table has a caption and heads that say what they head")
  void tables() {
    assertThat(all("table")).hasSize(3);
    assertThat(all("caption")).hasSize(3).allMatch(c -> !c.getTextContent().isBlank());
    assertThat(all("th")).allMatch(th -> List.of("col", "row").contains(th.getAttribute("scope")));
  }

  @Test
  @DisplayName("A chart is drawn in the page and says in words what it shows")
  void charts() {
    assertThat(all("svg"))
        .filteredOn(svg -> svg.getAttribute("role").equals("img"))
        .singleElement()
        .returns("Bars of & two years", svg -> svg.getAttribute("aria-label"));
  }

  @Test
  @DisplayName(
      "Every link leads to a place in the page, no place is named twice, nothing is fetched")
  void links() {
    var places =
        every().stream().map(e -> e.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
    assertThat(places).doesNotHaveDuplicates();
    assertThat(all("a"))
        .isNotEmpty()
        .allSatisfy(a -> assertThat(places).contains(a.getAttribute("href").substring(1)));
    assertThat(text).doesNotContain("src=", "<script", "url(http", "@import");
  }

  private static List<Element> all(String name) {
    return every().stream().filter(e -> e.getTagName().equals(name)).toList();
  }

  private static List<Element> every() {
    var nodes = page.getElementsByTagName("*");
    var all = new ArrayList<Element>();
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }
}
