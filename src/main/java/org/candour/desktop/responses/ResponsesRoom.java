package org.candour.desktop.responses;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Focus;
import org.candour.desktop.kit.Lines;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Once;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.ResponseForms;
import org.candour.desktop.kit.Room;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Urgency;
import org.candour.desktop.kit.Words;
import org.candour.report.response.Answer;
import org.jspecify.annotations.Nullable;

/// The complaints that were sent to the reader, soonest due first, and the page on which one of
/// them is answered. What is half typed is kept until it is sent.
public final class ResponsesRoom implements Room {
  private final Tools tools;
  private final Once once;
  private final Office office;
  private final ResponseModel model;
  private final IntConsumer waiting;
  private final VBox page = new VBox();
  private final ScrollPane view = Parts.scrolling(page);

  /// The page of one complaint that stands in the place of the list.
  private @Nullable Node answering;

  private List<ResponseLine> lines = List.of();

  /// @param waiting is told how many answers are still to be written
  public ResponsesRoom(Tools tools, Office office, IntConsumer waiting) {
    this.tools = tools;
    this.once = new Once(tools.tasks());
    this.office = office;
    this.waiting = waiting;
    this.model = new ResponseModel(office);
    page.setId("responses");
    page.getStyleClass().add("page");
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public void refresh() {
    tools.tasks().run(model::lines, this::show);
  }

  /// Shows the page of one complaint.
  public void open(long file) {
    tools
        .tasks()
        .run(
            model::lines,
            read -> {
              show(read);
              read.stream().filter(line -> line.file() == file).findFirst().ifPresent(this::page);
            });
  }

  private void show(List<ResponseLine> read) {
    lines = read;
    waiting.accept((int) read.stream().filter(ResponseLine::open).count());
    if (answering == null) {
      Focus.kept(page, this::list);
    }
  }

  private void list() {
    page.getChildren().setAll(Parts.pageHead(Words.text("room.responses")));
    List<ResponseLine> open = lines.stream().filter(ResponseLine::open).toList();
    page.getChildren().add(Parts.prose(reminder(open), urgent(open) ? "strong" : "muted"));
    page.getChildren()
        .add(card("responses-open", Words.text("responses.to-write"), open, "responses.none"));
    List<ResponseLine> done = lines.stream().filter(line -> !line.open()).toList();
    if (!done.isEmpty()) {
      page.getChildren().add(card("responses-done", Words.text("responses.done"), done, ""));
    }
    page.getChildren()
        .add(
            Parts.card(
                "responses-form",
                Words.text("responses.forms"),
                Parts.prose(Words.text("responses.forms.why")),
                Parts.button(
                    "responses-bring-back", Words.text("responses.bring-back"), this::bringBack)));
  }

  private void bringBack() {
    new ResponseForms(tools, office)
        .bringBack(
            "",
            form -> {
              page.getChildren().setAll(Parts.pageHead(Words.text("room.responses")), form);
              form.start();
            },
            this::away,
            this::away);
  }

  private static boolean urgent(List<ResponseLine> open) {
    return open.stream().anyMatch(line -> line.urgency() != Urgency.CALM);
  }

  /// What is pressing, in a sentence.
  private static String reminder(List<ResponseLine> open) {
    long late = open.stream().filter(line -> line.urgency() == Urgency.LATE).count();
    long soon = open.stream().filter(line -> line.urgency() == Urgency.SOON).count();
    if (open.isEmpty()) {
      return Words.text("responses.remind.none");
    }
    return late + soon == 0
        ? Words.text("responses.remind.calm", open.size())
        : Words.text("responses.remind", open.size(), late, soon);
  }

  private Node card(String id, String title, List<ResponseLine> shown, String none) {
    VBox card = Parts.card(id, title);
    if (shown.isEmpty()) {
      card.getChildren().add(Parts.prose(Words.text(none), "empty"));
      return card;
    }
    Lines table = new Lines("kkgkk", tools.look().em());
    for (ResponseLine line : shown) {
      table.line(
          Parts.label(line.reference(), "strong"),
          Parts.label(line.child()),
          Parts.brief(line.about()),
          Parts.label(line.left(), style(line.urgency())),
          line.open() || line.sent() ? act(line) : Parts.label(""));
    }
    card.getChildren().add(table);
    return card;
  }

  private static String style(Urgency urgency) {
    return switch (urgency) {
      case LATE -> "late";
      case SOON -> "soon";
      default -> "muted";
    };
  }

  private Node act(ResponseLine line) {
    String act = line.open() ? "write" : "read";
    var button =
        Parts.button(
            act + "-" + line.file(), Words.text("responses." + act), () -> page(line), "small");
    button.setAccessibleText(Words.text("responses." + act + ".said", line.reference()));
    return button;
  }

  /// Opens a complaint: to be answered, or to read what was sent.
  private void page(ResponseLine line) {
    tools
        .tasks()
        .run(
            () -> model.open(line),
            opened -> {
              if (line.open()) {
                answer(line, opened);
              } else {
                show(new SentPage(opened, tools.look().em(), this::away));
              }
            });
  }

  private void answer(ResponseLine line, ResponseModel.Opened opened) {
    ResponsePage shown = new ResponsePage(tools, opened, ways(line, opened));
    show(shown);
    shown.start();
  }

  private void show(Node shown) {
    answering = shown;
    page.getChildren().setAll(shown);
    view.setVvalue(0);
  }

  private ResponsePage.Ways ways(ResponseLine line, ResponseModel.Opened opened) {
    return new ResponsePage.Ways() {
      @Override
      public void send(Answer answer) {
        once.run(
            () -> model.send(opened.file(), answer),
            _ -> {
              away();
              tools.notices().done(Words.text("responses.sent", line.reference()));
            });
      }

      @Override
      public void keep(Map<String, String> typed) {
        if (answering != null) {
          tools.tasks().run(() -> model.keep(line.file(), typed), _ -> {});
        }
      }

      @Override
      public void form() {
        new ResponseForms(tools, office).save(line.file(), opened.state(), opened.due());
      }

      @Override
      public void back() {
        away();
      }
    };
  }

  private void away() {
    answering = null;
    list();
    view.setVvalue(0);
    Focus.on(page.lookup("#responses-open"));
    refresh();
  }
}
