package org.candour.report.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.candour.casework.Desk;
import org.candour.domain.Field;
import org.candour.domain.FindingBy;
import org.candour.domain.OfficerRole;
import org.candour.domain.Outcome;
import org.candour.domain.time.Deadline;
import org.candour.domain.time.Length;
import org.candour.procedure.clock.Clock;
import org.candour.procedure.clock.Clocks;
import org.candour.procedure.clock.Settings;
import org.candour.procedure.state.Action;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Point;
import org.candour.procedure.state.Tenure;
import org.jspecify.annotations.Nullable;

/// What a case knows on the day of a letter, in the words of a letter. Days are those of the
/// clocks.
final class LetterFacts {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

  private final CaseState state;
  private final Desk desk;
  private final LocalDate day;
  private final Settings settings;

  /// @param day the day the letter is sent
  LetterFacts(CaseState state, Desk desk, LocalDate day) {
    this.state = state;
    this.desk = desk;
    this.day = day;
    this.settings = Settings.read(desk.register().preferences()::setting);
  }

  CaseState state() {
    return state;
  }

  String said(LocalDate of) {
    return DAY.format(of);
  }

  private @Nullable String maybe(@Nullable LocalDate of) {
    return of == null ? null : said(of);
  }

  String date() {
    return said(day);
  }

  @Nullable String setting(String name) {
    return desk.register().preferences().setting(name).orElse(null);
  }

  String council() {
    var info = desk.register().info();
    return Objects.requireNonNullElse(info.council(), info.name());
  }

  @Nullable String officer() {
    return setting(Blank.signed(desk.who().get().author()));
  }

  private @Nullable String written(Field field) {
    return state.particulars().get(field);
  }

  @Nullable String complainant() {
    return written(Field.COMPLAINANT_NAME);
  }

  @Nullable String child() {
    return written(Field.CHILD_NAME);
  }

  @Nullable String summary() {
    return written(Field.SUMMARY);
  }

  /// The postal address; a comma ends a line of it.
  @Nullable String address() {
    String address = written(Field.COMPLAINANT_ADDRESS);
    return address == null ? null : address.replaceAll("\\s*,\\s*", "\n");
  }

  private List<Point> considered() {
    return state.points().stream().filter(Point::counts).toList();
  }

  @Nullable String points() {
    return considered().isEmpty()
        ? summary()
        : considered().stream()
            .map(point -> point.number() + ". " + point.description())
            .collect(Collectors.joining("\n"));
  }

  /// The finding on each point by whoever answered last.
  @Nullable String findings() {
    FindingBy by =
        state.stage2().requested() == null ? FindingBy.STAGE_1 : FindingBy.ADJUDICATING_OFFICER;
    boolean all = considered().stream().allMatch(point -> point.finding(by) != null);
    return considered().isEmpty() || !all
        ? null
        : considered().stream()
            .map(point -> finding(point, Objects.requireNonNull(point.finding(by))))
            .collect(Collectors.joining("\n"));
  }

  private static String finding(Point point, Outcome found) {
    return point.number() + ". " + point.description() + ": " + found.label();
  }

  @Nullable String outcome() {
    Outcome outcome = state.outcome();
    return outcome == null ? null : outcome.label();
  }

  @Nullable String extensionReason() {
    var reason = state.stage1().extensionReason();
    return reason == null ? null : reason.label();
  }

  @Nullable String extendedTo() {
    LocalDate promised = state.stage1().extendedTo();
    return promised != null ? said(promised) : clock("C04", Clock::extendedDue);
  }

  @Nullable String due(String id) {
    return clock(id, Clock::due);
  }

  private @Nullable String clock(String id, java.util.function.Function<Clock, LocalDate> which) {
    return Clocks.of(state, settings, desk.calendar()).stream()
        .filter(clock -> clock.id().equals(id))
        .map(which)
        .filter(Objects::nonNull)
        .findFirst()
        .map(this::said)
        .orElse(null);
  }

  /// The last day to ask for the next stage, counted from this letter unless an answer is on
  /// record.
  @Nullable String window(String id) {
    String running = due(id);
    Length length = settings.limits().at(id, day).length();
    return running != null || length == null || !desk.calendar().covers(day)
        ? running
        : said(new Deadline(day, length, settings.counting()).due(desk.calendar()));
  }

  @Nullable String actions() {
    List<Action> open = state.actions().stream().filter(Action::open).toList();
    return open.isEmpty()
        ? null
        : open.stream().map(this::action).collect(Collectors.joining("\n"));
  }

  private String action(Action action) {
    return action.due() == null ? action.said() : action.said() + " (" + said(action.due()) + ")";
  }

  private @Nullable String holder(OfficerRole role) {
    return state.officers().holder(role).map(Tenure::name).orElse(null);
  }

  @Nullable String investigator() {
    return holder(OfficerRole.INVESTIGATING_OFFICER);
  }

  @Nullable String independentPerson() {
    return holder(OfficerRole.INDEPENDENT_PERSON);
  }

  @Nullable String chair() {
    return holder(OfficerRole.PANEL_CHAIR);
  }

  @Nullable String panelDay() {
    return maybe(state.stage3().file().meeting());
  }

  @Nullable String panelPlace() {
    return state.stage3().file().place();
  }
}
