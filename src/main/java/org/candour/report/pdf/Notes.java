package org.candour.report.pdf;

/// Footnotes stand beside their calls in the reading order, whatever place the page gives them.
final class Notes {
  private final Tag root;

  Notes(Tag root) {
    this.root = root;
  }

  void mend() {
    root.children();
  }
}
