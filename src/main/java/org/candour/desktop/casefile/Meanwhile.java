package org.candour.desktop.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.candour.casework.CaseFile;
import org.candour.casework.EntryWords;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;
import org.candour.domain.entry.Entry;

/// One thing that somebody else recorded in a case while this window had it open.
record Meanwhile(String author, LocalDate day, String title, String detail) {
  /// What a case file holds now that it did not hold when it was read before.
  static List<Meanwhile> since(CaseFile before, CaseFile now) {
    Set<Long> known = before.entries().stream().map(Entry::id).collect(Collectors.toSet());
    return now.entries().stream()
        .filter(entry -> !known.contains(entry.id()))
        .map(entry ->
            new Meanwhile(
                entry.author(),
                entry.day(),
                EntryWords.title(entry.body()),
                EntryWords.detail(entry.body())))
        .toList();
  }

  /// Their entries, to be read above what was typed here.
  static VBox card(List<Meanwhile> all) {
    VBox card = new VBox(4, Parts.label(Words.text("meanwhile.title"), "strong"));
    card.setId("meanwhile");
    card.getStyleClass().addAll("banner", "notice");
    all.forEach(each -> card.getChildren().add(Parts.prose(each.line())));
    card.getChildren().add(Parts.prose(Words.text("meanwhile.how"), "form-hint"));
    return card;
  }

  private String line() {
    return Words.text("meanwhile.line", author, Dates.day(day), title, detail).strip();
  }
}
