package org.candour.desktop.people;

import java.util.List;
import java.util.Objects;
import javafx.scene.layout.VBox;
import org.candour.casework.CaseFile;
import org.candour.casework.Conversion;
import org.candour.casework.Directory.ConcernLine;
import org.candour.casework.Preferences.OpenList;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.ComplainantType;
import org.candour.domain.ConcernKind;
import org.candour.domain.FileKind;
import org.candour.domain.entry.Beside;

/// Concerns and enquiries that are no complaint: kept, settled, and in no count of complaints.
final class ConcernsPane extends Pane<ConcernLine> {
  ConcernsPane(Tools tools, Office office) {
    super(
        tools,
        office,
        Pane.<ConcernLine>grid("concerns", tools)
            .sorted("logged", Words.text("people.ask.day"), 6.8, ConcernLine::logged, Dates::column)
            .column("kind", Words.text("people.ask.kind"), 9, line -> line.kind().label())
            .column("from", Words.text("people.ask.raised-by"), 8, line -> text(line.raisedBy()))
            .column("service", Words.text("people.ask.service"), 9, l -> text(l.serviceArea()))
            .column("words", Words.text("people.ask.about"), 16, ConcernLine::words)
            .column("state", Words.text("people.state"), 9, ConcernsPane::state));
  }

  private static String state(ConcernLine line) {
    if (line.complaint() != null) {
      return Words.text("people.became", line.complaint());
    }
    return line.settled() == null
        ? Words.text("people.open")
        : Words.text("people.settled", Dates.column(line.settled()));
  }

  @Override
  public void refresh() {
    tools
        .tasks()
        .run(
            () -> office.register().directory().concerns(),
            lines -> {
              grid.show(lines, ConcernLine::file);
              beside();
            });
  }

  @Override
  void beside() {
    ConcernLine line = grid.chosen();
    var why = card("concerns-why", Words.text("tab.concerns"), List.of(Words.text("concerns.why")));
    if (line == null) {
      side.beside(why);
      return;
    }
    List<String> said =
        List.of(
            line.words(),
            said("concerns.from", line.raisedBy()),
            text(line.serviceArea()),
            text(line.team()),
            said("people.outcome", line.outcome()));
    String title = line.kind().label();
    var strike = small("strike-out", () -> askStrikeOut(line.file(), title));
    VBox chosen =
        line.settled() == null
            ? card(
                "concerns-chosen",
                title,
                said,
                small("settle", () -> askSettle(line)),
                small("convert", () -> askConvert(line)),
                strike)
            : card("concerns-chosen", title, said, strike);
    became(chosen, line.complaint());
    side.beside(chosen, why);
  }

  @Override
  String adds() {
    return "concern";
  }

  @Override
  void add() {
    ask(
            "concern",
            "",
            List.of(
                Ask.choice("kind", ConcernKind.CONCERN, ConcernKind.values()).must(),
                Ask.longText("about", null).must(),
                Ask.text("raised-by", null),
                Ask.suggest("service", null),
                Ask.suggest("team", null),
                Ask.day(office.today())),
            a ->
                office
                    .desk()
                    .file(
                        FileKind.CONCERN,
                        a.day("day"),
                        new Beside.ConcernLogged(
                            ConcernKind.of(a.text("kind")),
                            a.maybe("raised-by"),
                            service(a.maybe("service")),
                            a.maybe("team"),
                            a.text("about"))),
            _ -> Words.text("concerns.kept"))
        .suggesting(
            tools.tasks(),
            (question, _) -> "team".equals(question) ? values(OpenList.TEAM) : services());
  }

  private void askSettle(ConcernLine line) {
    ask(
        "settle",
        "",
        List.of(Ask.longText("outcome", null).must(), Ask.day(office.today())),
        a ->
            office
                .desk()
                .enter(
                    office.register().chronicle().open(line.file()),
                    a.day("day"),
                    new Beside.Settled(a.text("outcome"))),
        _ -> Words.text("people.settled.done"));
  }

  private void askConvert(ConcernLine line) {
    ask(
            "convert",
            Words.text("people.convert.why"),
            List.of(
                Ask.day(line.logged()),
                Ask.choice("complainant-type", null, ComplainantType.values()).must(),
                Ask.text("complainant", line.raisedBy()),
                Ask.text("child", null),
                Ask.suggest("service", line.serviceArea()).must(),
                Ask.longText("about", line.words()).must()),
            a -> convert(line, a),
            _ -> Words.text("people.converted"))
        .suggesting(tools.tasks(), (_, _) -> services());
  }

  private CaseFile convert(ConcernLine line, Answers a) {
    return new Conversion(
            line.file(),
            line.logged(),
            a.day("day"),
            ComplainantType.of(a.text("complainant-type")),
            a.maybe("complainant"),
            a.maybe("child"),
            Objects.requireNonNull(service(a.text("service"))),
            a.text("about"))
        .at(office.desk());
  }
}
