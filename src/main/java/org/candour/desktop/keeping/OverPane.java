package org.candour.desktop.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.candour.casework.Retention.Done;
import org.candour.casework.Retention.Over;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.Refusal;
import org.candour.procedure.keeping.KeepingPeriods;
import org.candour.procedure.keeping.KeepingRule;
import org.candour.procedure.keeping.LeftUndone;
import org.jspecify.annotations.Nullable;

/// Complaints whose time has run out, or which are on hold: reviewed one by one or several at once.
final class OverPane extends KeepingPane<Over> {
  private final boolean held;

  /// @param held whether it lists the holds
  OverPane(Tools tools, Office office, boolean held) {
    super(
        tools,
        office,
        OverPane.<Over>grid(held ? "held" : "over", tools)
            .column("reference", Words.text("keeping.reference"), 11, Over::reference)
            .sorted("ended", Words.text("keeping.ended"), 7, Over::ended, KeepingPane::day)
            .column("rule", Words.text("keeping.rule"), 8, OverPane::rule)
            .sorted("until", Words.text("keeping.until"), 7, Over::until, KeepingPane::day)
            .column("state", Words.text("keeping.state"), 12, OverPane::state)
            .onOpen(over -> {
              if (over.rule() != KeepingRule.STRUCK) {
                tools.navigator().open(place(over));
              }
            }));
    this.held = held;
  }

  /// Where it can be read; what was taken back is shown nowhere any more.
  private static Place place(Over over) {
    return switch (over.kind()) {
      case COMPLAINT -> new Place.CaseFile(over.file());
      case OMBUDSMAN -> new Place.Ombudsman(over.file(), "");
      case COMPLIMENT -> new Place.Compliments(false);
      case COST -> new Place.Costs();
      case MATTER -> new Place.People("rights", false);
      case CONCERN -> new Place.People("concerns", false);
      case EVENT -> new Place.People("meetings", false);
      default -> new Place.Learning("");
    };
  }

  private static String rule(Over over) {
    return Words.text("keeping.rule." + over.rule().name());
  }

  private static String state(Over over) {
    String held = over.held();
    if (held != null) {
      return Words.text("keeping.held", day(over.heldOn()), held);
    }
    List<String> said = new ArrayList<>();
    if (!over.owing().nothing()) {
      said.add(Words.text("keeping.owing", over.owing().said()));
    }
    if (over.reviewReason() != null) {
      said.add(Words.text("keeping.reviewed", over.reviewReason()));
    }
    return String.join(". ", said);
  }

  @Override
  public void refresh() {
    tools
        .tasks()
        .run(
            () ->
                held
                    ? office.register().retention().held()
                    : office.register().retention().over(office.today()),
            lines -> {
              grid.show(lines, Over::file);
              beside();
            });
  }

  @Override
  void beside() {
    List<Over> chosen = grid.allChosen();
    Node why =
        card(
            "keeping-why",
            Words.text("tab.keeping-" + (held ? "held" : "over")),
            List.of(Words.text(held ? "keeping.why.held" : "keeping.why.over")),
            small("keeping-hold", this::askHold));
    if (chosen.isEmpty()) {
      side.beside(why);
    } else if (chosen.size() > 1) {
      String title = Words.text("keeping.many", chosen.size());
      side.beside(card("keeping-chosen", title, List.of(), taking(chosen)), why);
    } else {
      side.beside(card("keeping-chosen", chosen.getFirst()), why);
    }
  }

  private Node card(String id, Over over) {
    KeepingPeriods periods = KeepingPeriods.read(office.register().preferences().settings());
    List<Node> buttons = new ArrayList<>();
    if (over.rule() != KeepingRule.STRUCK) {
      buttons.add(small("keeping-open", () -> tools.navigator().open(place(over))));
    }
    if (over.heldOn() != null) {
      buttons.add(small("keeping-lift", () -> askReason("keeping-lift", over)));
    } else {
      buttons.add(small("keeping-longer", () -> askLonger(over)));
      buttons.addAll(List.of(taking(List.of(over))));
    }
    return card(
        id,
        over.reference(),
        List.of(over.rule().said(periods), over.rule().source(), state(over)),
        buttons.toArray(Node[]::new));
  }

  private Node[] taking(List<Over> chosen) {
    return new Node[] {
      small("keeping-anonymise", () -> askTaking("anonymise", chosen, care()::anonymise)),
      small("keeping-destroy", () -> askTaking("destroy", chosen, care()::destroy))
    };
  }

  private void askHold() {
    ask(
        "keeping-hold",
        Words.text("keeping.hold.why"),
        List.of(
            FormField.text("reference", Words.text("keeping.reference")).set(chosen()).must(),
            reason()),
        answers -> {
          care().hold(care().find(answers.text("reference")), answers.text("reason"));
          return true;
        },
        answers -> Words.text("keeping.hold.done", answers.text("reference")));
  }

  /// The reference of what is chosen, when it is one.
  private String chosen() {
    List<Over> chosen = grid.allChosen();
    return chosen.size() == 1 ? chosen.getFirst().reference() : "";
  }

  private void askReason(String id, Over over) {
    ask(
        id,
        over.reference(),
        List.of(reason()),
        answers -> {
          care().lift(over, answers.text("reason"));
          return true;
        },
        _ -> Words.text("keeping.lift.done", over.reference()));
  }

  private void askLonger(Over over) {
    String usual = Dates.column(office.today().plusYears(1));
    ask(
        "keeping-longer",
        over.reference(),
        List.of(FormField.date("until", Words.text("keeping.review"), usual), reason()),
        answers -> {
          care().retain(over, answers.day("until"), answers.text("reason"));
          return true;
        },
        _ -> Words.text("keeping.longer.done", over.reference()));
  }

  /// What cannot be undone is asked for by the number of complaints.
  private void askTaking(
      String what, List<Over> chosen, BiFunction<List<Over>, @Nullable LeftUndone, Done> take) {
    String count = "" + chosen.size();
    List<FormField> fields = new ArrayList<>();
    if (chosen.stream().anyMatch(over -> !over.owing().nothing())) {
      fields.add(undone().with(Words.text("keeping.undone.hint")).must());
    }
    fields.add(FormField.text("count", Words.text("keeping.sure")).must());
    ask(
        "keeping-" + what,
        Words.text("keeping." + what + ".why", chosen.size(), named(chosen)),
        fields,
        answers -> {
          if (!answers.text("count").equals(count)) {
            throw new Refusal(Words.text("keeping.not-sure", count));
          }
          String despite = answers.maybe("undone");
          return take.apply(chosen, despite == null ? null : LeftUndone.of(despite));
        },
        _ -> Words.text("keeping." + what + ".done", chosen.size()));
  }

  /// Which these are, since another line may be chosen before it is confirmed.
  private static String named(List<Over> chosen) {
    return chosen.stream().map(Over::reference).collect(Collectors.joining(", "));
  }

  private static FormField undone() {
    List<String> reasons = Stream.of(LeftUndone.values()).map(LeftUndone::label).toList();
    return FormField.choice("undone", Words.text("keeping.undone"), reasons);
  }

  private static FormField reason() {
    return FormField.longText("reason", Words.text("keeping.reason")).must();
  }
}
