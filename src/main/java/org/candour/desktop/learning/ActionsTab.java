package org.candour.desktop.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.candour.casework.LearningLists.ActionLine;
import org.candour.casework.LearningLists.Ask;
import org.candour.casework.Preferences.OpenList;
import org.candour.desktop.kit.Acts;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Urgency;
import org.candour.desktop.kit.Words;
import org.candour.domain.ActionKind;
import org.candour.domain.ActionType;
import org.candour.domain.entry.Remedy;
import org.candour.procedure.move.Owners;
import org.jspecify.annotations.Nullable;

/// Every action still to be done, late ones first, or those that are done. An action stays to be
/// done when the case file is closed, until there is evidence.
final class ActionsTab extends LearningTab<ActionLine> {
  private final ComboBox<String> owner = new ComboBox<>();
  private final ComboBox<String> area = new ComboBox<>();
  private final ComboBox<String> kind = new ComboBox<>();
  private final ComboBox<String> done = new ComboBox<>();
  private volatile Owners owners = new Owners(List.of());
  private boolean setting;

  /// What the filters offer.
  private record Offered(List<String> owners, List<String> areas) {}

  ActionsTab(Tools tools, Office office) {
    super("actions", tools, office);
    filter(owner, "owner");
    filter(area, "area");
    filter(kind, "kind");
    filter(done, "done");
    offer(done, "done", List.of(Words.text("learning.filter.done.only")));
    offer(kind, "kind", Arrays.stream(ActionKind.values()).map(ActionKind::label).toList());
    table
        .column("reference", Words.text("learning.column.reference"), 4.4, ActionLine::reference)
        .column("action", Words.text("learning.column.action"), 23, ActionLine::description)
        .column("kind", Words.text("learning.column.kind"), 7.6, it -> text(it.kind()))
        .near("owner", Words.text("learning.column.owner"), 13.5, this::who, this::team)
        .near("due", Words.text("learning.column.due"), 8.6, this::due, this::urgency);
    furnish(done, owner, area, kind);
  }

  private void filter(ComboBox<String> box, String name) {
    box.setId("actions-" + name);
    box.setAccessibleText(Words.text("learning.filter." + name));
    offer(box, name, List.of());
    box.valueProperty()
        .subscribe((_, _) -> {
          if (!setting) {
            refresh();
          }
        });
  }

  private void offer(ComboBox<String> box, String name, List<String> values) {
    List<String> all = new ArrayList<>();
    all.add(Words.text("learning.filter." + name + ".all"));
    all.addAll(values);
    if (!all.equals(box.getItems())) {
      String before = box.getValue();
      setting = true;
      box.getItems().setAll(all);
      box.setValue(all.contains(before) ? before : all.getFirst());
      setting = false;
    }
  }

  private static @Nullable String asked(ComboBox<String> box) {
    return box.getSelectionModel().getSelectedIndex() <= 0 ? null : box.getValue();
  }

  @Override
  void refresh() {
    tools
        .tasks()
        .run(
            this::offered,
            known -> {
              offer(owner, "owner", known.owners());
              offer(area, "area", known.areas());
              super.refresh();
            });
  }

  private Offered offered() {
    var preferences = office.register().preferences();
    owners = Owners.read(preferences::setting);
    return new Offered(model.lists().owners(), preferences.values(OpenList.SERVICE_AREA));
  }

  @Override
  List<ActionLine> read() {
    return model
        .lists()
        .actions(new Ask(asked(owner), asked(area), asked(kind), asked(done) != null), LIMIT);
  }

  @Override
  String heading(int lines) {
    return Words.text("learning.said.actions." + (asked(done) == null ? "open" : "done"), lines);
  }

  @Override
  Object same(ActionLine line) {
    return line.file() + "/" + line.number();
  }

  @Override
  long file(ActionLine line) {
    return line.reference().isEmpty() ? 0 : line.file();
  }

  private String who(ActionLine line) {
    if (line.owner() == null) {
      return Words.text("learning.no-owner");
    }
    return owners.inComplaintsTeam(line.owner())
        ? Words.text("learning.in-team", line.owner())
        : line.owner();
  }

  private Urgency team(ActionLine line) {
    return line.owner() == null || owners.inComplaintsTeam(line.owner())
        ? Urgency.SOON
        : Urgency.CALM;
  }

  private String due(ActionLine line) {
    if (line.done() != null) {
      return Words.text("ombudsman.done", Dates.column(line.done()));
    }
    LocalDate due = line.due();
    return due == null ? Words.text("action.no-date") : office.leftWords(due);
  }

  private Urgency urgency(ActionLine line) {
    return line.due() == null || line.done() != null ? Urgency.CALM : office.urgency(line.due());
  }

  @Override
  List<Node> details(ActionLine line) {
    List<Node> said = new ArrayList<>();
    said.add(Parts.prose(line.description(), "strong"));
    said.add(Parts.prose(facts(line), "muted"));
    if (line.done() != null) {
      said.add(Parts.prose(Words.text("learning.done", Dates.day(line.done()))));
      said.add(Parts.prose(text(line.evidence())));
    } else if (line.due() != null) {
      String due = Dates.day(line.due()) + ", " + office.leftWords(line.due());
      said.add(Parts.prose(Words.text("learning.due", due), urgency(line).style()));
    }
    if (line.moved() != null && line.firstDue() != null) {
      said.add(
          Parts.prose(
              Words.text("learning.first-due", Dates.column(line.firstDue()))
                  + ": "
                  + line.moved()));
    }
    if (line.done() == null) {
      owners.warning(line.owner()).ifPresent(text -> said.add(Parts.prose(text, "soon")));
    }
    if (line.closedToComplainant() && line.done() == null) {
      said.add(Parts.prose(Words.text("learning.closed-case"), "muted"));
    }
    return said;
  }

  private static String facts(ActionLine line) {
    List<String> said = new ArrayList<>();
    said.add(line.reference().isEmpty() ? Words.text("learning.no-case") : line.reference());
    said.add(line.type());
    for (String text : new String[] {line.kind(), line.area(), line.owner()}) {
      if (text != null) {
        said.add(text);
      }
    }
    said.add(Words.text("learning.agreed", Dates.column(line.agreed())));
    return String.join(" · ", said);
  }

  @Override
  List<Acts.Act> steps(@Nullable ActionLine line) {
    List<Acts.Act> acts = new ArrayList<>();
    acts.add(asking("agree", "N", agreement(), model::agree));
    if (line != null && line.done() == null) {
      acts.addAll(actsOn(line));
    }
    return acts;
  }

  private List<FormField> agreement() {
    return List.of(
        Questions.day(office.today()),
        Questions.choice(
                "type",
                Arrays.stream(ActionType.values())
                    .filter(type -> type != ActionType.NO_OTHER_PREVENTATIVE_ACTION)
                    .map(ActionType::label)
                    .toList())
            .must(),
        Questions.longText("what").must(),
        Questions.choice("kind", ActionKind.values()),
        Questions.text("owner"),
        Questions.date("by-when"));
  }

  private List<Acts.Act> actsOn(ActionLine line) {
    return List.of(
        asking(
            "action-done",
            "D",
            List.of(Questions.day(office.today()), Questions.longText("evidence").must()),
            a ->
                model.take(
                    line.file(),
                    a.day(Questions.DAY),
                    new Remedy.ActionCompleted(line.number(), a.text("evidence")))),
        asking(
            "action-moved",
            "R",
            List.of(
                Questions.day(office.today()),
                Questions.date("new-date").must(),
                Questions.longText("reason").must()),
            a ->
                model.take(
                    line.file(),
                    a.day(Questions.DAY),
                    new Remedy.ActionRescheduled(
                        line.number(), a.day("new-date"), a.text("reason")))));
  }
}
