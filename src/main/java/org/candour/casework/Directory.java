package org.candour.casework;

import java.time.LocalDate;
import java.util.List;
import org.candour.domain.Availability;
import org.candour.domain.ConcernKind;
import org.candour.domain.EventKind;
import org.candour.domain.PoolRole;
import org.candour.domain.UnitKind;
import org.jspecify.annotations.Nullable;

/// The people, the services, and the registers kept beside the complaints, as they stand.
public interface Directory {
  /// Everybody of the pool, by name.
  List<PersonLine> people();

  /// What somebody was appointed to, latest first.
  List<AppointmentLine> appointments(String name);

  /// Services and teams, by name.
  List<UnitLine> units();

  /// Who answers for which service, by service.
  List<ResponderLine> responders();

  /// Informal matters of young people, latest first.
  List<MatterLine> matters();

  /// Concerns and enquiries, latest first.
  List<ConcernLine> concerns();

  /// Meetings and trainings, latest first.
  List<EventLine> events();

  /// Names that the register knows: of the pool, of managers, of children and complainants.
  List<String> names();

  /// Somebody of the pool.
  ///
  /// @param open how many cases of theirs have not ended
  /// @param past how many have
  record PersonLine(
      long file,
      String name,
      List<PoolRole> roles,
      @Nullable String organisation,
      boolean employee,
      @Nullable LocalDate employedUntil,
      @Nullable LocalDate checked,
      @Nullable LocalDate checkRenewal,
      Availability availability,
      @Nullable LocalDate awayUntil,
      int open,
      int past) {
    public PersonLine {
      roles = List.copyOf(roles);
    }
  }

  /// A part somebody had in a complaint.
  record AppointmentLine(long file, String reference, String role, LocalDate day, boolean open) {}

  /// A service or team.
  record UnitLine(
      long file,
      UnitKind kind,
      String name,
      @Nullable String partOf,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      @Nullable String successor) {
    /// Whether it is called so on that day.
    public boolean on(LocalDate day) {
      return (start == null || !day.isBefore(start)) && !endedBefore(day);
    }

    /// Whether its last day lies before that day.
    public boolean endedBefore(LocalDate day) {
      return end != null && end.isBefore(day);
    }
  }

  /// A manager who answers for a service.
  record ResponderLine(
      long file,
      String name,
      @Nullable String post,
      @Nullable String service,
      @Nullable String email,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {
    /// Whether they answer for it on that day.
    public boolean on(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
  }

  /// An informal matter of a young person.
  record MatterLine(
      long file,
      LocalDate raised,
      @Nullable String child,
      String about,
      @Nullable String serviceArea,
      @Nullable String supportedBy,
      @Nullable String how,
      @Nullable LocalDate reviewed,
      @Nullable Boolean notBlocked,
      @Nullable String reviewNote,
      @Nullable LocalDate ended,
      @Nullable String outcome,
      @Nullable String complaint) {}

  /// A concern or enquiry.
  record ConcernLine(
      long file,
      LocalDate logged,
      ConcernKind kind,
      @Nullable String raisedBy,
      @Nullable String serviceArea,
      @Nullable String team,
      String words,
      @Nullable LocalDate settled,
      @Nullable String outcome,
      @Nullable String complaint) {}

  /// A meeting or training.
  record EventLine(
      long file,
      LocalDate held,
      EventKind kind,
      @Nullable String audience,
      @Nullable String attended,
      @Nullable String note,
      @Nullable LocalDate nextDue) {}
}
