package org.candour.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.candour.casework.CaseFile;
import org.candour.casework.Chronicle.NewFile;
import org.candour.casework.Preferences.OpenList;
import org.candour.domain.FileKind;
import org.candour.domain.UnitKind;
import org.candour.domain.entry.Beside;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Learning;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.People;
import org.candour.procedure.fold.Fold;
import org.jspecify.annotations.Nullable;

/// The sheets of people and of the registers kept beside the complaints: a row for every entry, its
/// columns named like what the entry says, rows of one number in one file. Nothing is summed up, so
/// nothing is lost.
final class EntryRows {
  /// What the rows of a sheet are, and which entries it has; where there is only one kind, the
  /// sheet needs no column for the step.
  private record Plan(FileKind kind, List<Class<? extends Body>> steps) {}

  private static final Map<Sheet, Plan> PLANS = plans();

  private final OpenLists lists;
  private final Map<Sheet, Map<String, List<NewEntry>>> files = new EnumMap<>(Sheet.class);

  EntryRows(OpenLists lists) {
    this.lists = lists;
  }

  private static Map<Sheet, Plan> plans() {
    var plans = new EnumMap<Sheet, Plan>(Sheet.class);
    plans.put(
        Sheet.PEOPLE,
        new Plan(
            FileKind.PERSON,
            List.of(
                People.PersonDescribed.class,
                People.Checked.class,
                People.Trained.class,
                People.AvailabilityTold.class,
                People.RateAgreed.class)));
    plans.put(Sheet.RATES, new Plan(FileKind.RATE, List.of(People.RateAgreed.class)));
    plans.put(Sheet.SERVICES, new Plan(FileKind.UNIT, List.of(People.UnitDescribed.class)));
    plans.put(
        Sheet.MANAGERS, new Plan(FileKind.RESPONDER, List.of(People.ResponderDescribed.class)));
    plans.put(
        Sheet.CHILDRENS_RIGHTS,
        new Plan(
            FileKind.MATTER,
            List.of(
                Beside.MatterSupported.class,
                Beside.MatterReviewed.class,
                Beside.Settled.class,
                Beside.BecameComplaint.class)));
    plans.put(
        Sheet.MEETINGS_AND_TRAINING, new Plan(FileKind.EVENT, List.of(Beside.EventHeld.class)));
    plans.put(
        Sheet.CONCERNS,
        new Plan(
            FileKind.CONCERN,
            List.of(
                Beside.ConcernLogged.class, Beside.Settled.class, Beside.BecameComplaint.class)));
    plans.put(
        Sheet.THEMES,
        new Plan(
            FileKind.THEME,
            List.of(
                Learning.ThemeNamed.class,
                Learning.ThemeReported.class,
                Learning.ThemeDiscussed.class,
                Learning.ThemeProgressed.class,
                Learning.ThemeFigured.class,
                Learning.ThemeEnded.class)));
    plans.put(
        Sheet.ADVICE,
        new Plan(
            FileKind.ADVICE,
            List.of(
                Learning.Advised.class,
                Learning.AdviceAccepted.class,
                Learning.AdviceDeclined.class,
                Learning.AdviceRescheduled.class,
                Learning.AdviceCompleted.class)));
    return plans;
  }

  /// The sheets read here.
  static java.util.Set<Sheet> sheets() {
    return PLANS.keySet();
  }

  /// Writes the entries of a file; false when they belong to none of these sheets.
  static boolean write(Pages pages, CaseFile file) {
    for (var plan : PLANS.entrySet()) {
      if (plan.getValue().kind() == file.kind()) {
        write(pages.of(plan.getKey()), file, plan.getValue());
        return true;
      }
    }
    return false;
  }

  private static void write(Page page, CaseFile file, Plan plan) {
    var counting = Fold.counting(file.entries());
    var own = OwnFields.ofSingleRow(counting);
    boolean first = true;
    for (var entry : counting) {
      if (!plan.steps().contains(entry.body().getClass())) {
        continue;
      }
      var row = page.add().put("number", file.id()).put("date", entry.day());
      if (plan.steps().size() > 1) {
        row.put("step", EntryCells.step(entry.body().getClass()));
      }
      EntryCells.put(row, entry.body());
      row.put("recorded", Pages.unlike(entry.knownOn(), entry.day()));
      if (first) {
        own.fill(row);
        first = false;
      }
    }
  }

  void read(Line line, @Nullable Draft none) {
    var plan = Objects.requireNonNull(PLANS.get(line.sheet()));
    var number = line.text("number");
    var day = line.date("date");
    var recorded = line.date("recorded");
    var type =
        plan.steps().size() == 1 ? plan.steps().getFirst() : EntryCells.step(line, plan.steps());
    var body = type == null ? null : EntryCells.body(line, type);
    if (body == null || day == null || number == null || line.refused()) {
      return;
    }
    if (body instanceof People.UnitDescribed unit) {
      lists.spelling(
          unit.kind() == UnitKind.SERVICE ? OpenList.SERVICE_AREA : OpenList.TEAM, unit.name());
    }
    var entries =
        files
            .computeIfAbsent(line.sheet(), ignored -> new java.util.LinkedHashMap<>())
            .computeIfAbsent(number, ignored -> new ArrayList<>());
    entries.add(new NewEntry(day, body, recorded));
    line.own().forEach((name, value) -> entries.add(Draft.userField(day, name, value)));
  }

  /// The files read, as new files.
  List<NewFile> files() {
    return files.entrySet().stream()
        .flatMap(sheet ->
            sheet.getValue().values().stream()
                .map(entries -> new NewFile(kind(sheet.getKey()), List.copyOf(entries))))
        .toList();
  }

  private static FileKind kind(Sheet sheet) {
    return Objects.requireNonNull(PLANS.get(sheet)).kind();
  }
}
