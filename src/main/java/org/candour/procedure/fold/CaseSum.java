package org.candour.procedure.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.domain.Field;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Particulars;
import org.candour.domain.entry.Resolution;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Link;
import org.candour.procedure.state.Meeting;
import org.jspecify.annotations.Nullable;

/// The running sum of a [Fold].
final class CaseSum {
  final IntakeSum intake = new IntakeSum();
  final Stage1Sum stage1 = new Stage1Sum();
  final Stage2Sum stage2 = new Stage2Sum();
  final Stage3Sum stage3 = new Stage3Sum();
  final OfficerSum officers = new OfficerSum();
  final RecommendationSum recommendations = new RecommendationSum();
  final PointSum points = new PointSum();
  final RemedySum remedies = new RemedySum();
  final LearningSum learning = new LearningSum();
  final OmbudsmanSum ombudsman = new OmbudsmanSum();
  Particulars particulars = Particulars.none();
  private final List<Meeting> meetings = new ArrayList<>();
  private @Nullable LocalDate withdrawn;
  private @Nullable LocalDate closed;
  private @Nullable LocalDate satisfied;
  private @Nullable LocalDate lapsed;
  private @Nullable String closingReason;
  private final Map<String, Link> links = new LinkedHashMap<>();

  void set(Field field, @Nullable String value) {
    particulars = particulars.with(field, value);
  }

  void set(Particulars others) {
    particulars = particulars.with(others);
  }

  void met(LocalDate day, Resolution body) {
    if (body instanceof Resolution.MeetingHeld held) {
      meetings.add(new Meeting(day, held.kind(), held.stage(), held.result()));
    }
  }

  void course(LocalDate day, Course body) {
    switch (body) {
      case Course.Withdrawn ignored -> withdrawn = day;
      case Course.Reinstated ignored -> withdrawn = null;
      case Course.Satisfied ignored -> satisfied = day;
      case Course.Lapsed ignored -> lapsed = day;
      case Course.Closed it -> close(day, it.reason());
      case Course.Linked it ->
          links.put(it.reference(), new Link(it.reference(), it.kind(), it.note()));
      case Course.Reopened ignored -> closed = null;
      case Course.Chased ignored -> {}
      case Course.Noted ignored -> {}
      case Course.ReaderNamed ignored -> {}
      case Course.ReaderRemoved ignored -> {}
      case Course.StruckOut ignored -> {}
    }
  }

  private void close(LocalDate day, @Nullable String reason) {
    closed = day;
    closingReason = reason;
  }

  CaseState state() {
    intake.amend(this);
    if (intake.received == null) {
      throw new IllegalArgumentException("a complaint file needs an entry that it was received");
    }
    return new CaseState(
        intake.reference,
        intake.received,
        particulars,
        java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(intake.userFields)),
        intake.state(),
        stage1.state(particulars),
        stage2.state(),
        stage3.state(),
        officers.state(),
        recommendations.state(),
        points.state(),
        List.copyOf(meetings),
        remedies.actions(),
        remedies.costs(),
        ombudsman.state(),
        learning.state(remedies.reviewed()),
        withdrawn,
        closed,
        new CaseState.Ending(satisfied, lapsed, closingReason),
        List.copyOf(links.values()));
  }
}
