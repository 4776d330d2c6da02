package org.candour.casework;

import static org.candour.casework.EntryWords.join;
import static org.candour.casework.EntryWords.label;
import static org.candour.casework.EntryWords.words;

import java.time.LocalDate;
import org.candour.domain.entry.Ombudsman;
import org.candour.domain.time.Days;
import org.jspecify.annotations.Nullable;

/// The few words that follow an entry about the Ombudsman; each begins with its reference.
final class OmbudsmanWords {
  private OmbudsmanWords() {}

  static String detail(Ombudsman body) {
    return join(body.ombudsmanReference(), said(body));
  }

  private static String said(Ombudsman body) {
    return switch (body) {
      case Ombudsman.Enquired it -> join(it.subjectArea(), due(it.replyDue()));
      case Ombudsman.Decided it -> join(it.label(), it.summary());
      case Ombudsman.Contacted it -> join(it.summary());
      case Ombudsman.LinkOfficerNamed it -> it.name();
      case Ombudsman.ReplyAsked it -> join(it.about(), due(it.due()));
      case Ombudsman.Replied it -> join(it.note());
      case Ombudsman.ItemAsked it -> join(it.number() + " " + it.what(), due(it.due()));
      case Ombudsman.ItemSent it -> join(String.valueOf(it.number()), it.note());
      case Ombudsman.DraftReceived it -> join(it.note(), due(it.commentsDue()));
      case Ombudsman.CommentsSent it -> join(it.note());
      case Ombudsman.Recommended it ->
          join(
              it.number() + " " + label(it.kind()),
              it.text(),
              it.amount() == null ? null : it.amount().toString(),
              due(it.due()));
      case Ombudsman.RecommendationRescheduled it ->
          join(String.valueOf(it.number()), due(it.due()), it.reason());
      case Ombudsman.RecommendationDone it -> join(String.valueOf(it.number()), it.evidence());
      case Ombudsman.RecommendationAccepted it -> join(String.valueOf(it.number()), it.note());
      case Ombudsman.ReportIssued _ -> "";
      case Ombudsman.ReportConfirmed it -> it.note();
    };
  }

  private static @Nullable String due(@Nullable LocalDate day) {
    return day == null ? null : words("chronology.due", Days.plain(day));
  }
}
