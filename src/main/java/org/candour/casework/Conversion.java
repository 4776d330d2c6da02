package org.candour.casework;

import java.time.LocalDate;
import java.util.List;
import org.candour.domain.ComplainantType;
import org.candour.domain.Field;
import org.candour.domain.Wording;
import org.candour.domain.entry.Beside;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Particulars;
import org.candour.domain.time.Days;
import org.jspecify.annotations.Nullable;

/// Something kept beside the complaints becomes one: a complaint file of its own, received on the
/// day first told (R062), and each names the other.
///
/// @param file the file that becomes a complaint
/// @param began the day it was first told
public record Conversion(
    long file,
    LocalDate began,
    LocalDate received,
    ComplainantType who,
    @Nullable String complainant,
    @Nullable String child,
    String serviceArea,
    String summary) {
  /// Logs the complaint, then ends the informal file with its reference.
  public CaseFile at(Desk desk) {
    return desk.together(() -> converted(desk));
  }

  private CaseFile converted(Desk desk) {
    var particulars =
        Particulars.none()
            .with(Field.COMPLAINANT_TYPE, who.label())
            .with(Field.COMPLAINANT_NAME, complainant)
            .with(Field.CHILD_NAME, child)
            .with(Field.SERVICE_AREA, serviceArea)
            .with(Field.SUMMARY, summary);
    var note = Wording.of("casework").text("conversion.note", Days.plain(began));
    var complaint =
        new Logging("", received, particulars, null, List.of(new Course.Noted(note))).at(desk);
    desk.enter(
        desk.register().chronicle().open(file),
        desk.today(),
        new Beside.BecameComplaint(complaint.state().reference()));
    return complaint;
  }
}
