package org.candour.desktop.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A report as it would be now, those of the same time that are final, and the pages to show.
///
/// @param shown the final report whose pages they are; nothing when they are the draft's
record Made(
    Press.Draft draft, List<Press.Final> finals, Optional<Press.Final> shown, byte[] pages) {

  /// @param published whether the latest final report is to be shown, where there is one
  static Made by(Press press, Choice choice, boolean masked, boolean published) {
    var draft = press.draft(choice, masked);
    var finals = press.finals(choice);
    var shown = finals.stream().filter(_ -> published).findFirst();
    return new Made(
        draft, finals, shown, shown.map(each -> press.pages(each.id())).orElse(draft.pdf()));
  }

  /// Whether a final report is shown.
  boolean published() {
    return shown.isPresent();
  }

  /// Whether whoever has the other before them would see nothing new.
  boolean like(@Nullable Made other) {
    return other != null
        && Arrays.equals(pages, other.pages)
        && Arrays.equals(draft.pdf(), other.draft.pdf())
        && draft.checks().equals(other.draft.checks())
        && draft.passages().equals(other.draft.passages())
        && finals.equals(other.finals)
        && shown.equals(other.shown);
  }
}
