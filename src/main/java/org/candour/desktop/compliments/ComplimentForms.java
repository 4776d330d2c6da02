package org.candour.desktop.compliments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.candour.casework.Ledger.ComplimentLine;
import org.candour.casework.LikelyNames;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.FormPane;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;
import org.candour.domain.ComplimentSource;
import org.candour.domain.Listed;

/// The questions of the room: a compliment, and its words for print.
final class ComplimentForms {
  static final String WORDS = "words";
  static final String TEAM = "team";
  static final String SERVICE = "service";
  static final String SOURCE = "source";
  static final String RECEIVED = "received";
  static final String PRINTED = "printed";
  static final String MAY = "may";

  private ComplimentForms() {}

  /// The service follows the team that is chosen, where the register knows it.
  static FormPane enter(
      LocalDate today,
      List<String> teams,
      List<String> services,
      Map<String, String> serviceOf,
      Consumer<Answers> send,
      Runnable away) {
    List<FormField> fields =
        List.of(
            FormField.longText(WORDS, Words.text("compliment.words")).must(),
            FormField.suggest(TEAM, Words.text("compliment.team"), teams).must(),
            FormField.choice(SERVICE, Words.text("compliment.service"), services),
            FormField.choice(
                SOURCE,
                Words.text("compliment.source"),
                Stream.of(ComplimentSource.values()).map(Listed::label).toList()),
            FormField.date(RECEIVED, Words.text("compliment.received"), Dates.column(today)));
    FormPane form =
        new FormPane(
            "compliment",
            Words.text("compliment.enter"),
            Words.text("compliment.enter.why"),
            fields,
            send,
            away);
    sayNew(form, teams);
    form.propose(SERVICE, answers -> serviceOf.getOrDefault(answers.text(TEAM), ""));
    return form;
  }

  /// A team that nobody has named yet is added, but not unseen.
  private static void sayNew(FormPane form, List<String> teams) {
    Label anew = below(form, TEAM, "compliment-team-new");
    anew.managedProperty().bind(anew.textProperty().isNotEmpty());
    Parts.follow(
        form.control(TEAM).answer(),
        typed -> {
          String team = String.valueOf(typed).strip();
          boolean known = team.isEmpty() || teams.stream().anyMatch(team::equalsIgnoreCase);
          anew.setText(known ? "" : Words.text("compliment.team.new", team));
        });
  }

  /// A line below an answer, to be filled while it is typed.
  private static Label below(FormPane form, String answer, String id) {
    Label line = Parts.prose("", "form-hint");
    line.setId(id);
    form.getChildren().add(form.getChildren().indexOf(form.control(answer)) + 1, line);
    return line;
  }

  /// Asks for the words to print. What looks like a name is taken out beforehand, and what is still
  /// there is said while the words are changed.
  static FormPane prepare(
      ComplimentLine line, LikelyNames names, Consumer<Answers> send, Runnable away) {
    String kept = line.editedWords();
    String proposed =
        kept == null ? names.without(line.words(), Words.text("compliment.name")) : kept;
    FormPane form =
        new FormPane(
            "prepare",
            Words.text("compliment.prepare"),
            said(names.in(line.words()), line.words()),
            List.of(
                FormField.longText(PRINTED, Words.text("compliment.printed")).set(proposed).must(),
                FormField.yesNo(MAY, Words.text("compliment.may")).must()),
            send,
            away);
    Label still = below(form, PRINTED, "prepare-still");
    Parts.follow(
        form.control(PRINTED).answer(), text -> still.setText(still(names, String.valueOf(text))));
    return form;
  }

  private static String said(List<LikelyNames.Mark> marks, String text) {
    return marks.isEmpty()
        ? Words.text("compliment.names.none")
        : Words.text("compliment.names", listed(marks, text));
  }

  /// What is still to look at. That nothing is left is never said: nobody but a reader can know.
  private static String still(LikelyNames names, String text) {
    String rest = text.replace(Words.text("compliment.name"), "");
    List<LikelyNames.Mark> marks = names.in(rest);
    List<String> perhaps = names.perhaps(rest);
    List<String> said = new ArrayList<>();
    if (!marks.isEmpty()) {
      said.add(Words.text("compliment.still", listed(marks, rest)));
    }
    if (!perhaps.isEmpty()) {
      said.add(Words.text("compliment.still.perhaps", String.join(", ", perhaps)));
    }
    said.add(Words.text("compliment.still.read"));
    return String.join(" ", said);
  }

  private static String listed(List<LikelyNames.Mark> marks, String text) {
    return marks.stream().map(mark -> mark.in(text)).distinct().collect(Collectors.joining(", "));
  }
}
