package org.candour.domain.entry;

import java.time.LocalDate;
import java.util.List;
import org.candour.domain.Availability;
import org.candour.domain.Money;
import org.candour.domain.PoolRole;
import org.candour.domain.UnitKind;
import org.jspecify.annotations.Nullable;

/// The people of the pool, what they are paid, the services and teams, and who answers for them
/// (R067, R069, R109). What is described again replaces what was said before.
public sealed interface People extends Body {
  /// Somebody of the pool, as known from the entry's day.
  ///
  /// @param employee whether the authority employs them now
  /// @param employedUntil the last day they worked for the authority
  record PersonDescribed(
      String name,
      List<PoolRole> roles,
      @Nullable String organisation,
      @Nullable String telephone,
      @Nullable String email,
      @Nullable Boolean employee,
      @Nullable LocalDate employedUntil,
      @Nullable String note)
      implements People {
    public PersonDescribed {
      roles = List.copyOf(roles);
    }
  }

  /// A Disclosure and Barring Service check was made or seen on the entry's day.
  record Checked(@Nullable LocalDate renewal, @Nullable String certificate) implements People {}

  /// They were trained.
  record Trained(String subject) implements People {}

  /// They said whether they may be asked.
  record AvailabilityTold(
      Availability availability, @Nullable LocalDate until, @Nullable String note)
      implements People {}

  /// An hourly rate was agreed: in a person's file theirs, in a file of rates that of the role.
  record RateAgreed(PoolRole role, Money hourly, LocalDate from) implements People {}

  /// A service or team, with the time in which it is called so.
  ///
  /// @param partOf the service that a team belongs to
  /// @param successor under which name it is compared after its end
  record UnitDescribed(
      UnitKind kind,
      String name,
      @Nullable String partOf,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      @Nullable String successor)
      implements People {}

  /// A manager who answers complaints for a service.
  record ResponderDescribed(
      String name,
      @Nullable String post,
      @Nullable String service,
      @Nullable String email,
      @Nullable LocalDate from,
      @Nullable LocalDate until)
      implements People {}
}
