package org.candour.report.html;

import static j2html.TagCreator.emptyTag;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.Locale;
import org.candour.report.chart.Picture;
import org.candour.report.chart.Shape;
import org.candour.report.model.Clean;

/// A picture as SVG, its words as words. Its colours are the classes of the page's own style.
final class Svg implements Picture.Surface {
  private final ContainerTag<?> svg;

  private Svg(Picture picture, String alternative) {
    svg =
        tag("svg")
            .attr("xmlns", "http://www.w3.org/2000/svg")
            .attr("viewBox", "0 0 " + points(picture.width()) + " " + points(picture.height()))
            .attr("role", "img")
            .attr("aria-label", Clean.of(alternative));
  }

  static DomContent of(Picture picture, String alternative) {
    Svg surface = new Svg(picture, alternative);
    picture.on(surface);
    return surface.svg;
  }

  /// What every hatched bar on the page is filled with, once.
  static DomContent patterns() {
    return tag("svg")
        .attr("xmlns", "http://www.w3.org/2000/svg")
        .attr("width", 0)
        .attr("height", 0)
        .attr("aria-hidden", true)
        .with(
            tag("defs")
                .with(
                    tag("pattern")
                        .withId("hatch")
                        .attr("width", 5)
                        .attr("height", 5)
                        .attr("patternUnits", "userSpaceOnUse")
                        .with(
                            emptyTag("rect")
                                .attr("class", "second")
                                .attr("width", 5)
                                .attr("height", 5),
                            emptyTag("path").attr("class", "hatch").attr("d", "M-1 6L6 -1"))));
  }

  @Override
  public void bar(Shape.Bar bar) {
    var rect =
        emptyTag("rect")
            .attr("x", points(bar.x()))
            .attr("y", points(bar.y()))
            .attr("width", points(bar.width()))
            .attr("height", points(bar.height()));
    svg.with(bar.hatched() ? rect.attr("fill", "url(#hatch)") : rect.attr("class", ink(bar.ink())));
  }

  @Override
  public void rule(Shape.Rule rule) {
    svg.with(
        emptyTag("line")
            .attr("class", ink(rule.ink()))
            .attr("x1", points(rule.x1()))
            .attr("y1", points(rule.y1()))
            .attr("x2", points(rule.x2()))
            .attr("y2", points(rule.y2())));
  }

  @Override
  public void label(Shape.Label label) {
    var words =
        tag("text")
            .attr("x", points(label.x()))
            .attr("y", points(label.y()))
            .attr("font-size", points(label.size()));
    if (label.anchor() == Shape.Anchor.END) {
      words.attr("text-anchor", "end");
    }
    if (label.bold()) {
      words.attr("font-weight", 600);
    }
    svg.with(words.with(text(Clean.of(label.words()))));
  }

  private static String ink(Shape.Ink ink) {
    return ink.name().toLowerCase(Locale.ROOT);
  }

  private static String points(double points) {
    return "%.1f".formatted(points);
  }
}
