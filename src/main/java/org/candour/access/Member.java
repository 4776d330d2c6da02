package org.candour.access;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody with a role in a register, for as long as they have it. A change of role ends one
/// membership and begins another, so that it stays to be seen who was what, and when.
///
/// @param name as they sign in
/// @param knownAs how complaints name them, besides that
/// @param services for which they answer complaints
/// @param databaseUser as whom they come to a shared register
/// @param until the last day they had it; null while they have it
public record Member(
    long id,
    String name,
    Role role,
    List<String> knownAs,
    List<String> services,
    @Nullable String databaseUser,
    LocalDate since,
    @Nullable LocalDate until) {
  public Member {
    knownAs = List.copyOf(knownAs);
    services = List.copyOf(services);
  }

  /// Somebody who is given a role on a day.
  public static Member given(String name, Role role, LocalDate since) {
    return new Member(0, name, role, List.of(), List.of(), null, since, null);
  }

  /// The same, known in complaints by other names too.
  public Member knownAs(String... names) {
    return new Member(id, name, role, List.of(names), services, databaseUser, since, until);
  }

  /// The same, answering for these services.
  public Member answering(String... forServices) {
    return new Member(id, name, role, knownAs, List.of(forServices), databaseUser, since, until);
  }

  /// The same, coming to a shared register as that user of its database.
  public Member comingAs(@Nullable String user) {
    return new Member(id, name, role, knownAs, services, user, since, until);
  }

  /// Whether the role is held still.
  public boolean current() {
    return until == null;
  }
}
