package org.candour;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.candour.domain.Field;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Particulars;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.WorkingCalendar;
import org.candour.procedure.fold.Fold;
import org.candour.procedure.move.Situation;
import org.candour.procedure.state.CaseState;

/// Tells the story of one complaint, entry by entry: the one fixture builder of the tests.
public final class Story {
  public static final WorkingCalendar CALENDAR = CalendarData.englandAndWales();

  private final List<Entry> entries = new ArrayList<>();

  private Story() {}

  /// A complaint of a parent about fostering, received that day.
  public static Story received(String day) {
    return received(day, "parent");
  }

  public static Story received(String day, String complainantType) {
    var particulars =
        new Particulars(
            Map.of(
                Field.COMPLAINANT_TYPE, complainantType,
                Field.SERVICE_AREA, "Fostering",
                Field.PROCEDURE, "children statutory",
                Field.SUMMARY, "Calls were not returned."));
    return new Story().then(day, new Intake.Received("2016/001", particulars));
  }

  /// A complaint of which the route is decided the same day.
  public static Story accepted(String day) {
    return received(day)
        .then(
            day,
            new Intake.Decided(
                org.candour.domain.Procedure.CHILDREN_STATUTORY, null, true, true, null));
  }

  public Story then(String day, Body body) {
    var on = LocalDate.parse(day);
    var at = on.atTime(12, 0).toInstant(ZoneOffset.UTC);
    entries.add(new Entry(entries.size() + 1L, 1, on, at, on, "tester", false, body));
    return this;
  }

  /// Strikes out the latest entry.
  public Story struckOut(String day) {
    return then(day, new Course.StruckOut(entries.getLast().id(), "a mistake"));
  }

  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /// The same story as entries on their way into a register.
  public List<NewEntry> steps() {
    return entries.stream().map(e -> new NewEntry(e.day(), e.body())).toList();
  }

  public CaseState state() {
    return Fold.of(entries);
  }

  /// The complaint as it stands on a day.
  public Situation on(String day) {
    return new Situation(state(), LocalDate.parse(day), CALENDAR);
  }
}
