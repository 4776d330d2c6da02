package org.candour.desktop.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.layout.VBox;
import org.candour.casework.CaseFile;
import org.candour.casework.Conversion;
import org.candour.casework.Directory.MatterLine;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.ComplainantType;
import org.candour.domain.EventKind;
import org.candour.domain.FileKind;
import org.candour.domain.entry.Beside;

/// What young people sort out informally with somebody's support, reviewed each quarter so that
/// nobody is kept from the formal procedure (R045, R062).
final class RightsPane extends Pane<MatterLine> {
  RightsPane(Tools tools, Office office) {
    super(
        tools,
        office,
        Pane.<MatterLine>grid("rights", tools)
            .sorted("raised", Words.text("people.ask.day"), 6.8, MatterLine::raised, Dates::column)
            .column("child", Words.text("people.ask.child"), 8, line -> text(line.child()))
            .column("about", Words.text("people.ask.about"), 17, MatterLine::about)
            .column(
                "supported", Words.text("people.ask.supported-by"), 9, l -> text(l.supportedBy()))
            .column("state", Words.text("people.state"), 12, line -> state(line, office.today())));
  }

  /// When the next quarterly review is due.
  private static LocalDate due(MatterLine line) {
    LocalDate last = line.reviewed() == null ? line.raised() : line.reviewed();
    return EventKind.RIGHTS_REVIEW.next(last);
  }

  private static String state(MatterLine line, LocalDate today) {
    if (line.complaint() != null) {
      return Words.text("people.became", line.complaint());
    }
    if (line.ended() != null) {
      return Words.text("people.settled", Dates.column(line.ended()));
    }
    LocalDate due = due(line);
    return Words.text(due.isBefore(today) ? "rights.overdue" : "rights.due", Dates.column(due));
  }

  @Override
  public void refresh() {
    tools
        .tasks()
        .run(
            () -> office.register().directory().matters(),
            lines -> {
              grid.show(lines, MatterLine::file);
              beside();
            });
  }

  @Override
  void beside() {
    MatterLine line = grid.chosen();
    var why = card("rights-why", Words.text("tab.rights"), List.of(Words.text("rights.why")));
    if (line == null) {
      side.beside(why);
      return;
    }
    List<String> said =
        List.of(
            line.about(),
            said("rights.supported", line.supportedBy()),
            text(line.how()),
            text(line.serviceArea()),
            line.notBlocked() == null
                ? Words.text("rights.unreviewed")
                : Words.text(
                    line.notBlocked() ? "rights.not-blocked" : "rights.blocked",
                    day(line.reviewed())),
            text(line.reviewNote()),
            said("people.outcome", line.outcome()));
    String title = line.child() == null ? Words.text("rights.someone") : line.child();
    var strike = small("strike-out", () -> askStrikeOut(line.file(), title));
    VBox chosen =
        line.ended() == null
            ? card(
                "rights-chosen",
                title,
                said,
                small("review", () -> askReview(line)),
                small("settle", () -> askSettle(line)),
                small("convert", () -> askConvert(line)),
                strike)
            : card("rights-chosen", title, said, strike);
    became(chosen, line.complaint());
    side.beside(chosen, why);
  }

  @Override
  String adds() {
    return "matter";
  }

  @Override
  void add() {
    ask(
            "matter",
            "",
            List.of(
                Ask.text("about", null).must(),
                Ask.text("child", null),
                Ask.suggest("service", null),
                Ask.text("supported-by", null),
                Ask.text("how", null),
                Ask.day(office.today())),
            a ->
                office
                    .desk()
                    .file(
                        FileKind.MATTER,
                        a.day("day"),
                        new Beside.MatterSupported(
                            a.maybe("child"),
                            a.text("about"),
                            service(a.maybe("service")),
                            a.maybe("supported-by"),
                            a.maybe("how"))),
            _ -> Words.text("rights.kept"))
        .suggesting(tools.tasks(), (_, _) -> services());
  }

  private void askReview(MatterLine line) {
    ask(
        "review",
        Words.text("rights.review.why"),
        List.of(
            Ask.yesNo("not-blocked", null).must(),
            Ask.longText("note", null),
            Ask.day(office.today())),
        a ->
            enter(
                line,
                a.day("day"),
                new Beside.MatterReviewed(
                    Boolean.TRUE.equals(a.maybeYes("not-blocked")), a.maybe("note"))),
        _ -> Words.text("rights.reviewed"));
  }

  private void askSettle(MatterLine line) {
    ask(
        "settle",
        "",
        List.of(Ask.longText("outcome", null).must(), Ask.day(office.today())),
        a -> enter(line, a.day("day"), new Beside.Settled(a.text("outcome"))),
        _ -> Words.text("people.settled.done"));
  }

  private void askConvert(MatterLine line) {
    ask(
            "convert",
            Words.text("people.convert.why"),
            List.of(
                Ask.day(line.raised()),
                Ask.text("child", line.child()),
                Ask.suggest("service", line.serviceArea()).must(),
                Ask.longText("about", line.about()).must()),
            a -> convert(line, a),
            _ -> Words.text("people.converted"))
        .suggesting(tools.tasks(), (_, _) -> services());
  }

  private CaseFile convert(MatterLine line, Answers a) {
    return new Conversion(
            line.file(),
            line.raised(),
            a.day("day"),
            ComplainantType.CHILD,
            a.maybe("child"),
            a.maybe("child"),
            Objects.requireNonNull(service(a.text("service"))),
            a.text("about"))
        .at(office.desk());
  }

  private CaseFile enter(MatterLine line, LocalDate day, Beside body) {
    return office.desk().enter(office.register().chronicle().open(line.file()), day, body);
  }
}
