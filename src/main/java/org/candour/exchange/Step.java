package org.candour.exchange;

import java.time.LocalDate;
import java.util.Locale;
import org.candour.domain.Listed;
import org.jspecify.annotations.Nullable;

/// A row of steps.csv: what happened, and up to five cells that say more.
record Step(
    Kind kind,
    @Nullable String text,
    @Nullable Object detail,
    @Nullable Object number,
    @Nullable Boolean answer,
    @Nullable LocalDate until,
    @Nullable String more) {
  /// The kinds of step, spelled as in the file.
  enum Kind implements Listed {
    NOTE,
    CHASED,
    DEFERRED,
    DEFERRAL_ENDED,
    SUFFICIENT_INTEREST_FOUND,
    SUFFICIENT_INTEREST_NOT_FOUND,
    OUT_OF_TIME_CONSIDERED,
    OUT_OF_TIME_NOT_CONSIDERED,
    ROUTE_CHANGED,
    RESOLVED_AT_ONCE,
    REPLIED,
    HANDED_OVER,
    SAFEGUARDING_REFERRED,
    CONSENT_RECORDED,
    CHILD_HEARD,
    ADVOCATE_ANSWERED,
    PROCEEDINGS_ENDED,
    RESUBMISSION_INVITED,
    POINT_ROUTED,
    ALLOCATED,
    DRAFT_REQUESTED,
    DRAFT_RECEIVED,
    FINDING_PROPOSED,
    LEARNING_PROPOSED,
    DRAFT_CHECKED,
    LONGER_AGREED,
    STAGE_2_OFFER_ANSWERED,
    SATISFIED,
    LAPSED,
    LINKED,
    STAGE_1_SKIPPED,
    EXTENDED_AGAIN,
    MEETING_OFFERED,
    OFFICER_APPOINTED,
    OFFICER_STOOD_DOWN,
    STATEMENT_DRAFTED,
    STATEMENT_SENT,
    STATEMENT_AGREED,
    STATEMENT_ISSUED,
    INTERVIEWED,
    FACTS_CHECKED,
    WORKER_NAMED,
    WORKER_INFORMED,
    RECOMMENDED,
    RECOMMENDATION_ANSWERED,
    STAGE_2_REQUESTED,
    STAGE_2_REFUSED,
    STAGE_2_EXTENDED_AGAIN,
    COMPLAINANT_UPDATED,
    STAGE_2_WITHDRAWN,
    STAGE_3_REFUSED,
    CHAIR_APPOINTED,
    PANEL_ARRANGED,
    REFERRED_EARLY,
    PAPERS_SENT,
    PANEL_POSTPONED,
    LEARNING_REVIEWED,
    WITHDRAWN,
    REINSTATED,
    CLOSED,
    REOPENED,
    READER_NAMED,
    READER_REMOVED,
    HELD,
    HOLD_LIFTED,
    KEPT_LONGER,
    ANONYMISED,
    COPY_ASKED_FOR,
    COPY_MADE;

    @Override
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  Step(Kind kind, @Nullable String text, @Nullable Object detail) {
    this(kind, text, detail, null, null, null, null);
  }

  Step numbered(@Nullable Object counted) {
    return new Step(kind, text, detail, counted, answer, until, more);
  }

  Step answering(@Nullable Boolean yes) {
    return new Step(kind, text, detail, number, yes, until, more);
  }

  Step until(@Nullable LocalDate day) {
    return new Step(kind, text, detail, number, answer, day, more);
  }

  Step more(@Nullable String said) {
    return new Step(kind, text, detail, number, answer, until, said);
  }
}
