package org.candour.desktop.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.candour.casework.CaseFile;
import org.candour.casework.Directory.AppointmentLine;
import org.candour.casework.Directory.PersonLine;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.Lines;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.Availability;
import org.candour.domain.FileKind;
import org.candour.domain.Listed;
import org.candour.domain.Money;
import org.candour.domain.PoolRole;
import org.candour.domain.entry.People;
import org.candour.procedure.clock.Settings;
import org.candour.procedure.fold.PoolPerson;
import org.jspecify.annotations.Nullable;

/// The pool: who may investigate, be independent, sit on a panel, mediate or speak for a child;
/// their checks, trainings, rates and cases.
final class PoolPane extends Pane<PersonLine> {
  private static final int ROLES_ASKED = 3;

  private static final int CASES = 8;

  private @Nullable Told told;

  /// All that is known of somebody.
  private record Told(
      long file, PoolPerson person, List<AppointmentLine> cases, @Nullable LocalDate free) {}

  PoolPane(Tools tools, Office office) {
    super(
        tools,
        office,
        Pane.<PersonLine>grid("pool", tools)
            .column("name", Words.text("people.ask.name"), 10, PersonLine::name)
            .column("roles", Words.text("people.ask.role"), 15, PoolPane::roles)
            .number("open", Words.text("pool.open"), 4.6, PersonLine::open, String::valueOf)
            .number("past", Words.text("pool.past"), 4.6, PersonLine::past, String::valueOf)
            .column("check", Words.text("pool.check"), 11, line -> check(line, office.today()))
            .column("available", Words.text("pool.available"), 8, PoolPane::available));
    grid.onOpen(line -> change());
  }

  private static String roles(PersonLine line) {
    return line.roles().stream().map(Listed::label).collect(Collectors.joining(", "));
  }

  private static String check(PersonLine line, LocalDate today) {
    LocalDate renewal = line.checkRenewal();
    if (line.checked() == null) {
      return Words.text("pool.unchecked");
    }
    if (renewal == null) {
      return Words.text("pool.checked", Dates.column(line.checked()));
    }
    return Words.text(
        renewal.isBefore(today) ? "pool.expired" : "pool.renewal", Dates.column(renewal));
  }

  private static String available(PersonLine line) {
    String until = line.awayUntil() == null ? "" : " " + Dates.brief(line.awayUntil());
    return line.availability() == Availability.AWAY && !until.isEmpty()
        ? Words.text("pool.away", until.strip())
        : line.availability().label();
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

  private Told tell(PersonLine line) {
    Settings settings = Settings.read(office.register().preferences().settings());
    CaseFile file = office.register().chronicle().open(line.file());
    PoolPerson person = PoolPerson.of(file.entries()).orElseThrow();
    return new Told(
        line.file(),
        person,
        office.register().directory().appointments(line.name()),
        person.independentOn(office.today(), settings) ? null : person.independentFrom(settings));
  }

  private void show(Told shown) {
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
            said(line, shown.person()),
            small("person-change", this::change),
            small("check", this::askCheck),
            small("training", this::askTraining),
            small("availability", this::askAvailability),
            small("rate", this::askRate),
            small("strike-out", () -> askStrikeOut(shown.file(), who.name())));
    String independence = independence(shown);
    if (!independence.isEmpty()) {
      card.getChildren().add(1, Parts.prose(independence, "strong"));
    }
    side.beside(card, cases(shown.cases()));
  }

  private static List<String> said(PersonLine line, PoolPerson person) {
    People.PersonDescribed who = person.who();
    List<String> said = new ArrayList<>();
    said.add(roles(line));
    said.add(text(who.organisation()));
    said.add(
        Stream.of(text(who.telephone()), text(who.email()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · ")));
    said.add(text(who.note()));
    person
        .trainings()
        .forEach(
            one -> said.add(Words.text("pool.trained", one.subject(), Dates.column(one.day()))));
    person
        .rates()
        .forEach(one ->
            said.add(
                Words.text(
                    "pool.rate",
                    one.role().label(),
                    one.hourly().toString(),
                    Dates.column(one.from()))));
    return said;
  }

  private static String independence(Told shown) {
    People.PersonDescribed who = shown.person().who();
    if (Boolean.TRUE.equals(who.employee())) {
      return Words.text("pool.employee");
    }
    LocalDate last = who.employedUntil();
    LocalDate free = shown.free();
    return last == null || free == null
        ? ""
        : Words.text("pool.cooling-off", Dates.column(last), Dates.column(free));
  }

  private Node cases(List<AppointmentLine> cases) {
    VBox card = Parts.card("pool-cases", Words.text("pool.cases"));
    if (cases.isEmpty()) {
      card.getChildren().add(Parts.prose(Words.text("pool.cases.none"), "empty"));
      return card;
    }
    Lines lines = new Lines("kgr", tools.look().em());
    for (AppointmentLine one : cases.stream().limit(CASES).toList()) {
      lines.line(
          Parts.link(
              "pool-case-" + one.reference().replace('/', '-'),
              one.reference(),
              () -> tools.navigator().open(new Place.CaseFile(one.file()))),
          Parts.prose(one.role()),
          Parts.label(
              one.open() ? Words.text("pool.case.open") : Dates.column(one.day()), "muted"));
    }
    card.getChildren().add(lines);
    return card;
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
        fields(null),
        answers -> office.desk().file(FileKind.PERSON, office.today(), described(answers, null)),
        answers -> Words.text("people.kept", answers.text("name")));
  }

  private void change() {
    Told now = told;
    if (now != null) {
      ask(
          "person-change",
          "",
          fields(now.person().who()),
          answers -> enter(now.file(), office.today(), described(answers, now.person().who())),
          answers -> Words.text("people.kept", answers.text("name")));
    }
  }

  private CaseFile enter(long file, LocalDate day, People body) {
    return office.desk().enter(office.register().chronicle().open(file), day, body);
  }

  private static List<FormField> fields(People.@Nullable PersonDescribed who) {
    List<PoolRole> roles = who == null ? List.of() : who.roles();
    return List.of(
        Ask.text("name", who == null ? null : who.name()).must(),
        Ask.choice("role", role(roles, 0), PoolRole.values()).must(),
        Ask.choice("role2", role(roles, 1), PoolRole.values()),
        Ask.choice("role3", role(roles, 2), PoolRole.values()),
        Ask.text("organisation", who == null ? null : who.organisation()),
        Ask.text("telephone", who == null ? null : who.telephone()),
        Ask.text("email", who == null ? null : who.email()),
        Ask.yesNo("employee", who == null ? null : who.employee()),
        Ask.maybe("employed-until", who == null ? null : who.employedUntil()),
        Ask.text("note", who == null ? null : who.note()));
  }

  private static @Nullable PoolRole role(List<PoolRole> roles, int at) {
    return at < roles.size() ? roles.get(at) : null;
  }

  /// Three roles are asked for; whoever was brought in with more keeps them.
  private static People.PersonDescribed described(
      Answers a, People.@Nullable PersonDescribed before) {
    Stream<PoolRole> asked =
        Stream.of("role", "role2", "role3")
            .map(a::maybe)
            .filter(Objects::nonNull)
            .map(PoolRole::of);
    Stream<PoolRole> unasked =
        before == null ? Stream.of() : before.roles().stream().skip(ROLES_ASKED);
    List<PoolRole> roles = Stream.concat(asked, unasked).distinct().toList();
    return new People.PersonDescribed(
        a.text("name"),
        roles,
        a.maybe("organisation"),
        a.maybe("telephone"),
        a.maybe("email"),
        a.maybeYes("employee"),
        a.maybeDay("employed-until"),
        a.maybe("note"));
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

  private void step(
      String id, List<FormField> fields, java.util.function.Function<Answers, People> body) {
    Told now = told;
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
