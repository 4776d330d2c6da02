package org.candour.desktop.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Focus;
import org.candour.desktop.kit.FormPane;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Room;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.LinkKind;
import org.candour.procedure.move.Move;
import org.candour.procedure.state.CaseState;
import org.jspecify.annotations.Nullable;

/// One case file. What can happen next is on the left, what happened in the middle; a step's form
/// opens on the right, and nothing covers the chronology.
public final class CaseRoom implements Room, CaseAsks.Page, LetterDesk.Page {
  private static final double NARROW = 70;

  private final Tools tools;
  private final Office office;
  private final CaseModel model;
  private final VBox page = new VBox();
  private final VBox side = new VBox();
  private final CaseAsks asks;
  private final LetterDesk letters;
  private final CaseMiddle middle;
  private @Nullable CaseView shown;
  private @Nullable FormPane form;
  private long file;

  public CaseRoom(Tools tools, Office office) {
    this.tools = tools;
    this.office = office;
    this.model = new CaseModel(office);
    this.asks = new CaseAsks(model, this);
    this.letters = new LetterDesk(tools, office, this);
    this.middle = new CaseMiddle(asks::strikeOut, this::start, this::lay);
    page.setId("case-file");
    page.getStyleClass().add("page");
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    HBox.setHgrow(middle, Priority.ALWAYS);
    page.widthProperty().subscribe(_ -> Focus.kept(page, this::lay));
    tools.look().percent().subscribe(_ -> Focus.kept(page, this::lay));
  }

  /// Opens a case file, read when the room is shown.
  public void open(long id) {
    if (id != file) {
      page.getChildren().clear();
      shown = null;
      middle.restart();
    }
    file = id;
  }

  /// The reference of the case that is shown; empty before one is.
  public String reference() {
    return shown == null ? "" : shown.reference();
  }

  @Override
  public Parent view() {
    return page;
  }

  @Override
  public void refresh() {
    long id = file;
    tools.tasks().run(() -> model.open(id), this::show);
  }

  private void show(CaseView view) {
    shown = view;
    form = null;
    lay();
  }

  /// Lays the page out for the room there is: in a narrow window, or with large text, points and
  /// actions are behind a tab and a form takes the chronology's place.
  private void lay() {
    CaseView view = shown;
    if (view == null) {
      return;
    }
    double em = tools.look().em();
    boolean narrow = page.getWidth() > 0 && page.getWidth() < NARROW * em;
    ScrollPane moves = Parts.scrolling(new MovesPane(view.moves(), this::start));
    moves.setId("moves-scroll");
    width(moves, (narrow ? 18.5 : 19) * em);
    List<Node> aside = new CaseAside(view, em, this::go, this::link).nodes();
    middle.show(view, narrow ? aside.subList(1, aside.size()) : List.of(), em);
    HBox body = new HBox(em * 0.75, moves);
    if (!narrow || form == null) {
      body.getChildren().add(middle);
    }
    boolean alone = narrow || middle.wide();
    if (!alone || form != null) {
      body.getChildren().add(side(alone ? List.of() : aside, narrow));
    }
    VBox.setVgrow(body, Priority.ALWAYS);
    Node head = CaseHead.of(view, this::startNote, this::startLetter, asks::undo);
    page.getChildren().setAll(head, new Strip(view.strip(), em), body);
  }

  private ScrollPane side(List<Node> aside, boolean narrow) {
    double em = tools.look().em();
    List<Node> nodes = new ArrayList<>(aside);
    if (form != null) {
      nodes.addFirst(form);
    }
    side.setSpacing(em * 0.75);
    side.getChildren().setAll(nodes);
    ScrollPane right = Parts.scrolling(side);
    right.setId("side-scroll");
    if (narrow) {
      HBox.setHgrow(right, Priority.ALWAYS);
    } else {
      width(right, 27 * em);
    }
    return right;
  }

  private static void width(ScrollPane pane, double width) {
    pane.setMinWidth(width);
    pane.setPrefWidth(width);
    pane.setMaxWidth(width);
  }

  private void key(KeyEvent event) {
    CaseView view = shown;
    boolean typing = event.getTarget() instanceof TextInputControl;
    if (view == null || typing || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    String key = event.getCode().getChar();
    view.moves().stream()
        .filter(move -> move.allowed() && !move.key().isEmpty() && move.key().equals(key))
        .findFirst()
        .ifPresent(move -> {
          event.consume();
          start(move);
        });
  }

  private void go(CaseView.LinkedLine line) {
    tools.navigator().open(new Place.CaseFile(line.file()));
  }

  private void link(CaseView.LinkedLine line) {
    LinkKind kind = line.offered();
    if (kind != null) {
      change(
          () -> model.link(line.reference(), kind), Words.text("linked.done", line.reference()));
    }
  }

  /// Opens the form of a step.
  void start(MoveLine move) {
    if (move.id().equals(FactsReading.RECEIVED)) {
      asks.received();
    } else {
      CaseModel.verb(move.id()).ifPresent(verb -> ask(verb, move, office.today()));
    }
  }

  @Override
  public void start(Move step, LocalDate day) {
    CaseView view = shown;
    if (view != null) {
      view.moves().stream()
          .filter(move -> move.allowed() && move.id().equals(step.id()))
          .findFirst()
          .ifPresent(move -> Verbs.of(step).ifPresent(verb -> ask(verb, move, day)));
    }
  }

  private void startLetter() {
    CaseView view = shown;
    if (view != null) {
      letters.choose(model.at().state(), view.moves());
    }
  }

  private void ask(Verb verb, MoveLine move, LocalDate day) {
    CaseState state = model.at().state();
    FormPane asked =
        new FormPane(
            move.id(),
            move.text(),
            verb.why(),
            verb.form(state, day),
            answers -> take(verb, move, answers),
            this::away);
    verb.propose(asked, state);
    open(asked.suggesting(tools.tasks(), new KnownNames(office)::offered));
  }

  private void take(Verb verb, MoveLine move, Answers answers) {
    change(() -> model.take(verb, answers), Words.text("case.done", move.text()));
  }

  private void startNote() {
    CaseModel.verb("note")
        .ifPresent(
            verb ->
                ask(
                    verb,
                    new MoveLine("note", verb.move().title(), "", true, "", false, ""),
                    office.today()));
  }

  @Override
  public void change(Callable<CaseView> work, String done) {
    Consumer<CaseView> then =
        view -> {
          show(view);
          tools.notices().done(done);
          page.requestFocus();
        };
    tools.tasks().run(work, then);
  }

  @Override
  public void open(FormPane asked) {
    form = asked;
    lay();
    page.applyCss();
    page.layout();
    asked.start();
  }

  @Override
  public void away() {
    form = null;
    lay();
    page.requestFocus();
  }
}
