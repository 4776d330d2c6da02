package org.candour.casework;

import static org.candour.casework.EntryWords.join;
import static org.candour.casework.EntryWords.label;
import static org.candour.casework.EntryWords.words;

import java.time.LocalDate;
import org.candour.domain.entry.Learning;
import org.candour.domain.time.Days;
import org.jspecify.annotations.Nullable;

/// The few words that follow an entry about learning.
final class LearningWords {
  private LearningWords() {}

  static String detail(Learning body) {
    return switch (body) {
      case Learning.RootCauseReviewed it ->
          join(
              label(it.family()),
              join(it.why1(), it.why2(), it.why3(), it.why4(), it.why5()),
              it.conclusion());
      case Learning.SaidAndDone it -> words("chronology.said-and-done", it.youSaid(), it.weDid());
      case Learning.Tagged it -> it.theme();
      case Learning.Untagged it -> it.theme();
      case Learning.ThemeNamed it -> join(it.name(), it.description());
      case Learning.ThemeReported it -> it.financialYear();
      case Learning.ThemeDiscussed it -> join(it.with(), it.note());
      case Learning.ThemeProgressed it -> it.text();
      case Learning.ThemeFigured it -> join(it.figure(), it.source());
      case Learning.ThemeEnded it -> it.reason();
      case Learning.Advised it -> join(it.text(), it.owner(), due(it.due()));
      case Learning.AdviceAccepted it -> join(it.owner(), due(it.due()));
      case Learning.AdviceDeclined it -> it.reason();
      case Learning.AdviceRescheduled it -> join(due(it.due()), it.reason());
      case Learning.AdviceCompleted it -> it.evidence();
    };
  }

  private static @Nullable String due(@Nullable LocalDate day) {
    return day == null ? null : words("chronology.due", Days.plain(day));
  }
}
