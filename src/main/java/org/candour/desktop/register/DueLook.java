package org.candour.desktop.register;

import java.time.LocalDate;
import java.util.Optional;
import org.candour.desktop.kit.Clockwork;
import org.candour.desktop.kit.DueDate;
import org.candour.desktop.kit.Office;
import org.candour.procedure.clock.Clock;
import org.candour.procedure.clock.NextDue;
import org.candour.procedure.clock.Settings;
import org.candour.procedure.state.CaseState;
import org.jspecify.annotations.Nullable;

/// Finds the clock behind a due date in the sheet, ready to explain itself.
final class DueLook {
  private final Office office;

  DueLook(Office office) {
    this.office = office;
  }

  /// The due date of that column, unless it is not counted by us.
  Optional<DueDate> of(long file, String column) {
    CaseState state = office.register().chronicle().open(file).state();
    Clockwork clockwork = new Clockwork(state, office);
    return clock(state, column)
        .flatMap(clockwork::clock)
        .flatMap((Clock clock) -> clockwork.due(clock, told(state, clock.id())));
  }

  private Optional<String> clock(CaseState state, String column) {
    return switch (column) {
      case "stage1_due" -> Optional.of("C04");
      case "stage2_due" -> Optional.of("C10");
      case "stage3_panel_due" -> Optional.of("C17");
      default ->
          NextDue.of(
                  state,
                  Settings.read(office.register().preferences().settings()),
                  office.calendar())
              .map(NextDue::clock);
    };
  }

  private static @Nullable LocalDate told(CaseState state, String clock) {
    return switch (clock) {
      case "C04" -> state.stage1().extensionTold();
      case "C10" -> state.stage2().extensionTold();
      default -> null;
    };
  }
}
