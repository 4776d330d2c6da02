package org.candour.procedure.fold;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.candour.domain.DecisionGroup;
import org.candour.domain.entry.Ombudsman;
import org.candour.procedure.state.OmbudsmanCase;
import org.candour.procedure.state.OmbudsmanCase.Item;
import org.candour.procedure.state.OmbudsmanCase.Letters;
import org.candour.procedure.state.OmbudsmanCase.Recommendation;
import org.jspecify.annotations.Nullable;

/// The running sum of one contact of the Ombudsman.
final class ContactSum {
  private final String reference;
  private final Map<Integer, Item> items = new TreeMap<>();
  private final Map<Integer, Recommendation> recommendations = new TreeMap<>();
  private @Nullable LocalDate enquiry;
  private @Nullable String subjectArea;
  private @Nullable Boolean premature;
  private @Nullable String summary;
  private @Nullable LocalDate decidedOn;
  private Ombudsman.@Nullable Decided decided;
  private Letters letters = Letters.NONE;
  private @Nullable LocalDate reported;
  private @Nullable LocalDate confirmed;

  ContactSum(String reference) {
    this.reference = reference;
  }

  void apply(LocalDate day, Ombudsman body) {
    switch (body) {
      case Ombudsman.Enquired it -> enquired(day, it);
      case Ombudsman.Decided it -> decided(day, it);
      case Ombudsman.Contacted it -> contacted(it);
      case Ombudsman.ItemAsked it ->
          items.put(it.number(), new Item(it.number(), it.what(), day, it.due(), null, null));
      case Ombudsman.ItemSent it ->
          items.computeIfPresent(
              it.number(), (n, i) -> new Item(n, i.what(), i.asked(), i.due(), day, it.note()));
      case Ombudsman.Recommended it -> recommendations.put(it.number(), recommended(day, it));
      case Ombudsman.RecommendationRescheduled it -> change(it.number(), r -> due(r, it.due()));
      case Ombudsman.RecommendationDone it ->
          change(it.number(), r -> carriedOut(r, day, it.evidence(), null));
      case Ombudsman.RecommendationAccepted it ->
          change(it.number(), r -> carriedOut(r, r.done(), r.evidence(), day));
      case Ombudsman.ReportIssued _ -> reported = day;
      case Ombudsman.ReportConfirmed _ -> confirmed = day;
      case Ombudsman.LinkOfficerNamed _,
          Ombudsman.ReplyAsked _,
          Ombudsman.Replied _,
          Ombudsman.DraftReceived _,
          Ombudsman.CommentsSent _ ->
          letters = letter(letters, day, body);
    }
  }

  private void enquired(LocalDate day, Ombudsman.Enquired it) {
    enquiry = day;
    subjectArea = it.subjectArea() == null ? subjectArea : it.subjectArea();
    letters =
        new Letters(
            it.linkOfficer() == null ? letters.linkOfficer() : it.linkOfficer(),
            it.replyDue() == null ? letters.replyDue() : it.replyDue(),
            letters.replied(),
            letters.draft(),
            letters.commentsDue(),
            letters.commented());
  }

  private void decided(LocalDate day, Ombudsman.Decided it) {
    subjectArea = it.subjectArea() == null ? subjectArea : it.subjectArea();
    premature = it.premature();
    summary = it.summary();
    decidedOn = day;
    decided = it;
  }

  private void contacted(Ombudsman.Contacted it) {
    subjectArea = it.subjectArea();
    premature = it.premature();
    summary = it.summary();
  }

  private void change(int number, UnaryOperator<Recommendation> how) {
    recommendations.computeIfPresent(number, (_, made) -> how.apply(made));
  }

  private static Letters letter(Letters l, LocalDate day, Ombudsman body) {
    return switch (body) {
      case Ombudsman.LinkOfficerNamed it ->
          new Letters(
              it.name(), l.replyDue(), l.replied(), l.draft(), l.commentsDue(), l.commented());
      case Ombudsman.ReplyAsked it ->
          new Letters(l.linkOfficer(), it.due(), null, l.draft(), l.commentsDue(), l.commented());
      case Ombudsman.Replied _ ->
          new Letters(
              l.linkOfficer(), l.replyDue(), day, l.draft(), l.commentsDue(), l.commented());
      case Ombudsman.DraftReceived it ->
          new Letters(l.linkOfficer(), l.replyDue(), l.replied(), day, it.commentsDue(), null);
      case Ombudsman.CommentsSent _ ->
          new Letters(l.linkOfficer(), l.replyDue(), l.replied(), l.draft(), l.commentsDue(), day);
      default -> l;
    };
  }

  private static Recommendation recommended(LocalDate day, Ombudsman.Recommended it) {
    return new Recommendation(
        it.number(),
        it.kind(),
        it.text(),
        day,
        it.due(),
        it.due(),
        it.owner(),
        it.amount(),
        null,
        null,
        null);
  }

  private static Recommendation due(Recommendation r, LocalDate due) {
    return new Recommendation(
        r.number(),
        r.kind(),
        r.text(),
        r.made(),
        r.firstDue(),
        due,
        r.owner(),
        r.amount(),
        r.done(),
        r.evidence(),
        r.accepted());
  }

  private static Recommendation carriedOut(
      Recommendation r,
      @Nullable LocalDate done,
      @Nullable String evidence,
      @Nullable LocalDate accepted) {
    return new Recommendation(
        r.number(),
        r.kind(),
        r.text(),
        r.made(),
        r.firstDue(),
        r.due(),
        r.owner(),
        r.amount(),
        done,
        evidence,
        accepted);
  }

  OmbudsmanCase state() {
    var it = decided;
    return new OmbudsmanCase(
        reference,
        enquiry,
        subjectArea,
        decidedOn,
        it == null ? null : it.label(),
        it == null ? null : it.fault(),
        premature,
        summary,
        it == null ? null : it.finding(),
        it == null ? null : it.payment(),
        group(it),
        it == null ? null : it.remedyOffered(),
        it == null ? null : it.sharedWithOfsted(),
        letters,
        java.util.List.copyOf(items.values()),
        java.util.List.copyOf(recommendations.values()),
        reported,
        confirmed);
  }

  private static @Nullable DecisionGroup group(Ombudsman.@Nullable Decided it) {
    if (it == null || it.group() != null) {
      return it == null ? null : it.group();
    }
    return it.label() == null ? null : DecisionGroup.suggestedBy(it.label()).orElse(null);
  }
}
