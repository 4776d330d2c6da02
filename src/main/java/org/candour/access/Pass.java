package org.candour.access;

import org.candour.domain.Refusal;
import org.jspecify.annotations.Nullable;

/// What whoever is signed in may do. A register in which nobody has a role is one person's own:
/// they may do everything.
///
/// @param member null where nobody has a role
public record Pass(@Nullable Member member) {
  /// Everything, for the only person of a register.
  public static final Pass EVERYTHING = new Pass(null);

  public boolean may(Act act) {
    return member == null || member.role().may(act);
  }

  /// @throws Refusal in one sentence when they may not
  public void ask(Act act) {
    if (member != null && !member.role().may(act)) {
      throw new Refusal(member.role().refusal(act));
    }
  }

  /// Which case files they are shown.
  public Scope reach() {
    return member == null ? Scope.ALL : member.role().reach();
  }

  /// Whether they hold that role.
  public boolean is(Role role) {
    return member != null && member.role() == role;
  }
}
