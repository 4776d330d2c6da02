package org.candour.desktop.compliments;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.candour.access.Act;
import org.candour.casework.Ledger.ComplimentLine;
import org.candour.casework.LikelyNames;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Drawing;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.FormPane;
import org.candour.desktop.kit.Grid;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Room;
import org.candour.desktop.kit.SidePage;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// The compliments of a year, by service, and which services have sent none this quarter. A
/// compliment is printed only in words that somebody has confirmed.
public final class ComplimentsRoom implements Room {
  private final Tools tools;
  private final Office office;
  private final ComplimentsModel model;
  private final ComboBox<String> year = new ComboBox<>();
  private final ComboBox<String> service = new ComboBox<>();
  private final Label said = Parts.prose("", "muted");
  private final Grid<ComplimentLine> grid;
  private final SidePage side;
  private final VBox page;
  private final Drawing<List<String>> silent = new Drawing<>(ComplimentCards::silent);
  private final Drawing<ComplimentCards.Counted> counts = new Drawing<>(ComplimentCards::counts);
  private ComplimentsModel.@Nullable View view;
  private boolean entering;

  /// The compliment just entered, to be chosen when it is shown; 0 for none.
  private long entered;

  private boolean filling;

  public ComplimentsRoom(Tools tools, Office office) {
    this.tools = tools;
    this.office = office;
    this.model = new ComplimentsModel(office);
    grid =
        new Grid<ComplimentLine>(
                "compliments-table",
                Words.text("room.compliments"),
                Words.text("compliments.none"),
                tools.look())
            .copied(tools, office)
            .sorted(
                "received",
                Words.text("compliment.received"),
                6.8,
                ComplimentLine::received,
                Dates::column)
            .column("team", Words.text("compliment.team"), 9.5, ComplimentLine::team)
            .column("service", Words.text("compliment.service"), 9.5, l -> text(l.serviceArea()))
            .column("source", Words.text("compliment.source"), 8, l -> text(l.source()))
            .column("words", Words.text("compliment.words"), 18, ComplimentLine::words)
            .column("report", Words.text("compliment.report"), 7.5, ComplimentsRoom::printed)
            .onOpen(line -> {
              if (office.may(Act.WORK)) {
                askPrepare(line);
              }
            })
            .onChosen(_ -> cards());
    side = new SidePage(tools.look(), grid.view());
    page = new VBox(head(), side);
    page.setId("compliments");
    page.getStyleClass().add("page");
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }

  private static String printed(ComplimentLine line) {
    if (!line.useInReport()) {
      return "";
    }
    return Words.text(line.editedWords() == null ? "compliment.unread" : "compliment.confirmed");
  }

  private HBox head() {
    year.setId("compliments-year");
    year.setAccessibleText(Words.text("money.year"));
    year.setMinWidth(Region.USE_PREF_SIZE);
    year.setOnAction(_ -> changed());
    service.setId("compliments-service");
    service.setAccessibleText(Words.text("compliment.service"));
    service.setOnAction(_ -> changed());
    said.setId("compliments-said");
    HBox head = Parts.pageHead(Words.text("room.compliments"), year, service, said, Parts.gap());
    if (office.may(Act.COMPLIMENT)) {
      head.getChildren()
          .add(
              Parts.button(
                  "compliment-enter", Words.text("compliment.enter"), this::enter, "primary"));
    }
    return head;
  }

  private void changed() {
    if (!filling) {
      refresh();
    }
  }

  /// Opens the form for a new compliment when the room is shown.
  public ComplimentsRoom entering() {
    entering = office.may(Act.COMPLIMENT);
    return this;
  }

  @Override
  public Parent view() {
    return page;
  }

  @Override
  public void focus() {
    if (side.form() == null) {
      grid.view().requestFocus();
    }
  }

  @Override
  public void refresh() {
    String chosen = year.getValue();
    tools.tasks().run(() -> model.read(chosen), this::show);
  }

  private void show(ComplimentsModel.View read) {
    view = read;
    filling = true;
    year.getItems().setAll(read.years());
    year.setValue(read.year());
    String all = Words.text("compliments.every");
    String before = service.getValue();
    service.getItems().setAll(all);
    service.getItems().addAll(read.services().keySet().stream().filter(s -> !s.isEmpty()).toList());
    service.setValue(service.getItems().contains(before) ? before : all);
    filling = false;
    List<ComplimentLine> lines =
        read.lines().stream()
            .filter(line ->
                service.getValue().equals(all) || service.getValue().equals(line.serviceArea()))
            .toList();
    grid.show(lines, ComplimentLine::file);
    lines.stream().filter(line -> line.file() == entered).findFirst().ifPresent(grid::choose);
    entered = 0;
    long marked = lines.stream().filter(ComplimentLine::useInReport).count();
    said.setText(Words.text("compliments.said", lines.size(), marked, read.before()));
    cards();
    if (entering) {
      entering = false;
      enter();
    }
  }

  private void cards() {
    ComplimentsModel.View read = view;
    if (read == null) {
      return;
    }
    ComplimentLine line = grid.chosen();
    Node quarter = silent.of(read.silent());
    Node by = counts.of(new ComplimentCards.Counted(read.services(), tools.look().em()));
    if (line == null) {
      side.beside(quarter, by);
    } else {
      side.beside(chosen(line, read.likely()), quarter, by);
    }
  }

  private VBox chosen(ComplimentLine line, LikelyNames likely) {
    VBox card = Parts.card("compliment-chosen", line.team());
    card.getChildren().add(ComplimentCards.marked(line.words(), likely));
    if (line.editedWords() != null) {
      card.getChildren()
          .addAll(
              Parts.label(Words.text("compliment.printed"), "strong"),
              Parts.prose(line.editedWords()));
    }
    if (office.may(Act.WORK)) {
      card.getChildren().add(steps(line));
    }
    return card;
  }

  private HBox steps(ComplimentLine line) {
    return new HBox(
        8,
        Parts.button(
            "compliment-prepare",
            Words.text("compliment.prepare"),
            () -> askPrepare(line),
            "small"),
        Parts.button(
            "compliment-strike", Words.text("strike.title"), () -> askStrike(line), "small"));
  }

  private record Offered(
      List<String> teams, List<String> services, Map<String, String> serviceOf) {}

  private void enter() {
    tools
        .tasks()
        .run(
            () -> new Offered(model.teams(), model.services(), model.serviceOf()),
            offered ->
                side.ask(
                    ComplimentForms.enter(
                        office.today(),
                        offered.teams(),
                        offered.services(),
                        offered.serviceOf(),
                        answers ->
                            done(
                                () -> model.enter(answers).id(),
                                file -> entered = file,
                                Words.text("compliment.entered")),
                        side::away)));
  }

  private void askPrepare(ComplimentLine line) {
    tools
        .tasks()
        .run(
            model::names,
            names ->
                side.ask(
                    ComplimentForms.prepare(
                        line,
                        names,
                        answers ->
                            done(
                                () -> model.prepare(line, answers),
                                Words.text("compliment.prepared")),
                        side::away)));
  }

  private void askStrike(ComplimentLine line) {
    FormField reason =
        FormField.longText("reason", Words.text("strike.reason"))
            .set(Words.text("strike.reason.usual"))
            .must();
    side.ask(
        new FormPane(
            "strike-out",
            Words.text("strike.title"),
            Words.text("compliment.strike.why"),
            List.of(reason),
            answers ->
                done(
                    () -> model.strikeOut(line, answers.text("reason")),
                    Words.text("strike.done", line.team())),
            side::away));
  }

  private void done(Callable<?> work, String sentence) {
    done(work, _ -> {}, sentence);
  }

  private <T> void done(Callable<T> work, Consumer<? super T> then, String sentence) {
    tools
        .tasks()
        .run(
            side.sending(work),
            result -> {
              then.accept(result);
              side.away();
              tools.notices().done(sentence);
              refresh();
            });
  }
}
