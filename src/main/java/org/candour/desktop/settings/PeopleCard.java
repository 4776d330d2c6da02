package org.candour.desktop.settings;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.candour.access.Passphrase;
import org.candour.casework.KeyHolders;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.FormPane;
import org.candour.desktop.kit.Lines;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.Refusal;

/// Who can open the register: people are added and removed here, and passphrases changed.
public final class PeopleCard {
  private final Tools tools;
  private final Optional<KeyHolders> keys;
  private final Consumer<String> sheet;
  private final VBox card = Parts.card("settings-people", Words.text("settings.people"));
  private final VBox body = new VBox(8);

  /// @param sheet shows a new recovery code, this once
  public PeopleCard(Tools tools, Office office, Consumer<String> sheet) {
    this.tools = tools;
    this.keys = office.register().keys();
    this.sheet = sheet;
    card.getChildren().add(body);
    keys.ifPresentOrElse(
        this::show,
        () -> body.getChildren().add(Parts.prose(Words.text("settings.people.plain"), "empty")));
  }

  public Node view() {
    return card;
  }

  private void show(KeyHolders held) {
    tools.tasks().run(held::people, people -> show(held, people));
  }

  private void show(KeyHolders held, List<String> people) {
    Lines lines = new Lines("gr", tools.look().em());
    for (String person : people) {
      boolean me = person.equals(held.me());
      Label name = Parts.prose(me ? Words.text("settings.people.me", person) : person);
      lines.line(name, acts(held, person, people.size()));
    }
    HBox more =
        new HBox(
            8,
            Parts.button("people-add", Words.text("people.add"), () -> add(held)),
            Parts.button("people-sheet", Words.text("people.sheet"), () -> sheet(held)));
    body.getChildren().setAll(lines, more);
  }

  private Node acts(KeyHolders held, String person, int people) {
    HBox acts = new HBox(6);
    var change =
        Parts.button(
            "people-change-" + person,
            Words.text("people.change"),
            () -> change(held, person),
            "small");
    change.setAccessibleText(Words.text("people.said", Words.text("people.change"), person));
    acts.getChildren().add(change);
    if (people > 1) {
      var remove =
          Parts.button(
              "people-remove-" + person,
              Words.text("people.remove"),
              () -> remove(held, person),
              "small");
      remove.setAccessibleText(Words.text("people.said", Words.text("people.remove"), person));
      acts.getChildren().add(remove);
    }
    return acts;
  }

  private void add(KeyHolders held) {
    ask(
        held,
        "add",
        "",
        List.of(FormField.text("name", Words.text("people.name")).must(), mine(), first(), again()),
        answers ->
            () -> {
              held.add(answers.text("mine"), answers.text("name"), chosen(answers));
              return "";
            });
  }

  private void change(KeyHolders held, String person) {
    ask(
        held,
        "change",
        person,
        List.of(
            FormField.secret("mine", Words.text("people.theirs", person)).must(), first(), again()),
        answers ->
            () -> {
              held.changePassphrase(answers.text("mine"), person, chosen(answers));
              return "";
            });
  }

  private void remove(KeyHolders held, String person) {
    ask(
        held,
        "remove",
        person,
        List.of(mine()),
        answers -> () -> held.remove(answers.text("mine"), person));
  }

  private void sheet(KeyHolders held) {
    ask(held, "sheet", "", List.of(mine()), answers -> () -> held.newSheet(answers.text("mine")));
  }

  private void ask(
      KeyHolders held,
      String what,
      String person,
      List<FormField> fields,
      Function<Answers, Callable<String>> work) {
    FormPane form =
        new FormPane(
            "people-" + what,
            Words.text("people." + what + ".title", person),
            Words.text("people." + what + ".why", person),
            fields,
            answers ->
                tools
                    .tasks()
                    .runLong(
                        Words.text("people.working"),
                        work.apply(answers),
                        code -> done(held, what, code)),
            () -> show(held));
    body.getChildren().setAll(form);
    form.start();
  }

  private void done(KeyHolders held, String what, String code) {
    show(held);
    tools.notices().done(Words.text("people." + what + ".done"));
    if (!code.isEmpty()) {
      sheet.accept(code);
    }
  }

  private static FormField mine() {
    return FormField.secret("mine", Words.text("people.mine")).must();
  }

  private static FormField first() {
    return FormField.secret("first", Words.text("people.first"))
        .must()
        .with(Words.text("people.first.why", Passphrase.LEAST));
  }

  private static FormField again() {
    return FormField.secret("again", Words.text("secret.again")).must();
  }

  private static String chosen(Answers answers) {
    String first = answers.values().getOrDefault("first", "");
    if (!first.equals(answers.values().get("again"))) {
      throw new Refusal(Words.text("people.differ"));
    }
    return Passphrase.require(first);
  }
}
