package org.candour.desktop.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.candour.access.Act;
import org.candour.access.Member;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.FormPane;
import org.candour.desktop.kit.Lines;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;

/// Who has which role in a register that a team shares, each as a user of its database. The users
/// themselves are made and taken away on the server.
public final class TeamCard {
  private static final String USER = "user";

  private final Tools tools;
  private final Office office;
  private final VBox body = new VBox(8);

  /// The button of each person, and of somebody new under no name, to go back to.
  private final Map<String, Button> buttons = new HashMap<>();

  private TeamCard(Tools tools, Office office) {
    this.tools = tools;
    this.office = office;
    show();
  }

  /// The card; whoever may give no roles is only told how people come in.
  public static Node of(Tools tools, Office office) {
    VBox card = Parts.card("settings-people", Words.text("settings.people"));
    card.getChildren().add(Parts.prose(Words.text("settings.people.team")));
    if (office.register().members().pass().may(Act.PEOPLE)) {
      card.getChildren().add(new TeamCard(tools, office).body);
    }
    return card;
  }

  private void show() {
    tools.tasks().run(() -> office.register().members().all(), this::show);
  }

  /// Shows the list again, with the keyboard where the form was opened.
  private void back(String person) {
    tools
        .tasks()
        .run(
            () -> office.register().members().all(),
            members -> {
              show(members);
              Button button =
                  Objects.requireNonNull(buttons.get(buttons.containsKey(person) ? person : ""));
              button.requestFocus();
            });
  }

  private void show(List<Member> members) {
    buttons.clear();
    Lines lines = new Lines("gggr", tools.look().em());
    members.stream().filter(Member::current).forEach(member -> line(lines, member));
    body.getChildren().setAll(lines);
    Button give = Parts.button("team-give", Words.text("team.give"), () -> ask(Optional.empty()));
    buttons.put("", give);
    body.getChildren().add(give);
    body.getChildren().addAll(RoleForm.past(members));
  }

  private void line(Lines lines, Member member) {
    Button change =
        Parts.button(
            "team-role-" + member.name(),
            Words.text("people.role.give"),
            () -> ask(Optional.of(member)),
            "small");
    change.setAccessibleText(
        Words.text("people.said", Words.text("people.role.give"), member.name()));
    buttons.put(member.name(), change);
    String user = member.databaseUser();
    lines.line(
        Parts.prose(member.name()),
        Parts.label(RoleForm.said(member)),
        user == null
            ? Parts.label(Words.text("team.no-user"), "late")
            : Parts.label(Words.text("team.as", user), "muted"),
        change);
  }

  private void ask(Optional<Member> now) {
    List<FormField> fields = new ArrayList<>();
    if (now.isEmpty()) {
      fields.add(FormField.text("name", Words.text("people.name")).must());
    }
    fields.add(
        FormField.text(USER, Words.text("team.user"))
            .with(Words.text("team.user.hint"))
            .set(now.map(Member::databaseUser).orElse(""))
            .must());
    fields.addAll(RoleForm.questions(now));
    FormPane form =
        new FormPane(
            "team-role",
            now.map(member -> Words.text("people.role.title", member.name()))
                .orElse(Words.text("team.give")),
            Words.text("team.why"),
            fields,
            (asked, answers) -> give(asked, now, answers),
            () -> back(now.map(Member::name).orElse("")));
    body.getChildren().setAll(form);
    form.start();
  }

  private void give(FormPane form, Optional<Member> now, Answers answers) {
    String person = now.map(Member::name).orElseGet(() -> answers.text("name"));
    Optional<Member> after =
        RoleForm.answered(person, now, office.today(), answers)
            .map(member -> member.comingAs(answers.text(USER)));
    tools
        .tasks()
        .run(
            form.sending(() -> RoleForm.record(office, now, after)),
            _ -> {
              back(person);
              tools.notices().done(Words.text("people.role.done"));
            });
  }
}
