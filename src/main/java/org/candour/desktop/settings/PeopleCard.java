package org.candour.desktop.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.candour.access.Act;
import org.candour.access.Member;
import org.candour.casework.KeyHolders;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.FormPane;
import org.candour.desktop.kit.Lines;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;

/// Who can open the register: people are added and removed here, and passphrases changed.
public final class PeopleCard {
  private final Tools tools;
  private final Office office;
  private final Optional<KeyHolders> keys;
  private final Consumer<String> sheet;
  private final VBox card = Parts.card("settings-people", Words.text("settings.people"));
  private final VBox body = new VBox(8);

  /// The button of each person with which a role is given.
  private final Map<String, Node> roles = new HashMap<>();

  /// @param sheet shows a new recovery code, this once
  public PeopleCard(Tools tools, Office office, Consumer<String> sheet) {
    this.tools = tools;
    this.office = office;
    this.keys = office.register().keys();
    this.sheet = sheet;
    card.getChildren().add(body);
    keys.ifPresentOrElse(
        this::show, () -> body.getChildren().add(Parts.prose(plain(office), "empty")));
  }

  public Node view() {
    return card;
  }

  /// What is said where nobody has a passphrase of their own.
  private static String plain(Office office) {
    return Words.text(
        office.register().info().demonstration()
            ? "settings.people.plain.demonstration"
            : "settings.people.plain");
  }

  /// Who can open the register, and which role each of them has or had.
  private record Shown(List<String> people, List<Member> members) {}

  private void show(KeyHolders held) {
    show(held, () -> {});
  }

  private void show(KeyHolders held, Runnable then) {
    tools
        .tasks()
        .run(
            () -> new Shown(held.people(), office.register().members().all()),
            shown -> {
              show(held, shown);
              then.run();
            });
  }

  /// Puts the keyboard back on the button of the person it was about, in sight.
  private void back(String person) {
    Node button = roles.get(person);
    if (button != null) {
      button.requestFocus();
    }
  }

  private void show(KeyHolders held, Shown shown) {
    boolean may = office.register().members().pass().may(Act.PEOPLE);
    Lines lines = new Lines("gkr", tools.look().em());
    for (String person : shown.people()) {
      boolean me = person.equals(held.me());
      if (may || me) {
        Label name = Parts.prose(me ? Words.text("settings.people.me", person) : person);
        Optional<Member> role = role(shown, person);
        Label said = Parts.label(role.map(RoleForm::said).orElse(Words.text("people.role.none")));
        said.setId("people-role-of-" + person);
        lines.line(name, said, acts(held, person, shown, may));
      }
    }
    body.getChildren().setAll(lines);
    if (may) {
      body.getChildren()
          .add(
              new HBox(
                  8,
                  Parts.button("people-add", Words.text("people.add"), () -> add(held)),
                  Parts.button("people-sheet", Words.text("people.sheet"), () -> sheet(held))));
      body.getChildren().addAll(RoleForm.past(shown.members()));
    } else {
      body.getChildren().add(Parts.prose(Words.text("settings.people.own"), "form-hint"));
    }
  }

  private static Optional<Member> role(Shown shown, String person) {
    return shown.members().stream()
        .filter(Member::current)
        .filter(member -> member.name().equalsIgnoreCase(person))
        .findFirst();
  }

  private Node acts(KeyHolders held, String person, Shown shown, boolean may) {
    HBox acts = new HBox(6);
    acts.setAlignment(Pos.CENTER_LEFT);
    var change =
        Parts.button(
            "people-change-" + person,
            Words.text("people.change"),
            () -> change(held, person),
            "small");
    change.setAccessibleText(Words.text("people.said", Words.text("people.change"), person));
    acts.getChildren().add(change);
    if (may) {
      var role =
          Parts.button(
              "people-role-" + person,
              Words.text("people.role.give"),
              () -> role(held, person, role(shown, person)),
              "small");
      role.setAccessibleText(Words.text("people.said", Words.text("people.role.give"), person));
      acts.getChildren().addFirst(role);
      roles.put(person, role);
    }
    if (may && shown.people().size() > 1) {
      var remove =
          Parts.button(
              "people-remove-" + person,
              Words.text("people.remove"),
              () -> remove(held, person, role(shown, person)),
              "small");
      remove.setAccessibleText(Words.text("people.said", Words.text("people.remove"), person));
      acts.getChildren().add(remove);
    }
    return acts;
  }

  /// Whoever is let in is asked for their role at once; it can be given later too.
  private void add(KeyHolders held) {
    ask(
        held,
        "add",
        "",
        List.of(
            FormField.text("name", Words.text("people.name")).must(),
            mine(),
            NewSecret.FIRST,
            NewSecret.AGAIN),
        answers ->
            () -> {
              held.add(answers.text("mine"), answers.text("name"), NewSecret.of(answers));
              return "";
            },
        answers -> role(held, answers.text("name"), Optional.empty()));
  }

  private void change(KeyHolders held, String person) {
    ask(
        held,
        "change",
        person,
        List.of(
            FormField.secret("mine", Words.text("people.theirs", person)).must(),
            NewSecret.FIRST,
            NewSecret.AGAIN),
        answers ->
            () -> {
              held.changePassphrase(answers.text("mine"), person, NewSecret.of(answers));
              return "";
            },
        _ -> show(held));
  }

  private void role(KeyHolders held, String person, Optional<Member> now) {
    FormPane form =
        RoleForm.of(
            person,
            now,
            office.today(),
            member -> given(held, person, now, member),
            () -> show(held, () -> back(person)));
    body.getChildren().setAll(form);
    form.start();
  }

  private void given(
      KeyHolders held, String person, Optional<Member> before, Optional<Member> after) {
    tools
        .tasks()
        .run(
            () -> RoleForm.record(office, before, after),
            _ -> {
              show(held, () -> back(person));
              tools.notices().done(Words.text("people.role.done"));
            });
  }

  /// Whoever cannot open the register any more has no role in it either.
  private void remove(KeyHolders held, String person, Optional<Member> role) {
    ask(
        held,
        "remove",
        person,
        List.of(mine()),
        answers ->
            () -> {
              String code = held.remove(answers.text("mine"), person);
              role.ifPresent(member ->
                  office.register().members().end(member.id(), office.desk().who().get()));
              return code;
            },
        _ -> show(held));
  }

  private void sheet(KeyHolders held) {
    ask(
        held,
        "sheet",
        "",
        List.of(mine()),
        answers -> () -> held.newSheet(answers.text("mine")),
        _ -> show(held));
  }

  private void ask(
      KeyHolders held,
      String what,
      String person,
      List<FormField> fields,
      Function<Answers, Callable<String>> work,
      Consumer<Answers> then) {
    FormPane asked =
        new FormPane(
            "people-" + what,
            Words.text("people." + what + ".title", person),
            Words.text("people." + what + ".why", person),
            fields,
            (form, answers) ->
                tools
                    .tasks()
                    .runLong(
                        Words.text("people.working"),
                        form.sending(work.apply(answers)),
                        code -> {
                          then.accept(answers);
                          done(what, code);
                        }),
            () -> show(held));
    body.getChildren().setAll(asked);
    asked.start();
  }

  private void done(String what, String code) {
    tools.notices().done(Words.text("people." + what + ".done"));
    if (!code.isEmpty()) {
      sheet.accept(code);
    }
  }

  private static FormField mine() {
    return FormField.secret("mine", Words.text("people.mine")).must();
  }
}
