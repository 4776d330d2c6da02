package org.candour.desktop.today;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Drawing;
import org.candour.desktop.kit.Lines;
import org.candour.desktop.kit.Look;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// The cards of the page of today, as they are drawn. A card whose lines have not changed is the
/// same node as before, so that the page of a large register is not drawn anew for one new line.
final class TodayCards {
  /// Lines of a card at first, and how many more at a time: what nobody sees is not laid out.
  private static final int FIRST = 15;

  private static final int MORE = 50;

  /// All that a card shows.
  ///
  /// @param seen the lines that are drawn
  /// @param next the one after them; null when there is no more
  /// @param all how many there are
  /// @param count how many there are, in words
  private record Shown(
      String id,
      boolean alarm,
      boolean wide,
      List<TodayLine> seen,
      @Nullable TodayLine next,
      int all,
      String count,
      double em) {}

  private final Look look;
  private final Consumer<TodayLine> open;
  private final Consumer<TodayLine> press;
  private final Consumer<String> grown;
  private final Map<String, Integer> shownOf = new HashMap<>();
  private final Map<String, Drawing<Shown>> drawings = new HashMap<>();

  /// @param open opens what a line is about
  /// @param press does what its button says
  /// @param grown is told that a card shows more lines, and the id of the first of them
  TodayCards(
      Look look, Consumer<TodayLine> open, Consumer<TodayLine> press, Consumer<String> grown) {
    this.look = look;
    this.open = open;
    this.press = press;
    this.grown = grown;
  }

  /// The node of a card.
  Node of(TodayCard card) {
    List<TodayLine> lines = card.lines();
    int most = Math.min(lines.size(), shownOf.getOrDefault(card.id(), FIRST));
    List<TodayLine> seen = List.copyOf(lines.subList(0, most));
    TodayLine next = most < lines.size() ? lines.get(most) : null;
    return drawings
        .computeIfAbsent(card.id(), _ -> new Drawing<>(this::draw))
        .of(
            new Shown(
                card.id(),
                card.alarm(),
                card.wide(),
                seen,
                next,
                lines.size(),
                card.count(),
                look.em()));
  }

  private Node draw(Shown card) {
    List<TodayLine> seen = card.seen();
    VBox box = Parts.card("today-" + card.id(), Words.text("today." + card.id()));
    Parts.count(box, card.count(), card.alarm() && card.all() > 0);
    if (seen.isEmpty()) {
      box.getChildren().add(Parts.label(Words.text("today." + card.id() + ".none"), "empty"));
      return box;
    }
    boolean services = seen.stream().anyMatch(line -> !line.service().isEmpty());
    String shape = card.wide() ? "kgwsrk" : services ? "kgsrk" : "kgrk";
    Lines lines = new Lines(shape, card.em());
    List<String> names = names(card.id(), seen);
    for (int i = 0; i < seen.size(); i++) {
      lines.line(cells(card.wide(), seen.get(i), names.get(i), services));
    }
    box.getChildren().add(lines);
    if (card.next() != null) {
      box.getChildren().add(more(card, card.next()));
    }
    return box;
  }

  /// The rest of a long card, so many at a time; the keyboard goes on where the new lines begin.
  private Node more(Shown card, TodayLine following) {
    int shown = card.seen().size();
    int next = Math.min(MORE, card.all() - shown);
    String said = Words.text("today.more", next, shown, card.all());
    List<TodayLine> lines = new ArrayList<>(card.seen());
    lines.add(following);
    String first = names(card.id(), lines).getLast();
    return Parts.link(
        "more-" + card.id(),
        said,
        () -> {
          shownOf.put(card.id(), shown + next);
          grown.accept("open-" + first);
        },
        "quiet");
  }

  /// What the lines are called in the ids of their controls: the first of a case by its reference,
  /// others also by which of them they are.
  private static List<String> names(String card, List<TodayLine> lines) {
    Map<String, Integer> times = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (TodayLine line : lines) {
      String name = card + "-" + line.reference().replace('/', '-');
      int time = Objects.requireNonNull(times.merge(name, 1, Integer::sum));
      names.add(time == 1 ? name : name + "-" + time);
    }
    return names;
  }

  /// @param services whether a narrow card has a column for the service
  private @Nullable Node[] cells(boolean wide, TodayLine line, String name, boolean services) {
    Node reference =
        line.reference().isEmpty()
            ? Parts.label("–", "muted")
            : Parts.link("open-" + name, line.reference(), () -> open.accept(line), "quiet");
    Label what = Parts.prose(line.what());
    Label service = line.service().isEmpty() ? null : Parts.prose(line.service(), "muted");
    Label due = Parts.label(line.due(), line.urgency().style());
    Node act = act(line, name);
    if (wide) {
      Label with = Parts.prose(line.with(), "muted");
      return new @Nullable Node[] {reference, what, service, with, due, act};
    }
    return services
        ? new @Nullable Node[] {reference, what, service, due, act}
        : new Node[] {reference, what, due, act};
  }

  private Node act(TodayLine line, String name) {
    if (line.place() instanceof Place.Today) {
      return new Region();
    }
    Button act = Parts.button("act-" + name, line.act(), () -> press.accept(line), "small");
    act.setAccessibleText(Words.text("today.act", line.act(), line.reference(), line.what()));
    return act;
  }
}
