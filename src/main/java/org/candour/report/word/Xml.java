package org.candour.report.word;

import static j2html.TagCreator.emptyTag;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;

import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import j2html.tags.EmptyTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.candour.report.model.Clean;

/// Elements of WordprocessingML. Every text is escaped on the way.
final class Xml {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final Config CONFIG = Config.defaults().withEmptyTagsClosed(true);

  private Xml() {}

  /// An element of the main namespace with what is in it.
  static ContainerTag<?> w(String name, DomContent... inside) {
    return tag("w:" + name).with(inside);
  }

  static ContainerTag<?> w(String name, List<? extends DomContent> inside) {
    return tag("w:" + name).with(inside);
  }

  /// An element that says one thing: `<w:name w:val="value"/>`.
  static EmptyTag<?> val(String name, Object value) {
    return set(name, "val", value);
  }

  /// An element that switches something on.
  static EmptyTag<?> on(String name) {
    return emptyTag("w:" + name);
  }

  /// An element with some attributes, named and valued by turns.
  static EmptyTag<?> set(String name, Object... attributes) {
    EmptyTag<?> element = emptyTag("w:" + name);
    for (int i = 0; i < attributes.length; i += 2) {
      element.attr("w:" + attributes[i], attributes[i + 1]);
    }
    return element;
  }

  /// A run of words; a line break in them is one in the file.
  static ContainerTag<?> words(String words, DomContent... properties) {
    ContainerTag<?> run = w("r");
    if (properties.length > 0) {
      run.with(w("rPr", properties));
    }
    List<String> lines = Clean.of(words).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        run.with(on("br"));
      }
      run.with(w("t", text(lines.get(i))).attr("xml:space", "preserve"));
    }
    return run;
  }

  /// A paragraph in a style.
  static ContainerTag<?> paragraph(String style, DomContent... inside) {
    return w("p", w("pPr", val("pStyle", style))).with(inside);
  }

  /// A field with what it shows until it is worked out again.
  static List<DomContent> field(String instruction, DomContent... shown) {
    return field(instruction, Arrays.asList(shown));
  }

  static List<DomContent> field(String instruction, List<DomContent> shown) {
    var all = new java.util.ArrayList<DomContent>();
    all.add(mark("begin"));
    all.add(w("r", w("instrText", text(" " + instruction + " ")).attr("xml:space", "preserve")));
    all.add(mark("separate"));
    all.addAll(shown);
    all.add(mark("end"));
    return all;
  }

  static DomContent mark(String kind) {
    return w("r", set("fldChar", "fldCharType", kind));
  }

  /// A whole part of the file.
  static String part(DomContent root) {
    StringBuilder out = new StringBuilder(HEAD);
    try {
      root.render(FlatHtml.into(out, CONFIG));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  /// The root of a part, with the namespaces it may use.
  static ContainerTag<?> root(String name) {
    String open = "http://schemas.openxmlformats.org/";
    return w(name)
        .attr("xmlns:w", open + "wordprocessingml/2006/main")
        .attr("xmlns:r", open + "officeDocument/2006/relationships")
        .attr("xmlns:wp", open + "drawingml/2006/wordprocessingDrawing")
        .attr("xmlns:a", open + "drawingml/2006/main")
        .attr("xmlns:pic", open + "drawingml/2006/picture");
  }
}
