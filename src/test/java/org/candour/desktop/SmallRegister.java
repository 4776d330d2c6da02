package org.candour.desktop;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.candour.casework.Authorship;
import org.candour.casework.CaseFile;
import org.candour.casework.Desk;
import org.candour.casework.Logging;
import org.candour.casework.Preferences.OpenList;
import org.candour.casework.Register;
import org.candour.domain.ExtensionReason;
import org.candour.domain.Field;
import org.candour.domain.FindingBy;
import org.candour.domain.OfficerRole;
import org.candour.domain.Outcome;
import org.candour.domain.Procedure;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Particulars;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.WorkingCalendar;
import org.candour.store.NewRegister;
import org.candour.store.RegisterOpener;

/// A small register in which today is Monday 20 June 2016, with cases at every stage.
final class SmallRegister {
  static final LocalDate TODAY = LocalDate.of(2016, 6, 20);

  private final WorkingCalendar calendar = CalendarData.englandAndWales();
  private final Register register;
  private LocalDate now = TODAY;

  private SmallRegister(Path path) {
    register =
        RegisterOpener.create(path, null, new NewRegister("Small register", null, TODAY), calendar);
    for (String area : List.of("First Response", "Fostering", "Disabled Children's Services")) {
      register.preferences().add(OpenList.SERVICE_AREA, area);
    }
  }

  /// A register with no case, whose today is the demonstration's.
  static Desk empty(Path path) {
    return new SmallRegister(path).desk();
  }

  /// A register with cases at every stage.
  static Desk filled(Path path) {
    SmallRegister small = new SmallRegister(path);
    small.fill();
    small.now = TODAY;
    return small.desk();
  }

  private Desk desk() {
    return new Desk(register, calendar, () -> Authorship.on("Complaints Manager", now));
  }

  private CaseFile log(
      String day, String child, String who, String type, String area, String about) {
    now = LocalDate.parse(day);
    Map<Field, String> values =
        Map.of(
            Field.CHILD_NAME, child,
            Field.COMPLAINANT_NAME, who,
            Field.COMPLAINANT_TYPE, type,
            Field.SERVICE_AREA, area,
            Field.METHOD, "email",
            Field.CAUSES, "Delays in providing services",
            Field.SUMMARY, about);
    Intake.Decided accepted =
        new Intake.Decided(Procedure.CHILDREN_STATUTORY, null, true, true, null);
    List<Body> route =
        type.startsWith("other")
            ? List.of(
                new Intake.SufficientInterestDecided(true, "looked after her for years"), accepted)
            : List.of(accepted);
    return new Logging("", now, new Particulars(values), null, route).at(desk());
  }

  private CaseFile take(CaseFile file, String day, Body body) {
    now = LocalDate.parse(day);
    return desk().take(file, now, body);
  }

  private void fill() {
    investigated();
    CaseFile late =
        log(
            "2016-05-16",
            "Noor C.",
            "Mr C.",
            "parent",
            "Disabled Children's Services",
            "Short breaks stopped without a review.");
    late = take(late, "2016-05-17", new Stage1.Acknowledged());
    late =
        take(
            late,
            "2016-05-18",
            new Stage1.Allocated("Service Manager, Disabled Children's Services"));
    CaseFile soon =
        log(
            "2016-06-07",
            "Sam B.",
            "Sam B.",
            "child or young person",
            "First Response",
            "No answer about moving school.");
    soon = take(soon, "2016-06-08", new Stage1.Acknowledged());
    CaseFile answered =
        log(
            "2016-03-07",
            "Ifan E.",
            "Mrs E.",
            "foster carer",
            "Fostering",
            "Allowance paid late twice.");
    answered = take(answered, "2016-03-08", new Stage1.Acknowledged());
    answered = take(answered, "2016-03-16", new Stage1.ResponseSent(Outcome.FULLY_UPHELD, true));
    CaseFile other =
        log(
            "2016-06-15",
            "Alexandra Constantinidou-Featherstonehaugh",
            "Ms Featherstonehaugh",
            "other sufficient interest",
            "First Response",
            "Grandparent not told of a meeting.");
    other = take(other, "2016-06-16", new Course.Noted("Telephoned; prefers e-mail."));
  }

  private void investigated() {
    CaseFile file =
        log(
            "2016-03-14",
            "Rowan A.",
            "Ms A.",
            "parent",
            "Fostering",
            "Contact arrangements changed without asking.");
    file =
        take(
            file,
            "2016-03-15",
            new Intake.PointRaised(
                "1",
                "Conference papers reached the family the night before",
                null,
                "Papers three days ahead"));
    file =
        take(
            file,
            "2016-03-15",
            new Intake.PointRaised(
                "2", "Calls to the social worker not returned for three weeks", null, null));
    file = take(file, "2016-03-16", new Stage1.Acknowledged());
    file = take(file, "2016-03-22", new Stage1.ExtensionAgreed(ExtensionReason.COMPLEXITY, null));
    file = take(file, "2016-04-06", new Stage1.ResponseSent(Outcome.NOT_UPHELD, false));
    now = LocalDate.parse("2016-04-07");
    file = desk().undo(file, "draft, not sent");
    file =
        take(
            file,
            "2016-04-11",
            new Stage1.PointFound("1", FindingBy.STAGE_1, Outcome.PARTLY_UPHELD));
    file =
        take(
            file,
            "2016-04-11",
            new Stage1.PointFound("2", FindingBy.STAGE_1, Outcome.FULLY_UPHELD));
    file = take(file, "2016-04-11", new Stage1.ResponseSent(Outcome.PARTLY_UPHELD, true));
    file = take(file, "2016-04-22", new Stage2.Requested());
    file =
        take(
            file,
            "2016-05-04",
            new Stage2.OfficerAppointed(OfficerRole.INVESTIGATING_OFFICER, "J. Marsh"));
    file =
        take(
            file,
            "2016-05-06",
            new Stage2.OfficerAppointed(OfficerRole.INDEPENDENT_PERSON, "P. Odell"));
    file = take(file, "2016-05-17", new Stage2.StatementAgreed());
    take(file, "2016-05-26", new Stage2.Extended("complexity", null));
  }
}
