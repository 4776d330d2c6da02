package org.candour.store;

import static org.candour.store.schema.Tables.MEMBER;

import java.time.LocalDate;
import java.util.List;
import org.candour.access.Member;
import org.candour.access.Role;
import org.candour.domain.Refusal;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.candour.store.engine.Database;
import org.candour.store.engine.Words;
import org.jspecify.annotations.Nullable;

/// As whom a register was opened: by the name of a passphrase, by the recovery sheet, or as a user
/// of the database server.
///
/// @param name of the person; null where none was given
/// @param guarded whether anything keeps others from opening it
record SignedIn(@Nullable String name, @Nullable String databaseUser, boolean guarded) {
  private static final Wording WORDING = Wording.of("access");

  /// Somebody at a file that anybody can open.
  static final SignedIn ANYBODY = new SignedIn(null, null, false);

  /// Somebody at a file, by the name of their passphrase.
  static SignedIn toFile(RegisterFile file) {
    return file.keys().map(held -> new SignedIn(held.me(), null, true)).orElse(ANYBODY);
  }

  /// Somebody at the server of a team. Its owner comes as whoever looks after the people, unless
  /// they have a role of their own.
  static SignedIn toServer(Database database, String user) {
    boolean known =
        database.read(sql ->
            sql.fetchExists(MEMBER, MEMBER.DATABASE_USER.eq(user).and(MEMBER.UNTIL_ON.isNull())));
    boolean first = database.read(sql -> !sql.fetchExists(MEMBER, MEMBER.UNTIL_ON.isNull()));
    return new SignedIn(null, known || first || !database.ownsAll() ? user : null, true);
  }

  /// Whether that is them.
  boolean is(Member member) {
    return databaseUser != null
        ? databaseUser.equals(member.databaseUser())
        : name != null && Words.key(name).equals(Words.key(member.name()));
  }

  /// Who they are when others have roles and they have none.
  Member withoutRole(List<Member> others) {
    if (guarded && name == null && databaseUser == null) {
      return Member.given("", Role.ADMINISTRATOR, others.getFirst().since());
    }
    var who = String.valueOf(name == null ? databaseUser : name);
    throw new Unusable(WORDING.text("role.none", who));
  }

  /// A name for them, whether or not they gave one.
  String named() {
    return name != null ? name : databaseUser != null ? databaseUser : "";
  }

  /// Their name, when they give the first roles.
  String giving() {
    if (!guarded) {
      throw new Refusal(WORDING.text("member.plain"));
    }
    String said = name == null ? databaseUser : name;
    if (said == null) {
      throw new Refusal(WORDING.text("member.unnamed"));
    }
    return said;
  }

  /// They themselves, as whoever gives the first role.
  Member founder(LocalDate day) {
    return Member.given(giving(), Role.COMPLAINTS_MANAGER, day).comingAs(databaseUser);
  }
}
