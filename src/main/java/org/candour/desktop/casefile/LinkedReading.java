package org.candour.desktop.casefile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.casework.Alike;
import org.candour.casework.CaseFile;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Words;
import org.candour.domain.Field;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Link;

/// Reads the complaints that belong with this one: those linked, then those of the same child,
/// family or complainant that are not.
final class LinkedReading {
  private static final int MOST = 6;

  private final CaseFile file;
  private final CaseState state;
  private final Office office;

  LinkedReading(CaseFile file, Office office) {
    this.file = file;
    this.state = file.state();
    this.office = office;
  }

  List<CaseView.LinkedLine> read() {
    Stream<CaseView.LinkedLine> linked =
        state.links().stream().flatMap(link -> linked(link).stream());
    return Stream.concat(linked, alike().map(LinkedReading::offered)).toList();
  }

  private Optional<CaseView.LinkedLine> linked(Link link) {
    var found = office.register().chronicle().find(link.reference());
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CaseView.LinkedLine(
                found.getAsLong(),
                link.reference(),
                StageReading.join(link.kind().label(), link.note()),
                null));
  }

  private Stream<Alike> alike() {
    Alike.Asked asked =
        new Alike.Asked(
            known(Field.CHILD_NAME),
            known(Field.CHILD_REFERENCE),
            known(Field.COMPLAINANT_NAME),
            state.received());
    return Alike.find(office.register().lists(), asked, MOST).stream()
        .filter(it -> it.line().file() != file.id() && it.why() != Alike.Why.NAMED)
        .filter(it -> state.links().stream().noneMatch(link -> same(link, it)));
  }

  private static boolean same(Link link, Alike it) {
    return link.reference().equalsIgnoreCase(it.line().reference());
  }

  private static CaseView.LinkedLine offered(Alike it) {
    String why =
        Words.text(
            "log.alike." + it.why(),
            Dates.column(it.line().received()),
            Words.text("standing." + it.line().standing()));
    return new CaseView.LinkedLine(it.line().file(), it.line().reference(), why, it.why().link());
  }

  private String known(Field field) {
    return Objects.requireNonNullElse(state.particulars().get(field), "");
  }
}
