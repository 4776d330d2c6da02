package org.candour.store.projection;

import static org.candour.store.schema.Tables.ADVICE;
import static org.candour.store.schema.Tables.COMPLAINT_THEME;
import static org.candour.store.schema.Tables.ROOT_CAUSE;
import static org.candour.store.schema.Tables.SAID_AND_DONE;
import static org.candour.store.schema.Tables.THEME;

import java.util.function.Function;
import org.candour.procedure.fold.Theme;
import org.candour.procedure.move.Advice;
import org.candour.procedure.state.Lessons.RootCause;
import org.candour.procedure.state.Lessons.Said;
import org.candour.store.projection.ChildSheets.Of;
import org.candour.store.schema.tables.records.AdviceRecord;
import org.candour.store.schema.tables.records.ComplaintThemeRecord;
import org.candour.store.schema.tables.records.RootCauseRecord;
import org.candour.store.schema.tables.records.SaidAndDoneRecord;
import org.candour.store.schema.tables.records.ThemeRecord;
import org.jspecify.annotations.Nullable;

/// The columns of the tables that hold what was learned.
final class LearningSheets {
  /// A theme that a complaint shows, with the year in which the complaint came.
  public record Tag(String theme, String year) {}

  static final Sheet<ComplaintThemeRecord, Of<Tag>> TAGS =
      new Sheet<ComplaintThemeRecord, Of<Tag>>(COMPLAINT_THEME)
          .with(COMPLAINT_THEME.COMPLAINT_ID, Of::file)
          .with(COMPLAINT_THEME.POSITION, Of::position)
          .with(COMPLAINT_THEME.THEME, of -> of.it().theme())
          .with(COMPLAINT_THEME.THEME_KEY, of -> Theme.key(of.it().theme()))
          .with(COMPLAINT_THEME.RECEIVED_YEAR, of -> of.it().year());

  static final Sheet<RootCauseRecord, Of<RootCause>> ROOT_CAUSES =
      new Sheet<RootCauseRecord, Of<RootCause>>(ROOT_CAUSE)
          .with(ROOT_CAUSE.COMPLAINT_ID, Of::file)
          .with(ROOT_CAUSE.POSITION, Of::position)
          .with(ROOT_CAUSE.REVIEWED_ON, of -> of.it().day())
          .with(ROOT_CAUSE.FAMILY, of -> of.it().family().label())
          .with(ROOT_CAUSE.WHYS, of -> String.join("\n", of.it().whys()))
          .with(ROOT_CAUSE.CONCLUSION, of -> of.it().conclusion());

  static final Sheet<SaidAndDoneRecord, Of<Said>> SAID =
      new Sheet<SaidAndDoneRecord, Of<Said>>(SAID_AND_DONE)
          .with(SAID_AND_DONE.COMPLAINT_ID, Of::file)
          .with(SAID_AND_DONE.POSITION, Of::position)
          .with(SAID_AND_DONE.NUMBER, of -> (long) of.it().number())
          .with(SAID_AND_DONE.SAID_ON, of -> of.it().day())
          .with(SAID_AND_DONE.YOU_SAID, of -> of.it().youSaid())
          .with(SAID_AND_DONE.WE_DID, of -> of.it().weDid());

  static final Sheet<ThemeRecord, Of<Theme>> THEMES =
      new Sheet<ThemeRecord, Of<Theme>>(THEME)
          .with(THEME.FILE_ID, Of::file)
          .with(THEME.POSITION, Of::position)
          .with(THEME.NAME, of -> of.it().name())
          .with(THEME.NAME_KEY, of -> Theme.key(of.it().name()))
          .with(THEME.DESCRIPTION, of -> of.it().description())
          .with(THEME.YEARS, of -> String.join("; ", of.it().years()))
          .with(THEME.DISCUSSED_ON, of -> last(of.it(), Theme.Talk::day))
          .with(THEME.DISCUSSED_WITH, of -> last(of.it(), Theme.Talk::with))
          .with(THEME.TALKS, of -> (long) of.it().talks().size())
          .with(THEME.PROGRESS, of -> of.it().progress())
          .with(THEME.FIGURE, of -> of.it().figure())
          .with(THEME.FIGURE_SOURCE, of -> of.it().figureSource())
          .with(THEME.ENDED_ON, of -> of.it().ended());

  static final Sheet<AdviceRecord, Of<Advice>> ADVICES =
      new Sheet<AdviceRecord, Of<Advice>>(ADVICE)
          .with(ADVICE.FILE_ID, Of::file)
          .with(ADVICE.POSITION, Of::position)
          .with(ADVICE.MADE_ON, of -> of.it().made())
          .with(ADVICE.WORDS, of -> of.it().text())
          .with(ADVICE.OWNER, of -> of.it().owner())
          .with(ADVICE.FIRST_DUE_ON, of -> of.it().firstDue())
          .with(ADVICE.DUE_ON, of -> of.it().due())
          .with(ADVICE.THEME, of -> of.it().theme())
          .with(ADVICE.STATUS, of -> of.it().status().name())
          .with(ADVICE.COMPLETED_ON, of -> of.it().completed())
          .with(ADVICE.EVIDENCE, of -> of.it().evidence())
          .with(ADVICE.DECLINED, of -> of.it().declined());

  private LearningSheets() {}

  private static <T> @Nullable T last(Theme theme, Function<Theme.Talk, T> part) {
    return theme.talks().isEmpty() ? null : part.apply(theme.talks().getLast());
  }
}
