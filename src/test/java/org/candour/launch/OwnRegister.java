package org.candour.launch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.candour.casework.Authorship;
import org.candour.casework.CaseFile;
import org.candour.casework.Desk;
import org.candour.casework.Logging;
import org.candour.domain.ActionKind;
import org.candour.domain.ActionType;
import org.candour.domain.Field;
import org.candour.domain.Procedure;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Particulars;
import org.candour.domain.entry.Remedy;
import org.candour.domain.time.CalendarData;
import org.candour.figures.OpenRegister;
import org.candour.store.NewRegister;
import org.candour.store.RegisterOpener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// An empty register for each test, and a desk at which its day is set by hand.
abstract class OwnRegister {
  OpenRegister register;
  Desk desk;
  LocalDate now = LocalDate.of(2025, 4, 2);

  @BeforeEach
  void openOwn(@TempDir Path folder) {
    var calendar = CalendarData.englandAndWales();
    var named = new NewRegister("own", null, null);
    var stored = RegisterOpener.create(folder.resolve("own.candour"), null, named, calendar);
    register = Opened.of(stored);
    desk = new Desk(stored, calendar, () -> Authorship.on("Complaints Manager", now));
  }

  @AfterEach
  void closeOwn() {
    register.close();
  }

  /// A complaint accepted today, with these particulars instead of a parent's about fostering.
  CaseFile complaint(Map<Field, String> own) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.CHILD_NAME, "Robin A.");
    values.put(Field.COMPLAINANT_NAME, "Robin A.");
    values.put(Field.COMPLAINANT_TYPE, "parent");
    values.put(Field.SERVICE_AREA, "Fostering");
    values.put(Field.SUMMARY, "Letters come late.");
    values.putAll(own);
    List<Body> route =
        List.of(new Intake.Decided(Procedure.CHILDREN_STATUTORY, null, true, true, null));
    return new Logging("", now, new Particulars(values), null, route).at(desk);
  }

  CaseFile take(CaseFile file, String day, Body body) {
    now = LocalDate.parse(day);
    return desk.take(file, now, body);
  }

  static Remedy.ActionAgreed action(int number, String due, String told) {
    return new Remedy.ActionAgreed(
        number,
        ActionKind.CORRECTIVE,
        ActionType.TRAINING,
        "Train",
        "Team Manager",
        LocalDate.parse(due),
        told);
  }
}
