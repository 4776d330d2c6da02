package org.candour.desktop.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.candour.access.Act;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Focus;
import org.candour.desktop.kit.FormPane;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.ResponseForms;
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
  private final Tools tools;
  private final Office office;
  private final CaseModel model;
  private final VBox page = new VBox();
  private final CaseAsks asks;
  private final LetterDesk letters;
  private final CaseMiddle middle;
  private final CaseLayout layout;
  private @Nullable CaseView shown;
  private @Nullable FormPane form;
  private boolean compared;
  private long file;

  public CaseRoom(Tools tools, Office office) {
    this.tools = tools;
    this.office = office;
    this.model = new CaseModel(office);
    this.asks = new CaseAsks(model, this);
    this.letters = new LetterDesk(tools, office, this);
    this.middle =
        new CaseMiddle(
            asks::strikeOut,
            this::start,
            this::lay,
            then -> tools.tasks().run(model::history, then));
    this.layout = new CaseLayout(page, tools.look(), middle);
    page.setId("case-file");
    page.getStyleClass().add("page");
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
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

  /// The steps of the case shown whose name contains these words.
  public List<StepFound> steps(String words) {
    return shown == null
        ? List.of()
        : StepFound.of(shown.moves(), words, this::start, tools.notices()::refused);
  }

  @Override
  public Parent view() {
    return page;
  }

  @Override
  public void refresh() {
    long id = file;
    tools.tasks().run(() -> model.again(id), read -> read.ifPresentOrElse(this::show, this::gone));
  }

  /// Saves the case file as a PDF or Word file, to be printed or sent.
  public void print() {
    if (shown != null) {
      new CasePrint(tools, model).save(shown);
    }
  }

  private void show(CaseView view) {
    shown = view;
    form = null;
    lay();
  }

  private void lay() {
    CaseView view = shown;
    if (view != null) {
      layout.show(
          view,
          works()
              ? CaseHead.of(view, this::startNote, this::startLetter, this::print, asks::undo)
              : CaseHead.of(view),
          works() ? new MovesPane(view.moves(), this::start) : MovesPane.reading(),
          new CaseAside(view, tools.look().em(), this::go, this::link).nodes(),
          form);
    }
  }

  /// Whether whoever is here takes steps, or only reads.
  private boolean works() {
    return office.may(Act.WORK);
  }

  private void key(KeyEvent event) {
    CaseView view = shown;
    if (view != null) {
      CaseKeys.asked(event, view.moves(), form)
          .ifPresent(move -> {
            event.consume();
            start(move);
          });
    }
  }

  private void go(CaseView.LinkedLine line) {
    tools.navigator().open(new Place.CaseFile(line.file()));
  }

  private void link(CaseView.LinkedLine line) {
    LinkKind kind = line.offered();
    if (kind != null) {
      change(() -> model.link(line.reference(), kind), Words.text("linked.done", line.reference()));
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
    CaseView before = shown;
    change(
        () -> model.take(verb, answers),
        view -> before == null ? "" : view.recordedSince(before, move.text()));
  }

  private void startNote() {
    CaseModel.verb("note")
        .ifPresent(verb ->
            ask(
                verb,
                new MoveLine("note", verb.move().title(), "", true, "", false, ""),
                office.today()));
  }

  @Override
  public void change(Callable<CaseView> work, String done) {
    change(work, _ -> done);
  }

  private void change(Callable<CaseView> work, Function<CaseView, String> done) {
    Callable<CaseModel.Attempt> attempt = () -> model.attempt(work);
    tools
        .tasks()
        .run(
            form == null ? attempt : form.sending(attempt),
            made -> {
              if (made.meanwhile().isEmpty()) {
                show(made.view());
                middle.newest();
                tools.notices().done(done.apply(made.view()));
                page.requestFocus();
              } else {
                compare(made);
              }
            });
  }

  /// Somebody was quicker: the case is shown as it is now, what they recorded stands above what was
  /// typed, and sending it once more records it.
  private void compare(CaseModel.Attempt made) {
    shown = made.view();
    compared = true;
    lay();
    if (form != null) {
      page.applyCss();
      page.layout();
      form.tell(Meanwhile.card(made.meanwhile()));
    }
    tools.notices().refused(Words.text("meanwhile.said", made.meanwhile().getLast().author()));
  }

  /// While a form is open the case stays as it was read: whoever sends it is shown the difference.
  @Override
  public void changedElsewhere(Set<Long> files) {
    if (form == null) {
      refresh();
    } else if (files.contains(file) && !compared) {
      tools.tasks().run(model::seen, this::heard);
    }
  }

  private void heard(boolean seen) {
    if (seen) {
      tools.notices().done(Words.text("meanwhile.heard"));
    } else {
      gone();
    }
  }

  /// Somebody has put the case out of sight of whoever is here: what stood of it leaves the window.
  private void gone() {
    String left = reference();
    open(0);
    form = null;
    tools.navigator().open(new Place.Register(""));
    tools.notices().refused(Words.text(left.isEmpty() ? "case.unseen" : "case.gone", left));
  }

  @Override
  public void open(FormPane asked) {
    form = asked;
    compared = false;
    lay();
    page.applyCss();
    page.layout();
    asked.start();
  }

  @Override
  public long file() {
    return file;
  }

  @Override
  public void makeForm(CaseState state) {
    new ResponseForms(tools, office).save(file, state, state.stage1().drafting().by());
  }

  @Override
  public void bringBackForm(CaseState state) {
    new ResponseForms(tools, office)
        .bringBack(state.reference(), this::open, this::away, this::refresh);
  }

  @Override
  public void away() {
    form = null;
    lay();
    page.requestFocus();
  }
}
