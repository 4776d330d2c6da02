package org.candour.procedure.move;

import static org.candour.procedure.move.Seat.ADJUDICATING_OFFICER;
import static org.candour.procedure.move.Seat.ADVOCATE;
import static org.candour.procedure.move.Seat.INDEPENDENT_PERSON;
import static org.candour.procedure.move.Seat.INVESTIGATING_OFFICER;
import static org.candour.procedure.move.Seat.PANEL;
import static org.candour.procedure.move.Seat.STAGE_1_RESPONDER;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.domain.Field;
import org.candour.domain.OfficerRole;
import org.candour.domain.Wording;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2.OfficerAppointed;
import org.candour.domain.entry.Stage3.ChairAppointed;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.PersonName;
import org.jspecify.annotations.Nullable;

/// Who may not hold two seats in one complaint, and who does (statute: section 5.1). Everybody who
/// ever held a seat counts, also when replaced since.
public final class Conflicts {
  private static final String REG_2 = "SI 2006/1738 reg 2";
  private static final String PRACTICE = "R030; role of the Independent Person";
  private static final String INFERRED = "good practice, setting roles-by-guidance";

  /// The matrix, cell by cell.
  public static final List<Conflict> MATRIX =
      List.of(
          law(INVESTIGATING_OFFICER, INDEPENDENT_PERSON, "SI 2006/1738 reg 17(2); R030"),
          guidance(INVESTIGATING_OFFICER, ADJUDICATING_OFFICER),
          guidance(INVESTIGATING_OFFICER, PANEL),
          guidance(INVESTIGATING_OFFICER, ADVOCATE),
          law(INVESTIGATING_OFFICER, STAGE_1_RESPONDER, "R029; no prior involvement"),
          law(INDEPENDENT_PERSON, ADJUDICATING_OFFICER, REG_2),
          law(INDEPENDENT_PERSON, PANEL, "SI 2006/1738 reg 19(3)"),
          law(INDEPENDENT_PERSON, ADVOCATE, PRACTICE),
          law(INDEPENDENT_PERSON, STAGE_1_RESPONDER, REG_2),
          law(ADJUDICATING_OFFICER, PANEL, REG_2),
          guidance(ADJUDICATING_OFFICER, ADVOCATE),
          guidance(ADJUDICATING_OFFICER, STAGE_1_RESPONDER),
          guidance(PANEL, ADVOCATE),
          law(PANEL, STAGE_1_RESPONDER, REG_2),
          guidance(ADVOCATE, STAGE_1_RESPONDER));

  private Conflicts() {}

  /// Somebody in a seat.
  public record Holder(Seat seat, String name) {}

  /// A conflict that is there: who holds which two seats.
  public record Clash(Conflict conflict, Holder has, Seat also) {
    /// What is wrong, in one sentence.
    public String because() {
      return Wording.of("procedure")
          .text("proviso.conflict", has.name(), has.seat().title(), also.title());
    }

    Objection objection() {
      return new Objection("conflict", conflict.source(), because());
    }
  }

  /// Why that step would give one person two seats; empty when it does not, or when the council
  /// asks only to be warned.
  static Optional<Objection> objection(Step step) {
    return asked(step)
        .flatMap(wanted ->
            clashes(wanted, holders(step.state()))
                .filter(clash -> clash.conflict().byLaw() || step.settings().rolesByGuidance())
                .findFirst())
        .map(Clash::objection);
  }

  /// The conflicts there are in a complaint, however they came about.
  public static List<Clash> of(CaseState state) {
    var found = new ArrayList<Clash>();
    var holders = new ArrayList<Holder>();
    for (var holder : holders(state)) {
      clashes(holder, List.copyOf(holders)).forEach(found::add);
      holders.add(holder);
    }
    return List.copyOf(found);
  }

  private static Stream<Clash> clashes(Holder wanted, List<Holder> holders) {
    return holders.stream()
        .filter(holder -> PersonName.same(holder.name(), wanted.name()))
        .flatMap(holder ->
            MATRIX.stream()
                .filter(conflict -> conflict.between(holder.seat(), wanted.seat()))
                .map(conflict -> new Clash(conflict, holder, wanted.seat())));
  }

  private static Optional<Holder> asked(Step step) {
    return switch (step.body()) {
      case OfficerAppointed it -> Optional.of(new Holder(Seat.of(it.role()), it.name()));
      case ChairAppointed it -> Optional.ofNullable(it.name()).map(name -> new Holder(PANEL, name));
      case Stage1.Allocated it -> Optional.of(new Holder(STAGE_1_RESPONDER, it.manager()));
      default -> Optional.empty();
    };
  }

  /// Everybody who holds or held a seat; an officer known only by a particular counts too.
  static List<Holder> holders(CaseState state) {
    var holders = new ArrayList<Holder>();
    state.officers().responders().forEach(name -> add(holders, STAGE_1_RESPONDER, name));
    add(holders, STAGE_1_RESPONDER, state.particulars().get(Field.RESPONDING_MANAGER));
    state.officers().tenures().forEach(a -> add(holders, Seat.of(a.role()), a.name()));
    add(holders, OfficerRole.INVESTIGATING_OFFICER, state, Field.STAGE2_INVESTIGATING_OFFICER);
    add(holders, OfficerRole.INDEPENDENT_PERSON, state, Field.STAGE2_INDEPENDENT_PERSON);
    add(holders, OfficerRole.ADJUDICATING_OFFICER, state, Field.STAGE2_ADJUDICATING_OFFICER);
    return List.copyOf(holders);
  }

  private static void add(List<Holder> holders, OfficerRole role, CaseState state, Field field) {
    add(holders, Seat.of(role), state.particulars().get(field));
  }

  private static void add(List<Holder> holders, Seat seat, @Nullable String name) {
    if (!Objects.requireNonNullElse(name, "").isBlank()) {
      var holder = new Holder(seat, String.valueOf(name));
      if (!holders.contains(holder)) {
        holders.add(holder);
      }
    }
  }

  private static Conflict law(Seat one, Seat other, String source) {
    return new Conflict(one, other, source, true);
  }

  private static Conflict guidance(Seat one, Seat other) {
    return new Conflict(one, other, INFERRED, false);
  }
}
