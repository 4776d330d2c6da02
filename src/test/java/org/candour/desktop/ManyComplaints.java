package org.candour.desktop;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.candour.casework.Authorship;
import org.candour.casework.Chronicle.NewFile;
import org.candour.casework.Desk;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.Procedure;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Particulars;

/// A register with as many open complaints as wanted, one received each day before the test's
/// today, oldest first, for the sheet.
final class ManyComplaints {
  private static final List<String> AREAS = List.of("First Response", "Fostering", "Adoption");

  private ManyComplaints() {}

  static Desk of(Path path, int count) {
    Desk desk = SmallRegister.empty(path);
    Iterator<NewFile> files =
        IntStream.range(0, count)
            .mapToObj(i -> file(i, SmallRegister.TODAY.minusDays(20 + (count - i) / 20)))
            .iterator();
    desk.register()
        .chronicle()
        .bring(Authorship.on("Complaints Manager", SmallRegister.TODAY).importing(), files);
    return desk;
  }

  private static NewFile file(int i, LocalDate day) {
    Map<Field, String> values =
        Map.of(
            Field.CHILD_NAME,
            "Child " + i,
            Field.COMPLAINANT_TYPE,
            i % 2 == 0 ? "parent" : "foster carer",
            Field.SERVICE_AREA,
            AREAS.get(i % 3),
            Field.PROCEDURE,
            Procedure.CHILDREN_STATUTORY.label(),
            Field.SUMMARY,
            "Calls were not returned.");
    return new NewFile(
        FileKind.COMPLAINT,
        List.of(
            new NewEntry(
                day, new Intake.Received("2016/%04d".formatted(i + 1), new Particulars(values))),
            new NewEntry(
                day, new Intake.Decided(Procedure.CHILDREN_STATUTORY, null, true, true, null))));
  }
}
