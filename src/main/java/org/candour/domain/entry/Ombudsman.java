package org.candour.domain.entry;

import java.time.LocalDate;
import org.candour.domain.DecisionGroup;
import org.candour.domain.Money;
import org.candour.domain.RecommendationKind;
import org.jspecify.annotations.Nullable;

/// The Local Government and Social Care Ombudsman (R085 to R099). Entries of one contact share its
/// Ombudsman reference; its items and recommendations are told apart by their numbers.
public sealed interface Ombudsman extends Body {
  /// The Ombudsman's own reference.
  String ombudsmanReference();

  /// A contact came to be known, with its enquiry when the entry is one.
  record Enquired(
      String ombudsmanReference,
      @Nullable String subjectArea,
      @Nullable String linkOfficer,
      @Nullable LocalDate replyDue)
      implements Ombudsman {
    /// An enquiry of which no more is known.
    public Enquired(String ombudsmanReference, @Nullable String subjectArea) {
      this(ombudsmanReference, subjectArea, null, null);
    }
  }

  /// The Ombudsman decided; the label is kept as issued, its group only where the label alone does
  /// not say it.
  record Decided(
      String ombudsmanReference,
      @Nullable String subjectArea,
      @Nullable String label,
      @Nullable Boolean fault,
      @Nullable Boolean premature,
      @Nullable String summary,
      @Nullable String finding,
      @Nullable Money payment,
      @Nullable DecisionGroup group,
      @Nullable Boolean remedyOffered,
      @Nullable Boolean sharedWithOfsted)
      implements Ombudsman {
    /// A decision of which the label says the group.
    public Decided(
        String ombudsmanReference,
        @Nullable String subjectArea,
        @Nullable String label,
        @Nullable Boolean fault,
        @Nullable Boolean premature,
        @Nullable String summary,
        @Nullable String finding,
        @Nullable Money payment) {
      this(
          ombudsmanReference,
          subjectArea,
          label,
          fault,
          premature,
          summary,
          finding,
          payment,
          null,
          null,
          null);
    }
  }

  /// A contact of which neither enquiry nor decision has a date.
  record Contacted(
      String ombudsmanReference,
      @Nullable String subjectArea,
      @Nullable Boolean premature,
      @Nullable String summary)
      implements Ombudsman {}

  /// Our link officer for this contact.
  record LinkOfficerNamed(String ombudsmanReference, String name) implements Ombudsman {}

  /// The Ombudsman asked for a reply by a day, again or for the first time; the last such day
  /// counts.
  record ReplyAsked(String ombudsmanReference, LocalDate due, @Nullable String about)
      implements Ombudsman {}

  /// Our reply to the enquiry went.
  record Replied(String ombudsmanReference, @Nullable String note) implements Ombudsman {}

  /// The Ombudsman asked for a document or an answer.
  record ItemAsked(String ombudsmanReference, int number, String what, @Nullable LocalDate due)
      implements Ombudsman {}

  /// That item was sent.
  record ItemSent(String ombudsmanReference, int number, @Nullable String note)
      implements Ombudsman {}

  /// The draft decision came, with the day by which to comment.
  record DraftReceived(
      String ombudsmanReference, @Nullable LocalDate commentsDue, @Nullable String note)
      implements Ombudsman {}

  /// Our comments on the draft went, or it was said that there are none.
  record CommentsSent(String ombudsmanReference, @Nullable String note) implements Ombudsman {}

  /// A remedy was agreed with the Ombudsman.
  record Recommended(
      String ombudsmanReference,
      int number,
      RecommendationKind kind,
      String text,
      @Nullable LocalDate due,
      @Nullable String owner,
      @Nullable Money amount)
      implements Ombudsman {}

  /// The Ombudsman agreed to another day for it.
  record RecommendationRescheduled(
      String ombudsmanReference, int number, LocalDate due, String reason) implements Ombudsman {}

  /// It was carried out, and this shows it.
  record RecommendationDone(String ombudsmanReference, int number, String evidence)
      implements Ombudsman {}

  /// The Ombudsman was satisfied that it was carried out.
  record RecommendationAccepted(String ombudsmanReference, int number, @Nullable String note)
      implements Ombudsman {}

  /// The Ombudsman issued a public report (Local Government Act 1974 s.31).
  record ReportIssued(String ombudsmanReference) implements Ombudsman {}

  /// The council considered the public report and confirmed what it does about it.
  record ReportConfirmed(String ombudsmanReference, String note) implements Ombudsman {}
}
