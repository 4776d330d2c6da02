package org.candour.desktop.learning;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.candour.casework.LearningLists.AdviceLine;
import org.candour.desktop.kit.Acts;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Urgency;
import org.candour.desktop.kit.Words;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Learning;
import org.candour.procedure.move.Advice.Status;
import org.jspecify.annotations.Nullable;

/// What was recommended to the department, apart from any one case (R079).
final class AdviceTab extends LearningTab<AdviceLine> {
  AdviceTab(Tools tools, Office office) {
    super("advice", tools, office);
    table
        .column("advice", Words.text("learning.column.advice"), 20, AdviceLine::text)
        .column("owner", Words.text("learning.column.owner"), 11, it -> text(it.owner()))
        .column("status", Words.text("learning.column.status"), 9, AdviceTab::status)
        .near("due", Words.text("learning.column.due"), 10.5, this::due, this::urgency);
    furnish();
  }

  private static String status(AdviceLine it) {
    return Words.text("learning.status." + it.status());
  }

  private static boolean open(AdviceLine it) {
    return it.status() == Status.MADE || it.status() == Status.ACCEPTED;
  }

  private String due(AdviceLine it) {
    if (!open(it)) {
      return it.completed() == null
          ? ""
          : Words.text("ombudsman.done", Dates.column(it.completed()));
    }
    return it.due() == null ? Words.text("action.no-date") : office.leftWords(it.due());
  }

  private Urgency urgency(AdviceLine it) {
    return !open(it) || it.due() == null ? Urgency.CALM : office.urgency(it.due());
  }

  @Override
  List<AdviceLine> read() {
    return model.lists().advice(LIMIT);
  }

  @Override
  Object same(AdviceLine it) {
    return it.file();
  }

  @Override
  long file(AdviceLine it) {
    return 0;
  }

  @Override
  List<Node> details(AdviceLine it) {
    List<Node> said = new ArrayList<>();
    said.add(Parts.prose(it.text(), "strong"));
    List<String> facts = new ArrayList<>();
    facts.add(Words.text("learning.made", Dates.column(it.made())));
    facts.add(status(it));
    for (String text : new String[] {it.owner(), it.theme()}) {
      if (text != null) {
        facts.add(text);
      }
    }
    said.add(Parts.prose(String.join(" · ", facts), "muted"));
    if (it.due() != null && open(it)) {
      said.add(
          Parts.prose(
              Words.text("learning.due", Dates.day(it.due()) + ", " + office.leftWords(it.due())),
              urgency(it).style()));
    }
    if (it.firstDue() != null && !it.firstDue().equals(it.due())) {
      said.add(Parts.prose(Words.text("learning.first-due", Dates.column(it.firstDue())), "muted"));
    }
    for (String text : new String[] {it.evidence(), it.declined()}) {
      if (text != null) {
        said.add(Parts.prose(text));
      }
    }
    return said;
  }

  @Override
  List<Acts.Act> steps(@Nullable AdviceLine line) {
    var day = Questions.day(office.today());
    List<Acts.Act> acts = new ArrayList<>();
    acts.add(
        asking(
            "advise",
            "N",
            List.of(
                day,
                Questions.longText("advice").must(),
                Questions.text("owner"),
                Questions.date("by-when"),
                Questions.text("theme-name")),
            a ->
                model.advise(
                    a.day(Questions.DAY),
                    new Learning.Advised(
                        a.text("advice"),
                        a.maybe("owner"),
                        a.maybeDay("by-when"),
                        a.maybe("theme-name")))));
    if (line != null && open(line)) {
      acts.addAll(actsOn(line));
    }
    return acts;
  }

  private List<Acts.Act> actsOn(AdviceLine it) {
    var day = Questions.day(office.today());
    List<Acts.Act> acts = new ArrayList<>();
    if (it.status() == Status.MADE) {
      acts.add(
          asking(
              "advice-accepted",
              "A",
              List.of(
                  day,
                  Questions.text("owner").set(text(it.owner())),
                  Questions.date("by-when").set(it.due() == null ? "" : Dates.column(it.due()))),
              a ->
                  take(
                      it,
                      a,
                      new Learning.AdviceAccepted(a.maybe("owner"), a.maybeDay("by-when")))));
      acts.add(
          asking(
              "advice-declined",
              "X",
              List.of(day, Questions.longText("reason").must()),
              a -> take(it, a, new Learning.AdviceDeclined(a.text("reason")))));
    }
    acts.add(
        asking(
            "advice-moved",
            "R",
            List.of(day, Questions.date("new-date").must(), Questions.longText("reason").must()),
            a -> take(it, a, new Learning.AdviceRescheduled(a.day("new-date"), a.text("reason")))));
    acts.add(
        asking(
            "advice-done",
            "D",
            List.of(day, Questions.longText("evidence").must()),
            a -> take(it, a, new Learning.AdviceCompleted(a.text("evidence")))));
    return acts;
  }

  private Object take(AdviceLine it, Answers a, Body step) {
    return model.take(it.file(), a.day(Questions.DAY), step);
  }
}
