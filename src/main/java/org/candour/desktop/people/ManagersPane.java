package org.candour.desktop.people;

import java.util.List;
import org.candour.casework.CaseFile;
import org.candour.casework.Directory.ResponderLine;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.FileKind;
import org.candour.domain.entry.People;
import org.jspecify.annotations.Nullable;

/// The managers who answer complaints for a service, and since when.
final class ManagersPane extends Pane<ResponderLine> {
  ManagersPane(Tools tools, Office office) {
    super(
        tools,
        office,
        Pane.<ResponderLine>grid("managers", tools)
            .column("service", Words.text("people.ask.service"), 13, l -> text(l.service()))
            .column("name", Words.text("people.ask.name"), 11, ResponderLine::name)
            .column("post", Words.text("people.ask.post"), 13, line -> text(line.post()))
            .column("from", Words.text("people.ask.from"), 7, line -> day(line.from()))
            .column("until", Words.text("people.ask.until"), 7, line -> day(line.until())));
    onOpen(_ -> change());
  }

  @Override
  public void refresh() {
    tools
        .tasks()
        .run(
            () -> office.register().directory().responders(),
            lines -> {
              grid.show(lines, ResponderLine::file);
              beside();
            });
  }

  @Override
  void beside() {
    ResponderLine line = grid.chosen();
    if (line == null) {
      side.beside(
          card("managers-why", Words.text("tab.managers"), List.of(Words.text("managers.why"))));
      return;
    }
    side.beside(
        card(
            "managers-chosen",
            line.name(),
            List.of(
                text(line.post()),
                text(line.service()),
                text(line.email()),
                said("services.since", day(line.from())),
                said("services.until", day(line.until()))),
            small("manager-change", this::change),
            small("strike-out", () -> askStrikeOut(line.file(), line.name()))));
  }

  @Override
  String adds() {
    return "manager";
  }

  @Override
  void add() {
    open("manager", null);
  }

  private void change() {
    ResponderLine line = grid.chosen();
    if (line != null) {
      open("manager-change", line);
    }
  }

  private void open(String id, @Nullable ResponderLine line) {
    List<FormField> fields =
        List.of(
            Ask.text("name", line == null ? null : line.name()).must(),
            Ask.text("post", line == null ? null : line.post()),
            Ask.suggest("service", line == null ? null : line.service()),
            Ask.text("email", line == null ? null : line.email()),
            Ask.maybe("from", line == null ? null : line.from()),
            Ask.maybe("until", line == null ? null : line.until()));
    ask(
            id,
            "",
            fields,
            answers -> keep(line, answers),
            answers -> Words.text("people.kept", answers.text("name")))
        .suggesting(tools.tasks(), (_, _) -> services());
  }

  private CaseFile keep(@Nullable ResponderLine line, Answers a) {
    var body =
        new People.ResponderDescribed(
            a.text("name"),
            a.maybe("post"),
            service(a.maybe("service")),
            a.maybe("email"),
            a.maybeDay("from"),
            a.maybeDay("until"));
    return line == null
        ? office.desk().file(FileKind.RESPONDER, office.today(), body)
        : office
            .desk()
            .enter(office.register().chronicle().open(line.file()), office.today(), body);
  }
}
