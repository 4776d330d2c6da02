package org.candour.desktop.people;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.VBox;
import org.candour.casework.CaseFile;
import org.candour.casework.Directory.PersonLine;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.Availability;
import org.candour.domain.FileKind;
import org.candour.domain.Money;
import org.candour.domain.PoolRole;
import org.candour.domain.entry.People;
import org.candour.procedure.clock.Settings;
import org.candour.procedure.fold.PoolPerson;
import org.jspecify.annotations.Nullable;

/// The pool: who may investigate, be independent, sit on a panel, mediate or speak for a child;
/// their checks, trainings, rates and cases.
final class PoolPane extends Pane<PersonLine> {
  private @Nullable PoolTold told;

  PoolPane(Tools tools, Office office) {
    super(
        tools,
        office,
        Pane.<PersonLine>grid("pool", tools)
            .column("name", Words.text("people.ask.name"), 10, PersonLine::name)
            .column("roles", Words.text("people.ask.role"), 15, PoolWords::roles)
            .number("open", Words.text("pool.open"), 4.6, PersonLine::open, String::valueOf)
            .number("past", Words.text("pool.past"), 4.6, PersonLine::past, String::valueOf)
            .column(
                "check",
                Words.text("pool.check"),
                11,
                line -> PoolWords.check(line, office.today()))
            .column(
                "available",
                Words.text("pool.available"),
                8,
                line -> PoolWords.available(line, office.today())));
    onOpen(_ -> change());
  }

  @Override
  public void refresh() {
    tools
        .tasks()
        .run(
            () -> office.register().directory().people(),
            lines -> {
              grid.show(lines, PersonLine::file);
              beside();
            });
  }

  @Override
  void beside() {
    PersonLine line = grid.chosen();
    if (line == null) {
      side.beside(card("pool-why", Words.text("tab.pool"), List.of(Words.text("pool.why"))));
      return;
    }
    tools.tasks().run(() -> tell(line), this::show);
  }

  private PoolTold tell(PersonLine line) {
    Settings settings = Settings.read(office.register().preferences().settings());
    CaseFile file = office.register().chronicle().open(line.file());
    PoolPerson person = PoolPerson.of(file.entries()).orElseThrow();
    return new PoolTold(
        line.file(),
        person,
        office.register().directory().appointments(line.name()),
        person.independentOn(office.today(), settings) ? null : person.independentFrom(settings));
  }

  private void show(PoolTold shown) {
    PersonLine line = grid.chosen();
    if (line == null || line.file() != shown.file()) {
      return;
    }
    told = shown;
    People.PersonDescribed who = shown.person().who();
    VBox card =
        card(
            "pool-chosen",
            who.name(),
            PoolWords.said(line, shown.person()),
            small("person-change", this::change),
            small("check", this::askCheck),
            small("training", this::askTraining),
            small("availability", this::askAvailability),
            small("rate", this::askRate),
            small("strike-out", () -> askStrikeOut(shown.file(), who.name())));
    String independence = PoolWords.independence(shown);
    if (!independence.isEmpty()) {
      card.getChildren().add(1, Parts.prose(independence, "strong"));
    }
    side.beside(card, new PoolCases(tools).card(shown.cases()));
  }

  @Override
  String adds() {
    return "person";
  }

  @Override
  void add() {
    ask(
        "person",
        "",
        PoolForm.fields(null),
        answers ->
            office.desk().file(FileKind.PERSON, office.today(), PoolForm.described(answers, null)),
        answers -> Words.text("people.kept", answers.text("name")));
  }

  private void change() {
    PoolTold now = told;
    if (now != null) {
      ask(
          "person-change",
          "",
          PoolForm.fields(now.person().who()),
          answers ->
              enter(now.file(), office.today(), PoolForm.described(answers, now.person().who())),
          answers -> Words.text("people.kept", answers.text("name")));
    }
  }

  private CaseFile enter(long file, LocalDate day, People body) {
    return office.desk().enter(office.register().chronicle().open(file), day, body);
  }

  private void askCheck() {
    step(
        "check",
        List.of(Ask.day(office.today()), Ask.maybe("renewal", null), Ask.text("certificate", null)),
        a -> new People.Checked(a.maybeDay("renewal"), a.maybe("certificate")));
  }

  private void askTraining() {
    step(
        "training",
        List.of(Ask.day(office.today()), Ask.text("subject", null).must()),
        a -> new People.Trained(a.text("subject")));
  }

  private void askAvailability() {
    step(
        "availability",
        List.of(
            Ask.day(office.today()),
            Ask.choice("availability", null, Availability.values()).must(),
            Ask.maybe("until", null),
            Ask.text("note", null)),
        a ->
            new People.AvailabilityTold(
                Availability.of(a.text("availability")), a.maybeDay("until"), a.maybe("note")));
  }

  private void askRate() {
    step(
        "rate",
        List.of(
            Ask.day(office.today()),
            Ask.choice("role", null, PoolRole.values()).must(),
            Ask.text("hourly", null).must(),
            Ask.maybe("from", office.today()).must()),
        a ->
            new People.RateAgreed(
                PoolRole.of(a.text("role")), Money.parse(a.text("hourly")), a.day("from")));
  }

  private void step(String id, List<FormField> fields, Function<Answers, People> body) {
    PoolTold now = told;
    if (now != null) {
      String name = now.person().who().name();
      ask(
          id,
          name,
          fields,
          answers -> enter(now.file(), answers.day("day"), body.apply(answers)),
          _ -> Words.text("people.kept", name));
    }
  }
}
