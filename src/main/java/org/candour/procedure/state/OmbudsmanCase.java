package org.candour.procedure.state;

import java.time.LocalDate;
import java.util.List;
import org.candour.domain.DecisionGroup;
import org.candour.domain.Money;
import org.candour.domain.RecommendationKind;
import org.jspecify.annotations.Nullable;

/// A contact of the Ombudsman as it stands; the decision's label is as issued.
///
/// @param group as recorded, or as the label says; null while there is no decision
/// @param reported the day of a public report
/// @param confirmed the day the council confirmed what it does about it
public record OmbudsmanCase(
    String reference,
    @Nullable LocalDate enquiry,
    @Nullable String subjectArea,
    @Nullable LocalDate decided,
    @Nullable String decision,
    @Nullable Boolean fault,
    @Nullable Boolean premature,
    @Nullable String summary,
    @Nullable String finding,
    @Nullable Money payment,
    @Nullable DecisionGroup group,
    @Nullable Boolean remedyOffered,
    @Nullable Boolean sharedWithOfsted,
    Letters letters,
    List<Item> items,
    List<Recommendation> recommendations,
    @Nullable LocalDate reported,
    @Nullable LocalDate confirmed) {

  /// What went to and fro before the decision.
  ///
  /// @param replied the day we answered; null again once the Ombudsman asks again
  public record Letters(
      @Nullable String linkOfficer,
      @Nullable LocalDate replyDue,
      @Nullable LocalDate replied,
      @Nullable LocalDate draft,
      @Nullable LocalDate commentsDue,
      @Nullable LocalDate commented) {
    public static final Letters NONE = new Letters(null, null, null, null, null, null);
  }

  /// Something the Ombudsman asked for.
  public record Item(
      int number,
      String what,
      LocalDate asked,
      @Nullable LocalDate due,
      @Nullable LocalDate sent,
      @Nullable String note) {}

  /// A remedy agreed with the Ombudsman.
  ///
  /// @param firstDue the day first set; it stays when the Ombudsman agrees to another
  public record Recommendation(
      int number,
      RecommendationKind kind,
      String text,
      LocalDate made,
      @Nullable LocalDate firstDue,
      @Nullable LocalDate due,
      @Nullable String owner,
      @Nullable Money amount,
      @Nullable LocalDate done,
      @Nullable String evidence,
      @Nullable LocalDate accepted) {
    /// Whether it was carried out by the day that held for it; unknown without such a day.
    public @Nullable Boolean inTime() {
      return done == null || due == null ? null : Boolean.valueOf(!done.isAfter(due));
    }
  }

  public OmbudsmanCase {
    items = List.copyOf(items);
    recommendations = List.copyOf(recommendations);
  }

  /// The item of that number, if there is one.
  public java.util.Optional<Item> item(int number) {
    return items.stream().filter(item -> item.number() == number).findFirst();
  }

  /// The recommendation of that number, if there is one.
  public java.util.Optional<Recommendation> recommendation(int number) {
    return recommendations.stream().filter(made -> made.number() == number).findFirst();
  }

  /// Whether a remedy is still to be carried out.
  public boolean remedyOpen() {
    return recommendations.stream().anyMatch(made -> made.done() == null);
  }
}
