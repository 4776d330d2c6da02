package org.candour.report.chart;

/// How wide some words are, in points, so that a layout needs no surface.
@FunctionalInterface
public interface Measure {
  double width(String words, double size, boolean bold);
}
