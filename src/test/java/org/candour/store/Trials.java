package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.store.Fixture.TESTER;
import static org.candour.store.Fixture.on;
import static org.candour.store.Fixture.received;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.candour.access.Act;
import org.candour.access.Member;
import org.candour.access.Role;
import org.candour.casework.Admission;
import org.candour.casework.Desk;
import org.candour.casework.Diary;
import org.candour.casework.FinalReports;
import org.candour.casework.Query;
import org.candour.domain.ComplimentSource;
import org.candour.domain.FileKind;
import org.candour.domain.Outcome;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Loose;
import org.candour.domain.entry.Stage1;
import org.candour.domain.time.FinancialYear;
import org.candour.store.tally.TallySource;

/// Everything that somebody may try at a register, each under the act by which it is allowed or
/// refused.
///
/// @param open a complaint that is anybody's
/// @param sent one that was sent to a service manager
record Trials(StoredRegister register, Desk desk, long open, long sent) {
  private static final LocalDate DAY = LocalDate.of(2016, 9, 30);

  /// One trial: what it is, which act it belongs to, and how it is done.
  record Trial(String what, Act act, ThrowingCallable done) {}

  List<Trial> verbs(String mine) {
    return List.of(
        new Trial(
            "log",
            Act.LOG,
            () ->
                desk.register()
                    .chronicle()
                    .begin(
                        FileKind.COMPLAINT,
                        TESTER,
                        List.of(
                            received(
                                "2016-09-01", "N" + System.nanoTime(), "A Child", "Fostering")))),
        verb(mine, Act.WORK, new Course.Noted("A note")),
        verb(mine, Act.WORK, new Stage1.Acknowledged()),
        verb(mine, Act.RESTRICT, new Course.ReaderNamed("Somebody")),
        verb(mine, Act.RESPOND, new Stage1.DraftReceived("Cat Rail", "Dear parent")),
        verb(mine, Act.RESPOND, new Stage1.FindingProposed("1", Outcome.NOT_UPHELD, null)),
        verb(mine, Act.RESPOND, new Stage1.LearningProposed("Ring back", null)),
        new Trial(
            "compliment",
            Act.COMPLIMENT,
            () ->
                desk.file(
                    FileKind.COMPLIMENT,
                    DAY,
                    new Loose.ComplimentReceived(
                        "Adoption", null, ComplimentSource.values()[0], "Thanks", null, null))),
        new Trial(
            "cost",
            Act.WORK,
            () ->
                desk.file(
                    FileKind.INDICATOR,
                    DAY,
                    new Loose.IndicatorEntered(
                        "2016-17", "children.population", "1", null, null, null))),
        new Trial(
            "bring in",
            Act.BRING_IN,
            () ->
                register
                    .chronicle()
                    .bring(
                        TESTER.importing(),
                        List.<org.candour.casework.Chronicle.NewFile>of().iterator())),
        new Trial(
            "publish",
            Act.PUBLISH,
            () ->
                register
                    .finals()
                    .keep(
                        () ->
                            new FinalReports.Marked(
                                "annual", "2016-17", DAY, "{}", "{}", new byte[] {1}),
                        TESTER)),
        new Trial("limits", Act.SETTINGS, () -> register.preferences().keep("warning-days", "5")),
        new Trial(
            "report words",
            Act.MAKE_REPORTS,
            () -> register.preferences().keep("report.text.annual.2016-17", "x")),
        new Trial(
            "role",
            Act.PEOPLE,
            () -> {
              register.members().give(Member.given("Hal Smew", Role.AUDITOR, DAY), TESTER);
              var hal =
                  register.members().all().stream()
                      .filter(m -> m.name().equals("Hal Smew") && m.current())
                      .findFirst()
                      .orElseThrow();
              register.members().end(hal.id(), TESTER);
            }));
  }

  /// Put on record past the desk as well: the register itself asks.
  private Trial verb(String mine, Act act, Body body) {
    return new Trial(
        body.getClass().getSimpleName(),
        act,
        () -> {
          long file = mine.equals("2016/001") ? open : sent;
          try {
            new Admission(desk).judgeRole(body);
          } finally {
            var found = register.chronicle().find(mine);
            int version = found.isPresent() ? register.chronicle().open(file).version() : 1;
            register.chronicle().append(file, version, TESTER, List.of(on("2016-09-06", body)));
          }
        });
  }

  List<Trial> queries() {
    return List.of(
        new Trial("lists", Act.READ_CASES, () -> register.lists().complaints(Query.newest(5))),
        new Trial("search", Act.READ_CASES, () -> register.lists().search("pen", 5)),
        new Trial("grid", Act.READ_CASES, () -> register.grid().size()),
        new Trial("diary", Act.READ_CASES, () -> Diary.of(register, desk.calendar(), DAY)),
        new Trial("costs", Act.READ_CASES, () -> register.ledger().years()),
        new Trial("people", Act.READ_CASES, () -> register.directory().people()),
        new Trial("ombudsman", Act.READ_CASES, register::ombudsman),
        new Trial("learning", Act.READ_CASES, register::learning),
        new Trial("report lists", Act.READ_CASES, register::reportable),
        new Trial("who looked", Act.READ_HISTORY, () -> register.looks().of(open)),
        new Trial(
            "figures",
            Act.READ_FIGURES,
            () -> TallySource.of(register).now(DAY, t -> t.tally(FinancialYear.of(DAY).period()))),
        new Trial(
            "figures then",
            Act.READ_FIGURES,
            () ->
                TallySource.of(register)
                    .asAt(DAY.minusDays(1), t -> t.tally(FinancialYear.of(DAY).period()))),
        new Trial("check", Act.CHECK, () -> assertThat(register.check()).isEmpty()));
  }
}
