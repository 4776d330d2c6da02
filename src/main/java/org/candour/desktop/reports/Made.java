package org.candour.desktop.reports;

import java.util.List;
import java.util.Optional;

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
}
