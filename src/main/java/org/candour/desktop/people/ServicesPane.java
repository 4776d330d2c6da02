package org.candour.desktop.people;

import java.util.List;
import java.util.stream.Stream;
import org.candour.casework.CaseFile;
import org.candour.casework.Directory.UnitLine;
import org.candour.casework.Preferences.OpenList;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.FileKind;
import org.candour.domain.UnitKind;
import org.candour.domain.entry.People;
import org.jspecify.annotations.Nullable;

/// Services and teams with the time in which they are called so, and what came after (R067, R069).
final class ServicesPane extends Pane<UnitLine> {
  private List<String> undescribed = List.of();

  /// What the list shows, and names in use that nobody has described.
  private record View(List<UnitLine> units, List<String> undescribed) {}

  ServicesPane(Tools tools, Office office) {
    super(
        tools,
        office,
        Pane.<UnitLine>grid("services", tools)
            .column("kind", Words.text("people.ask.kind"), 6, line -> line.kind().label())
            .column("name", Words.text("people.ask.name"), 14, UnitLine::name)
            .column("part-of", Words.text("people.ask.part-of"), 11, l -> text(l.partOf()))
            .column("start", Words.text("people.ask.start"), 7, line -> day(line.start()))
            .column("end", Words.text("people.ask.end"), 7, line -> day(line.end()))
            .column("successor", Words.text("people.ask.successor"), 12, l -> text(l.successor())));
    onOpen(_ -> change());
  }

  @Override
  public void refresh() {
    tools.tasks().run(this::read, this::show);
  }

  private View read() {
    List<UnitLine> units = office.register().directory().units();
    List<String> described = units.stream().map(UnitLine::name).toList();
    return new View(
        units,
        Stream.of(OpenList.SERVICE_AREA, OpenList.TEAM)
            .flatMap(list -> values(list).stream())
            .filter(name -> !described.contains(name))
            .toList());
  }

  private void show(View read) {
    undescribed = read.undescribed();
    grid.show(read.units(), UnitLine::file);
    beside();
  }

  @Override
  void beside() {
    var rule =
        card("services-rule", Words.text("services.rule"), List.of(Words.text("services.then")));
    var others = card("services-others", Words.text("services.others"), undescribed);
    UnitLine line = grid.chosen();
    if (line == null) {
      side.beside(rule, others);
    } else {
      side.beside(
          card(
              "services-chosen",
              line.name(),
              List.of(
                  said("services.part-of", line.partOf()),
                  said("services.since", day(line.start())),
                  said("services.until", day(line.end())),
                  said("services.after", line.successor())),
              small("unit-change", this::change),
              small("strike-out", () -> askStrikeOut(line.file(), line.name()))),
          rule,
          others);
    }
  }

  @Override
  String adds() {
    return "unit";
  }

  @Override
  void add() {
    ask(
            "unit",
            "",
            fields(null),
            answers -> keep(null, answers),
            answers -> Words.text("people.kept", answers.text("name")))
        .suggesting(tools.tasks(), (question, _) -> offered(question));
  }

  private void change() {
    UnitLine line = grid.chosen();
    if (line != null) {
      ask(
              "unit-change",
              "",
              fields(line),
              answers -> keep(line, answers),
              answers -> Words.text("people.kept", answers.text("name")))
          .suggesting(tools.tasks(), (question, _) -> offered(question));
    }
  }

  private List<String> offered(String question) {
    return "name".equals(question) ? undescribed : services();
  }

  private static List<FormField> fields(@Nullable UnitLine line) {
    return List.of(
        Ask.suggest("name", line == null ? null : line.name()).must(),
        Ask.choice("kind", line == null ? UnitKind.SERVICE : line.kind(), UnitKind.values()).must(),
        Ask.suggest("part-of", line == null ? null : line.partOf()),
        Ask.maybe("start", line == null ? null : line.start()),
        Ask.maybe("end", line == null ? null : line.end()),
        Ask.suggest("successor", line == null ? null : line.successor()));
  }

  private CaseFile keep(@Nullable UnitLine line, Answers a) {
    UnitKind kind = UnitKind.of(a.text("kind"));
    String name =
        office
            .register()
            .preferences()
            .add(kind == UnitKind.SERVICE ? OpenList.SERVICE_AREA : OpenList.TEAM, a.text("name"));
    var body =
        new People.UnitDescribed(
            kind,
            name,
            a.maybe("part-of"),
            a.maybeDay("start"),
            a.maybeDay("end"),
            a.maybe("successor"));
    return line == null
        ? office.desk().file(FileKind.UNIT, office.today(), body)
        : office
            .desk()
            .enter(office.register().chronicle().open(line.file()), office.today(), body);
  }
}
