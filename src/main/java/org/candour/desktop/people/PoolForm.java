package org.candour.desktop.people;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.FormField;
import org.candour.domain.PoolRole;
import org.candour.domain.entry.People;
import org.jspecify.annotations.Nullable;

/// What is asked about somebody of the pool.
final class PoolForm {
  private static final int ROLES_ASKED = 3;

  private PoolForm() {}

  static List<FormField> fields(People.@Nullable PersonDescribed who) {
    List<PoolRole> roles = who == null ? List.of() : who.roles();
    return List.of(
        Ask.text("name", who == null ? null : who.name()).must(),
        Ask.choice("role", role(roles, 0), PoolRole.values()).must(),
        Ask.choice("role2", role(roles, 1), PoolRole.values()),
        Ask.choice("role3", role(roles, 2), PoolRole.values()),
        Ask.text("organisation", who == null ? null : who.organisation()),
        Ask.text("telephone", who == null ? null : who.telephone()),
        Ask.text("email", who == null ? null : who.email()),
        Ask.yesNo("employee", who == null ? null : who.employee()),
        Ask.maybe("employed-until", who == null ? null : who.employedUntil()),
        Ask.text("note", who == null ? null : who.note()));
  }

  private static @Nullable PoolRole role(List<PoolRole> roles, int at) {
    return at < roles.size() ? roles.get(at) : null;
  }

  /// Three roles are asked for; whoever was brought in with more keeps them.
  static People.PersonDescribed described(Answers a, People.@Nullable PersonDescribed before) {
    Stream<PoolRole> asked =
        Stream.of("role", "role2", "role3")
            .map(a::maybe)
            .filter(Objects::nonNull)
            .map(PoolRole::of);
    Stream<PoolRole> unasked =
        before == null ? Stream.of() : before.roles().stream().skip(ROLES_ASKED);
    List<PoolRole> roles = Stream.concat(asked, unasked).distinct().toList();
    return new People.PersonDescribed(
        a.text("name"),
        roles,
        a.maybe("organisation"),
        a.maybe("telephone"),
        a.maybe("email"),
        a.maybeYes("employee"),
        a.maybeDay("employed-until"),
        a.maybe("note"));
  }
}
