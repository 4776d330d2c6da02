package org.candour.desktop;

import java.util.ArrayList;
import java.util.List;
import org.candour.access.Act;
import org.candour.access.Pass;
import org.candour.access.Scope;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Place;

/// Which rooms each role has, in the order of the rail; the first is where they begin.
final class RoleRooms {
  private RoleRooms() {}

  /// The rooms on the rail.
  static List<Place> rail(Pass pass) {
    List<Place> rooms = new ArrayList<>();
    if (pass.reach() == Scope.SENT) {
      rooms.add(new Place.Responses(0));
      rooms.add(new Place.Compliments(false));
    } else if (pass.may(Act.READ_CASES)) {
      rooms.add(new Place.Today());
      rooms.add(new Place.Register(""));
      rooms.add(new Place.Learning(""));
      rooms.add(new Place.Ombudsman(0, ""));
      rooms.add(new Place.Compliments(false));
      rooms.add(new Place.Costs());
      rooms.add(new Place.People("", false));
    }
    if (pass.may(Act.MAKE_REPORTS)) {
      rooms.add(new Place.Reports());
    } else if (pass.may(Act.READ_FIGURES)) {
      rooms.add(new Place.Figures());
    }
    rooms.add(new Place.Settings());
    return rooms;
  }

  /// The room's name on the rail.
  static String name(Place place) {
    return switch (place) {
      case Place.Responses _ -> "responses";
      case Place.Compliments _ -> "compliments";
      case Place.Today _, Place.First _ -> "today";
      case Place.Register _, Place.CaseFile _, Place.Log _, Place.BringIn _ -> "register";
      case Place.Learning _ -> "learning";
      case Place.Ombudsman _, Place.NewContact _, Place.YearlyList _ -> "ombudsman";
      case Place.Costs _ -> "costs";
      case Place.People _ -> "people";
      case Place.Reports _ -> "reports";
      case Place.Figures _ -> "figures";
      case Place.Settings _, Place.Keeping _ -> "settings";
    };
  }

  /// Whether whoever is here has that room, and may do there what it is entered for.
  static boolean offers(Office office, Place asked) {
    boolean theirs =
        switch (asked) {
          case Place.NewContact _ -> office.may(Act.WORK);
          case Place.Compliments it -> !it.entering() || office.may(Act.COMPLIMENT);
          case Place.People it -> !it.adding() || office.may(Act.WORK);
          default -> true;
        };
    return theirs && within(office.register().members().pass(), asked).equals(asked);
  }

  /// The place asked for, or the first of the reader's own when it is none of theirs.
  static Place within(Pass pass, Place asked) {
    if (asked instanceof Place.CaseFile it && pass.reach() == Scope.SENT) {
      return new Place.Responses(it.file());
    }
    boolean theirs =
        switch (asked) {
          case Place.Log _, Place.NewContact _ -> pass.may(Act.LOG);
          case Place.Keeping _ -> pass.may(Act.KEEP);
          case Place.BringIn _ -> pass.may(Act.BRING_IN);
          default -> true;
        };
    String name = name(asked);
    return theirs && rail(pass).stream().anyMatch(room -> name(room).equals(name))
        ? asked
        : rail(pass).getFirst();
  }
}
