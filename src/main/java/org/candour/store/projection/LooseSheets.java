package org.candour.store.projection;

import static org.candour.store.schema.Tables.COMPLIMENT;
import static org.candour.store.schema.Tables.INDICATOR;
import static org.candour.store.schema.Tables.PUBLISHED_FIGURE;

import java.time.LocalDate;
import org.candour.domain.entry.Loose;
import org.candour.procedure.fold.Compliment;
import org.candour.store.projection.ChildSheets.Of;
import org.candour.store.schema.tables.records.ComplimentRecord;
import org.candour.store.schema.tables.records.IndicatorRecord;
import org.candour.store.schema.tables.records.PublishedFigureRecord;

/// The columns of the tables that hold what belongs to no complaint.
final class LooseSheets {
  /// A body with the day of its entry.
  public record Dated<T>(LocalDate day, T body) {}

  static final Sheet<ComplimentRecord, Of<Compliment>> COMPLIMENTS =
      new Sheet<ComplimentRecord, Of<Compliment>>(COMPLIMENT)
          .with(COMPLIMENT.FILE_ID, Of::file)
          .with(COMPLIMENT.POSITION, Of::position)
          .with(COMPLIMENT.RECEIVED_ON, of -> of.it().received())
          .with(COMPLIMENT.TEAM, of -> of.it().team())
          .with(COMPLIMENT.SERVICE_AREA, of -> of.it().serviceArea())
          .with(COMPLIMENT.SOURCE, of -> ComplaintSheet.label(of.it().source()))
          .with(COMPLIMENT.WORDS, of -> of.it().text())
          .with(COMPLIMENT.IS_USE_IN_REPORT, of -> of.it().useInReport())
          .with(COMPLIMENT.EDITED_WORDS, of -> of.it().editedText());

  static final Sheet<IndicatorRecord, Of<Loose.IndicatorEntered>> INDICATORS =
      new Sheet<IndicatorRecord, Of<Loose.IndicatorEntered>>(INDICATOR)
          .with(INDICATOR.FILE_ID, Of::file)
          .with(INDICATOR.POSITION, Of::position)
          .with(INDICATOR.FINANCIAL_YEAR, of -> of.it().financialYear())
          .with(INDICATOR.INDICATOR_, of -> of.it().indicator())
          .with(INDICATOR.VALUE, of -> of.it().value())
          .with(INDICATOR.BASIS, of -> ComplaintSheet.label(of.it().basis()))
          .with(INDICATOR.SOURCE, of -> of.it().source())
          .with(INDICATOR.IS_PROVISIONAL, of -> of.it().provisional())
          .with(INDICATOR.AS_AT_ON, of -> of.it().asAt())
          .with(INDICATOR.NOTE, of -> of.it().note());

  static final Sheet<PublishedFigureRecord, Of<Loose.FigurePublished>> PUBLISHED =
      new Sheet<PublishedFigureRecord, Of<Loose.FigurePublished>>(PUBLISHED_FIGURE)
          .with(PUBLISHED_FIGURE.FILE_ID, Of::file)
          .with(PUBLISHED_FIGURE.POSITION, Of::position)
          .with(PUBLISHED_FIGURE.FINANCIAL_YEAR, of -> of.it().financialYear())
          .with(PUBLISHED_FIGURE.FIGURE, of -> of.it().figure())
          .with(PUBLISHED_FIGURE.VALUE, of -> of.it().value())
          .with(PUBLISHED_FIGURE.NOTE, of -> of.it().note());

  private LooseSheets() {}
}
