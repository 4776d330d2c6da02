package org.candour.desktop.casefile;

import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;

/// Saves a case file where the user says, to be printed or sent.
record CasePrint(Tools tools, CaseModel model) {
  void save(CaseView view) {
    String proposed = Words.text("paper.file", view.reference().replaceAll("[^\\w.-]+", "-"));
    tools
        .choosers()
        .save(Words.text("paper.print"), proposed)
        .ifPresent(target ->
            tools
                .tasks()
                .runLong(
                    Words.text("paper.printing"),
                    () -> model.print(view, target),
                    file -> tools.notices().done(Words.text("today.printed", file.getFileName()))));
  }
}
