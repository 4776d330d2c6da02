package org.candour.desktop.keeping;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.candour.casework.Retention.Destruction;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.Wording;
import org.candour.procedure.keeping.KeepingRule;

/// What was anonymised and destroyed, without personal data; and what a backup brought back.
final class LogPane extends KeepingPane<Destruction> {
  private List<Destruction> back = List.of();

  LogPane(Tools tools, Office office) {
    super(
        tools,
        office,
        LogPane.<Destruction>grid("log", tools)
            .column("reference", Words.text("keeping.reference"), 11, Destruction::reference)
            .column("what", Words.text("keeping.what"), 8, LogPane::what)
            .sorted("day", Words.text("keeping.day"), 7, Destruction::day, KeepingPane::day)
            .column("by", Words.text("keeping.by"), 9, Destruction::by)
            .column("rule", Words.text("keeping.rule"), 9, LogPane::rule)
            .number(
                "entries", Words.text("keeping.entries"), 6, d -> (long) d.entries(), n -> "" + n)
            .number(
                "erased", Words.text("keeping.erased"), 6, d -> (long) d.erased(), n -> "" + n));
  }

  private static String rule(Destruction line) {
    return Words.text("keeping.rule." + KeepingRule.of(line.rule()).name());
  }

  private static String what(Destruction line) {
    return Wording.of("keeping").text("act." + line.act().name());
  }

  private record Shown(List<Destruction> log, List<Destruction> back) {}

  @Override
  public void refresh() {
    tools
        .tasks()
        .run(
            () ->
                new Shown(
                    office.register().retention().log(),
                    office.register().retention().outstanding()),
            shown -> {
              back = shown.back();
              grid.show(shown.log(), line -> line.file() + " " + line.act());
              beside();
            });
  }

  @Override
  void beside() {
    Node why =
        card("keeping-why", Words.text("tab.keeping-log"), List.of(Words.text("keeping.why.log")));
    long files = back.stream().map(Destruction::file).distinct().count();
    if (files == 0) {
      side.beside(why);
    } else {
      side.beside(
          card(
              "keeping-back",
              Words.text("keeping.back"),
              List.of(Words.text("keeping.back.why", files)),
              small("keeping-again", this::again)),
          why);
    }
  }

  private void again() {
    tools
        .tasks()
        .run(
            () -> care().again(),
            done -> {
              List<String> said =
                  new ArrayList<>(List.of(Words.text("keeping.again.done", done.files())));
              said.addAll(done.kept());
              tools.notices().done(String.join(" ", said));
              refresh();
            });
  }
}
