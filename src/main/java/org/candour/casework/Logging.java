package org.candour.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Particulars;
import org.candour.domain.time.FinancialYear;
import org.jspecify.annotations.Nullable;

/// Logs a complaint: it starts the Stage 1 clock on the day received, whenever it is logged (trap
/// T4).
///
/// @param reference blank for the next free one of the financial year received
/// @param decision the route, when it is already decided; null leaves it to be decided
/// @param more what else is known or decided at once, in the order in which it happened
public record Logging(
    String reference,
    LocalDate received,
    Particulars particulars,
    Intake.@Nullable Decided decision,
    List<Body> more) {
  private static final List<Field> NEEDED =
      List.of(Field.COMPLAINANT_TYPE, Field.SERVICE_AREA, Field.SUMMARY);

  /// Puts it into the register as a new complaint file.
  ///
  /// @throws Refusal naming the first thing missing or wrong
  public CaseFile at(Desk desk) {
    refuseWhatIsWrong(desk.today());
    var chosen = reference.isBlank() ? next(desk.register(), received) : reference.strip();
    if (desk.register().chronicle().find(chosen).isPresent()) {
      throw new Refusal(wording("log.reference-taken", chosen));
    }
    var entries = new ArrayList<NewEntry>();
    entries.add(new NewEntry(received, new Intake.Received(chosen, particulars)));
    if (decision != null) {
      entries.add(new NewEntry(desk.today(), decision));
    }
    more.forEach(body -> entries.add(new NewEntry(day(body, desk.today()), body)));
    new Admission(desk).refuseUnlawful(entries);
    return desk.together(() -> begun(desk, entries));
  }

  /// The points came with the complaint; whatever else is entered with it is decided today.
  private LocalDate day(Body body, LocalDate today) {
    return body instanceof Intake.PointRaised ? received : today;
  }

  private CaseFile begun(Desk desk, List<NewEntry> entries) {
    var file = desk.register().chronicle().begin(FileKind.COMPLAINT, desk.who().get(), entries);
    for (var body : more) {
      if (body instanceof Course.Linked link) {
        desk.tieBack(file, desk.today(), link);
      }
    }
    return file;
  }

  private void refuseWhatIsWrong(LocalDate today) {
    if (received.isAfter(today)) {
      throw new Refusal(wording("desk.future", received, today));
    }
    for (var field : NEEDED) {
      if (particulars.get(field) == null) {
        throw new Refusal(wording("log.needed." + field.column()));
      }
    }
  }

  /// The next free reference of the financial year of that day, such as `2016/034`.
  public static String next(Register register, LocalDate received) {
    var prefix = FinancialYear.of(received).startYear() + "/";
    var highest = register.lists().highestNumber(prefix);
    return prefix + "%03d".formatted(highest + 1);
  }

  private static String wording(String key, Object... arguments) {
    return Wording.of("casework").text(key, arguments);
  }
}
