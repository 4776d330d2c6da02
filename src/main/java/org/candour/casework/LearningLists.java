package org.candour.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists over what was agreed and learned. Each reads no more than it shows.
public interface LearningLists {
  /// Actions, those to be done by the day they are due, those done latest first.
  List<ActionLine> actions(Ask ask, int limit);

  /// How many actions are asked for.
  long countActions(Ask ask);

  /// Who has an action to do, in the order of the alphabet.
  List<String> owners();

  /// The themes, those that go on first.
  List<ThemeLine> themes(int limit);

  /// The complaints that show a theme, latest first.
  List<CaseLine> showing(String theme, int limit);

  /// Root-cause reviews, latest first.
  List<RootCauseLine> rootCauses(int limit);

  /// Upheld complaints whose file is open and that nobody has reviewed for learning yet (R070),
  /// those received first first.
  List<CaseLine> toReview(int limit);

  /// What the public is told, latest first.
  List<SaidLine> said(int limit);

  /// What was recommended to the department: the open ones first, soonest due first.
  List<AdviceLine> advice(int limit);

  /// Which actions; null for all.
  ///
  /// @param done whether those that are done, or those still to be done
  record Ask(@Nullable String owner, @Nullable String area, @Nullable String kind, boolean done) {
    public static final Ask OPEN = new Ask(null, null, null, false);
  }

  /// An action that was agreed.
  ///
  /// @param reference that of the complaint; empty when it belongs to none
  /// @param number tells it apart within its file
  /// @param firstDue the day first set
  /// @param moved why another day was set last
  /// @param done the day it was done; null while it is to be done
  /// @param evidence what shows that it was done
  record ActionLine(
      long file,
      int number,
      String reference,
      @Nullable String area,
      @Nullable String kind,
      String type,
      String description,
      @Nullable String owner,
      LocalDate agreed,
      @Nullable LocalDate firstDue,
      @Nullable LocalDate due,
      @Nullable String moved,
      @Nullable LocalDate done,
      @Nullable String evidence,
      boolean closedToComplainant) {}

  /// A theme.
  ///
  /// @param years in whose reports it stood, earliest first
  /// @param cases how many complaints show it
  record ThemeLine(
      long file,
      String name,
      @Nullable String description,
      List<String> years,
      int cases,
      int talks,
      @Nullable LocalDate discussed,
      @Nullable String discussedWith,
      @Nullable String progress,
      @Nullable String figure,
      @Nullable String figureSource,
      @Nullable LocalDate ended) {}

  /// A complaint.
  record CaseLine(
      long file,
      String reference,
      LocalDate received,
      @Nullable String area,
      @Nullable String outcome,
      @Nullable String summary) {}

  /// A root-cause review.
  record RootCauseLine(
      long file,
      String reference,
      @Nullable String area,
      LocalDate reviewed,
      String family,
      List<String> whys,
      @Nullable String conclusion) {}

  /// What the public is told.
  ///
  /// @param youSaid empty when it comes from an action, which says only what was done
  record SaidLine(
      long file,
      String reference,
      @Nullable String area,
      LocalDate day,
      String youSaid,
      String weDid) {}

  /// A recommendation to the department.
  record AdviceLine(
      long file,
      LocalDate made,
      String text,
      @Nullable String owner,
      @Nullable LocalDate firstDue,
      @Nullable LocalDate due,
      @Nullable String theme,
      org.candour.procedure.move.Advice.Status status,
      @Nullable LocalDate completed,
      @Nullable String evidence,
      @Nullable String declined) {}
}
