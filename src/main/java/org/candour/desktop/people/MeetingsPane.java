package org.candour.desktop.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.candour.casework.CaseFile;
import org.candour.casework.Directory.EventLine;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Lines;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.EventKind;
import org.candour.domain.FileKind;
import org.candour.domain.entry.Beside;
import org.jspecify.annotations.Nullable;

/// Meetings, briefings and trainings held, and which of the regular ones is due next (R116 to
/// R127).
final class MeetingsPane extends Pane<EventLine> {
  private List<EventLine> next = List.of();

  MeetingsPane(Tools tools, Office office) {
    super(
        tools,
        office,
        Pane.<EventLine>grid("meetings", tools)
            .sorted("held", Words.text("people.ask.day"), 6.8, EventLine::held, Dates::column)
            .column("kind", Words.text("people.ask.kind"), 17, line -> line.kind().label())
            .column("audience", Words.text("people.ask.audience"), 11, l -> text(l.audience()))
            .column("attended", Words.text("people.ask.attended"), 8, l -> text(l.attended()))
            .column("note", Words.text("people.ask.note"), 14, line -> text(line.note())));
  }

  @Override
  public void refresh() {
    tools.tasks().run(() -> office.register().directory().events(), this::show);
  }

  private void show(List<EventLine> lines) {
    Map<String, EventLine> latest = new LinkedHashMap<>();
    lines.forEach(line -> latest.putIfAbsent(line.kind() + text(line.audience()), line));
    next =
        latest.values().stream()
            .filter(line -> line.nextDue() != null)
            .sorted(Comparator.comparing(line -> Objects.requireNonNull(line.nextDue())))
            .toList();
    grid.show(lines, EventLine::file);
    beside();
  }

  @Override
  void beside() {
    EventLine line = grid.chosen();
    if (line == null) {
      side.beside(due());
      return;
    }
    side.beside(
        card(
            "meetings-chosen",
            line.kind().label(),
            List.of(
                Dates.day(line.held()),
                text(line.audience()),
                said("meetings.attended", line.attended()),
                text(line.note())),
            small("strike-out", () -> askStrikeOut(line.file(), line.kind().label()))),
        due());
  }

  private Node due() {
    VBox card = Parts.card("meetings-next", Words.text("meetings.next"));
    if (next.isEmpty()) {
      card.getChildren().add(Parts.prose(Words.text("meetings.next.none"), "empty"));
      return card;
    }
    Lines lines = new Lines("gkr", tools.look().em());
    for (EventLine line : next) {
      LocalDate day = Objects.requireNonNull(line.nextDue());
      lines.line(
          Parts.prose(line.kind().label()),
          Parts.label(Dates.column(day)),
          Parts.label(office.leftWords(day), office.urgency(day).style()));
    }
    card.getChildren().add(lines);
    return card;
  }

  @Override
  String adds() {
    return "meeting";
  }

  @Override
  void add() {
    ask(
        "meeting",
        "",
        List.of(
            Ask.choice("kind", null, EventKind.values()).must(),
            Ask.day(office.today()),
            Ask.text("audience", null),
            Ask.text("attended", null),
            Ask.longText("note", null),
            Ask.maybe("next", null).with(Words.text("meetings.next.hint"))),
        this::keep,
        answers -> Words.text("people.kept", answers.text("kind")));
  }

  private CaseFile keep(Answers a) {
    EventKind kind = EventKind.of(a.text("kind"));
    LocalDate held = a.day("day");
    var body =
        new Beside.EventHeld(
            kind, a.maybe("audience"), a.maybe("attended"), a.maybe("note"), next(a, kind, held));
    return office.desk().file(FileKind.EVENT, held, body);
  }

  private static @Nullable LocalDate next(Answers a, EventKind kind, LocalDate held) {
    LocalDate said = a.maybeDay("next");
    return said != null || !kind.regular() ? said : kind.next(held);
  }
}
