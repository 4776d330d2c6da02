package org.candour.casework;

import java.util.List;
import org.candour.access.Member;
import org.candour.access.Pass;

/// Who has which role in a register. Nobody is ever taken out: a role is given on a day and ends on
/// one. There is always somebody who may give roles.
public interface Members {
  /// What whoever opened the register may do.
  Pass pass();

  /// Everybody who has or had a role, those who have one first, by name.
  List<Member> all();

  /// The same in the name of whoever has opened the register with a role in it.
  default Authorship signed(Authorship here) {
    var me = pass().member();
    return me == null || me.name().isEmpty()
        ? here
        : new Authorship(me.name(), here.recordedAt(), here.recordedOn(), here.imported());
  }

  /// Gives somebody a role. With the first one, whoever gives it becomes complaints manager.
  void give(Member member, Authorship who);

  /// Ends a role today.
  void end(long member, Authorship who);

  /// Gives somebody another role, other names or other services, from today.
  default void change(long before, Member after, Authorship who) {
    end(before, who);
    give(after, who);
  }
}
