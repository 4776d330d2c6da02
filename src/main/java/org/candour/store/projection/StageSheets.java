package org.candour.store.projection;

import static org.candour.store.schema.Tables.RECOMMENDATION;
import static org.candour.store.schema.Tables.STATEMENT_VERSION;

import org.candour.procedure.state.Recommendation;
import org.candour.procedure.state.Statement;
import org.candour.store.projection.ChildSheets.Of;
import org.candour.store.schema.tables.records.RecommendationRecord;
import org.candour.store.schema.tables.records.StatementVersionRecord;
import org.jspecify.annotations.Nullable;

/// The columns of what Stages 2 and 3 leave behind.
final class StageSheets {
  static final Sheet<StatementVersionRecord, Of<Statement>> STATEMENTS =
      new Sheet<StatementVersionRecord, Of<Statement>>(STATEMENT_VERSION)
          .with(STATEMENT_VERSION.COMPLAINT_ID, Of::file)
          .with(STATEMENT_VERSION.POSITION, Of::position)
          .with(STATEMENT_VERSION.VERSION, of -> (long) of.it().version())
          .with(STATEMENT_VERSION.DRAFTED_ON, of -> of.it().drafted())
          .with(STATEMENT_VERSION.SENT_ON, of -> of.it().sent())
          .with(STATEMENT_VERSION.AGREED_ON, of -> of.it().agreed())
          .with(STATEMENT_VERSION.ISSUED_ON, of -> of.it().issued());

  static final Sheet<RecommendationRecord, Of<Recommendation>> RECOMMENDATIONS =
      new Sheet<RecommendationRecord, Of<Recommendation>>(RECOMMENDATION)
          .with(RECOMMENDATION.COMPLAINT_ID, Of::file)
          .with(RECOMMENDATION.POSITION, Of::position)
          .with(RECOMMENDATION.NUMBER, of -> of.it().number())
          .with(RECOMMENDATION.MADE_BY, of -> of.it().by().label())
          .with(RECOMMENDATION.MADE_ON, of -> of.it().made())
          .with(RECOMMENDATION.WORDS, of -> of.it().text())
          .with(RECOMMENDATION.ANSWERED_ON, of -> of.it().answered())
          .with(RECOMMENDATION.IS_ACCEPTED, of -> of.it().accepted())
          .with(RECOMMENDATION.ACTION_NUMBER, of -> number(of.it().action()))
          .with(RECOMMENDATION.REASON, of -> of.it().reason());

  private StageSheets() {}

  private static @Nullable Long number(@Nullable Integer value) {
    return value == null ? null : Long.valueOf(value);
  }
}
