package org.candour.report.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/// The words of one paragraph of a Word file. Word may cut a blank into several runs; it is found
/// all the same, and what fills it has the looks of the run in which it begins.
final class Words {
  static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final Pattern BLANK = Pattern.compile("\\{([^{}]+)\\}");

  private final List<Element> texts = new ArrayList<>();

  Words(Element paragraph) {
    var found = paragraph.getElementsByTagNameNS(SPACE, "t");
    for (int at = 0; at < found.getLength(); at++) {
      texts.add((Element) found.item(at));
    }
  }

  List<String> blanks() {
    return BLANK.matcher(joined()).results().map(found -> name(found.group(1))).toList();
  }

  void fill(Map<String, String> values) {
    List<int[]> places = new ArrayList<>();
    Matcher found = BLANK.matcher(joined());
    while (found.find()) {
      places.add(new int[] {found.start(), found.end()});
    }
    for (int[] place : places.reversed()) {
      String blank = joined().substring(place[0] + 1, place[1] - 1);
      put(place[0], place[1], values.getOrDefault(name(blank), ""));
    }
    texts.forEach(Words::breakLines);
  }

  private String joined() {
    StringBuilder all = new StringBuilder();
    texts.forEach(text -> all.append(text.getTextContent()));
    return all.toString();
  }

  private static String name(String typed) {
    return typed.strip().toLowerCase(java.util.Locale.UK);
  }

  /// Puts a value in the place of the letters from one to another, over however many runs.
  private void put(int from, int to, String value) {
    int at = 0;
    String put = value;
    for (Element text : texts) {
      String words = text.getTextContent();
      int start = Math.max(from - at, 0);
      int end = Math.min(to - at, words.length());
      if (start < end) {
        set(text, words.substring(0, start) + put + words.substring(end));
        put = "";
      }
      at += words.length();
    }
  }

  private static void set(Element text, String words) {
    text.setTextContent(words);
    text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
  }

  private static void breakLines(Element text) {
    String[] lines = text.getTextContent().split("\n");
    if (lines.length < 2) {
      return;
    }
    var run = text.getParentNode();
    var next = text.getNextSibling();
    set(text, lines[0]);
    for (int at = 1; at < lines.length; at++) {
      var document = text.getOwnerDocument();
      run.insertBefore(document.createElementNS(SPACE, "w:br"), next);
      Element line = document.createElementNS(SPACE, "w:t");
      set(line, lines[at]);
      run.insertBefore(line, next);
    }
  }
}
