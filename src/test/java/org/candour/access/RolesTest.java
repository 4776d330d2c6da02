package org.candour.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.candour.Documented;
import org.candour.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RolesTest {
  private static final LocalDate DAY = LocalDate.of(2016, 4, 1);

  private static Pass pass(Role role) {
    return new Pass(Member.given("Somebody", role, DAY));
  }

  /// The rows of the table in `docs/security/roles.md`: act to the roles that may do it.
  private static Map<String, List<String>> documented() throws IOException {
    Documented table = Documented.table("security/roles.md", "act");
    Map<String, List<String>> acts = new TreeMap<>();
    table
        .rows()
        .keySet()
        .forEach(act ->
            acts.put(
                act,
                table.heads().stream().filter(r -> table.cell(act, r).equals("yes")).toList()));
    return acts;
  }

  @Test
  void theTableIsTheOneThatIsDocumented() throws IOException {
    Map<String, List<String>> told = new TreeMap<>();
    for (Act act : Act.values()) {
      told.put(
          act.name(),
          Arrays.stream(Role.values()).filter(role -> role.may(act)).map(Role::label).toList());
    }
    assertThat(documented()).isEqualTo(told);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void whatARoleMayNotDoIsRefusedInOneSentence(Role role) {
    for (Act act : Act.values()) {
      if (role.may(act)) {
        pass(role).ask(act);
      } else {
        assertThatThrownBy(() -> pass(role).ask(act))
            .isInstanceOf(Refusal.class)
            .hasMessageMatching("An? " + role.label() + " [^.!]+; [^.!]+\\.");
      }
    }
  }

  @Test
  void aRegisterWithoutRolesIsOnePersonsOwn() {
    for (Act act : Act.values()) {
      Pass.EVERYTHING.ask(act);
    }
    assertThat(Pass.EVERYTHING.reach()).isEqualTo(Scope.ALL);
  }

  @Test
  void onlyTheCaseworkingRolesAreShownCases() {
    for (Role role : Role.values()) {
      assertThat(role.may(Act.READ_CASES)).isEqualTo(role.reach() != Scope.NONE);
    }
    assertThat(Role.SERVICE_MANAGER.reach()).isEqualTo(Scope.SENT);
  }
}
