package org.candour.desktop.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.candour.access.Member;
import org.candour.access.Role;
import org.candour.casework.Authorship;
import org.candour.casework.Members;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.FormPane;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;
import org.candour.domain.Listed;

/// The questions about somebody's role, and roles in words.
final class RoleForm {
  private RoleForm() {}

  /// @param done is given the role answered; none when it ends
  static FormPane of(
      String person,
      Optional<Member> now,
      LocalDate today,
      Consumer<Optional<Member>> done,
      Runnable away) {
    return new FormPane(
        "people-role",
        Words.text("people.role.title", person),
        Words.text("people.role.why"),
        questions(now),
        answers -> done.accept(answered(person, now, today, answers)),
        away);
  }

  /// What is asked about a role.
  static List<FormField> questions(Optional<Member> now) {
    List<String> roles = new ArrayList<>(Stream.of(Role.values()).map(Listed::label).toList());
    if (now.isPresent()) {
      roles.add(Words.text("people.role.end"));
    }
    return List.of(
        FormField.choice("role", Words.text("people.role"), roles)
            .set(now.map(member -> member.role().label()).orElse(""))
            .must(),
        FormField.text("known", Words.text("people.role.known"))
            .with(Words.text("people.role.known.hint"))
            .set(now.map(member -> String.join("; ", member.knownAs())).orElse("")),
        FormField.text("services", Words.text("people.role.services"))
            .with(Words.text("people.role.services.hint"))
            .set(now.map(member -> String.join("; ", member.services())).orElse("")));
  }

  /// The role answered; none when it ends.
  static Optional<Member> answered(
      String person, Optional<Member> now, LocalDate today, Answers answers) {
    if (answers.text("role").equals(Words.text("people.role.end"))) {
      return Optional.empty();
    }
    return Optional.of(
        Member.given(person, Role.of(answers.text("role")), today)
            .knownAs(list(answers.text("known")))
            .answering(list(answers.text("services")))
            .comingAs(now.map(Member::databaseUser).orElse(null)));
  }

  /// Records what was answered; away from the window's thread.
  static Optional<Member> record(Office office, Optional<Member> before, Optional<Member> after) {
    Members members = office.register().members();
    Authorship who = office.desk().who().get();
    if (after.isEmpty()) {
      before.ifPresent(member -> members.end(member.id(), who));
    } else if (before.isEmpty()) {
      members.give(after.get(), who);
    } else {
      members.change(before.get().id(), after.get(), who);
    }
    return after;
  }

  private static String[] list(String text) {
    return Stream.of(text.split(";"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toArray(String[]::new);
  }

  /// A role in a few words.
  static String said(Member member) {
    List<String> more = new ArrayList<>(member.services());
    return more.isEmpty()
        ? member.role().label()
        : Words.text("people.said.role", member.role().label(), String.join(", ", more));
  }

  /// Roles that have ended, when there are any.
  static List<Node> past(List<Member> members) {
    List<Node> lines = new ArrayList<>();
    members.stream()
        .filter(member -> !member.current())
        .forEach(member ->
            lines.add(
                Parts.prose(
                    Words.text(
                        "people.role.past.line",
                        member.name(),
                        member.role().label(),
                        Dates.column(member.since()),
                        Dates.column(Objects.requireNonNull(member.until()))),
                    "muted")));
    if (!lines.isEmpty()) {
      lines.addFirst(Parts.label(Words.text("people.role.past"), "strong"));
    }
    return lines;
  }
}
