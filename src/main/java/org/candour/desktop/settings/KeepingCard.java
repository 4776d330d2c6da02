package org.candour.desktop.settings;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.candour.casework.Preferences;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.FormPane;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.procedure.keeping.KeepingPeriods;
import org.candour.procedure.keeping.KeepingRule;

/// How long complaints are kept: each rule with its period and where that comes from.
public final class KeepingCard {
  private static final Map<String, Function<KeepingPeriods, String>> SAID =
      Map.of(
          KeepingPeriods.COMPLAINT, it -> "" + it.complaint(),
          KeepingPeriods.NEED, it -> "" + it.need(),
          KeepingPeriods.CARE, it -> "" + it.care(),
          KeepingPeriods.BESIDE, it -> "" + it.beside(),
          KeepingPeriods.STRUCK, it -> "" + it.struck(),
          KeepingPeriods.NEED_SECTIONS, it -> list(it.needSections()),
          KeepingPeriods.CARE_SECTIONS, it -> list(it.careSections()));

  private final Tools tools;
  private final Office office;
  private final VBox body = new VBox(8);

  private KeepingCard(Tools tools, Office office) {
    this.tools = tools;
    this.office = office;
    show();
  }

  public static Node of(Tools tools, Office office) {
    KeepingCard card = new KeepingCard(tools, office);
    return Parts.card("settings-keeping", Words.text("settings.keeping"), card.body);
  }

  private static String list(java.util.Set<String> sections) {
    return sections.stream().sorted().collect(Collectors.joining(", "));
  }

  private void show() {
    KeepingPeriods periods = KeepingPeriods.read(office.register().preferences().settings());
    body.getChildren().clear();
    for (KeepingRule rule : KeepingRule.values()) {
      boolean off = rule == KeepingRule.NEED && periods.need() == 0;
      String said = off ? Words.text("settings.keeping.off") : rule.said(periods);
      body.getChildren().addAll(Parts.prose(said), Parts.prose(rule.source(), "form-hint"));
    }
    body.getChildren()
        .addAll(
            Parts.prose(Words.text("settings.keeping.inquiry." + periods.inquiry())),
            new HBox(
                8,
                Parts.button(
                    "keeping-go",
                    Words.text("settings.keeping.go"),
                    () -> tools.navigator().open(new Place.Keeping(""))),
                Parts.button(
                    "keeping-change", Words.text("settings.keeping.change"), () -> ask(periods))));
  }

  /// The keyboard goes back to where the form was opened.
  private void away() {
    show();
    ((HBox) body.getChildren().getLast()).getChildren().getLast().requestFocus();
  }

  private void ask(KeepingPeriods periods) {
    FormPane form =
        new FormPane(
            "keeping-periods",
            Words.text("settings.keeping.change"),
            Words.text("settings.keeping.why"),
            List.of(
                field(KeepingPeriods.COMPLAINT, periods),
                field(KeepingPeriods.CARE, periods),
                field(KeepingPeriods.CARE_SECTIONS, periods),
                field(KeepingPeriods.NEED, periods),
                field(KeepingPeriods.NEED_SECTIONS, periods),
                field(KeepingPeriods.BESIDE, periods),
                field(KeepingPeriods.STRUCK, periods),
                FormField.yesNo(KeepingPeriods.INQUIRY, label(KeepingPeriods.INQUIRY))
                    .set(periods.inquiry() ? "yes" : "no")
                    .must()),
            this::keep,
            this::away);
    body.getChildren().setAll(form);
    form.start();
  }

  private static FormField field(String name, KeepingPeriods periods) {
    Function<KeepingPeriods, String> said = SAID.getOrDefault(name, _ -> "");
    return FormField.text(name, label(name)).set(said.apply(periods)).must();
  }

  private static String label(String name) {
    return Words.text("settings." + name);
  }

  /// One period alone would stand against the others that were meant to change with it.
  private Answers kept(Answers answers) {
    Preferences kept = office.register().preferences();
    answers.values().keySet().forEach(name -> kept.keep(name, answers.text(name)));
    return answers;
  }

  private void keep(Answers answers) {
    tools
        .tasks()
        .run(
            () -> {
              KeepingPeriods.read(name -> java.util.Optional.of(answers.text(name)));
              return office.register().together(() -> kept(answers));
            },
            _ -> {
              show();
              tools.notices().done(Words.text("settings.keeping.kept"));
            });
  }
}
