package org.candour.desktop.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.candour.access.Member;
import org.candour.access.Role;
import org.candour.casework.Directory;
import org.candour.casework.Directory.PersonLine;
import org.candour.casework.Directory.ResponderLine;
import org.candour.casework.grid.Column;
import org.candour.casework.grid.RegisterGrid;
import org.candour.casework.grid.View;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Office;
import org.candour.domain.Availability;
import org.candour.domain.PoolRole;

/// The names that the forms of a case offer: of the pool for an appointment or payment, of
/// responding managers for an allocation. Any other name may be typed.
record KnownNames(Office office) {
  /// How many managers of the register are offered, those with most complaints first.
  private static final int NAMED = 60;

  /// The names for a question; away from the window's thread.
  List<String> offered(String question, Answers now) {
    Directory directory = office.register().directory();
    return switch (question) {
      case "manager" -> managers(directory);
      case "value" -> DetailVerbs.offered(now, office.register().preferences());
      case "provider" -> names(directory, PoolRole.ADVOCATE.label());
      case "name" -> names(directory, now.text("role"));
      default -> names(directory, "");
    };
  }

  /// Those who will find it under My responses first, then those of the directory, then those whom
  /// the register names.
  private List<String> managers(Directory directory) {
    RegisterGrid grid = office.register().grid();
    Column named = grid.columns().of("responding_manager");
    return Stream.of(
            office.register().members().all().stream()
                .filter(member -> member.current() && member.role() == Role.SERVICE_MANAGER)
                .map(Member::name),
            directory.responders().stream()
                .filter(line -> line.on(office.today()))
                .map(ResponderLine::name),
            grid.choices(View.all(), named, NAMED).stream().map(RegisterGrid.Choice::value))
        .flatMap(names -> names)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /// Those who take that part first, then the others; nobody who has left the pool.
  private static List<String> names(Directory directory, String role) {
    List<PersonLine> people =
        directory.people().stream()
            .filter(line -> line.availability() != Availability.LEFT)
            .toList();
    return Stream.concat(
            people.stream().filter(line -> takes(line, role)),
            people.stream().filter(line -> !takes(line, role)))
        .map(PersonLine::name)
        .distinct()
        .toList();
  }

  private static boolean takes(PersonLine line, String role) {
    return line.roles().stream().anyMatch(part -> part.label().equals(role));
  }
}
