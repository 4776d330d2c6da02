package org.candour.store.projection;

import static org.candour.store.schema.Tables.CONCERN;
import static org.candour.store.schema.Tables.EVENT;
import static org.candour.store.schema.Tables.MATTER;

import org.candour.domain.entry.Beside;
import org.candour.procedure.fold.Matter;
import org.candour.store.projection.ChildSheets.Of;
import org.candour.store.projection.LooseSheets.Dated;
import org.candour.store.schema.tables.records.ConcernRecord;
import org.candour.store.schema.tables.records.EventRecord;
import org.candour.store.schema.tables.records.MatterRecord;
import org.jspecify.annotations.Nullable;

/// The columns of the tables of the registers kept beside the complaints.
final class BesideSheets {
  /// A matter with what it began with.
  public record Begun<T>(Matter matter, T with) {}

  static final Sheet<MatterRecord, Of<Begun<Beside.MatterSupported>>> MATTERS =
      new Sheet<MatterRecord, Of<Begun<Beside.MatterSupported>>>(MATTER)
          .with(MATTER.FILE_ID, Of::file)
          .with(MATTER.POSITION, Of::position)
          .with(MATTER.RAISED_ON, of -> of.it().matter().day())
          .with(MATTER.CHILD, of -> of.it().with().child())
          .with(MATTER.ABOUT, of -> of.it().with().about())
          .with(MATTER.SERVICE_AREA, of -> of.it().with().serviceArea())
          .with(MATTER.SUPPORTED_BY, of -> of.it().with().supportedBy())
          .with(MATTER.HOW, of -> of.it().with().how())
          .with(MATTER.REVIEWED_ON, of -> of.it().matter().reviewed())
          .with(MATTER.IS_NOT_BLOCKED, of -> notBlocked(of.it().matter()))
          .with(MATTER.REVIEW_NOTE, of -> reviewNote(of.it().matter()))
          .with(MATTER.ENDED_ON, of -> of.it().matter().ended())
          .with(MATTER.OUTCOME, of -> of.it().matter().outcome())
          .with(MATTER.REFERENCE, of -> of.it().matter().reference());

  static final Sheet<ConcernRecord, Of<Begun<Beside.ConcernLogged>>> CONCERNS =
      new Sheet<ConcernRecord, Of<Begun<Beside.ConcernLogged>>>(CONCERN)
          .with(CONCERN.FILE_ID, Of::file)
          .with(CONCERN.POSITION, Of::position)
          .with(CONCERN.LOGGED_ON, of -> of.it().matter().day())
          .with(CONCERN.KIND, of -> of.it().with().kind().label())
          .with(CONCERN.RAISED_BY, of -> of.it().with().raisedBy())
          .with(CONCERN.SERVICE_AREA, of -> of.it().with().serviceArea())
          .with(CONCERN.TEAM, of -> of.it().with().team())
          .with(CONCERN.WORDS, of -> of.it().with().text())
          .with(CONCERN.SETTLED_ON, of -> of.it().matter().ended())
          .with(CONCERN.OUTCOME, of -> of.it().matter().outcome())
          .with(CONCERN.REFERENCE, of -> of.it().matter().reference());

  static final Sheet<EventRecord, Of<Dated<Beside.EventHeld>>> EVENTS =
      new Sheet<EventRecord, Of<Dated<Beside.EventHeld>>>(EVENT)
          .with(EVENT.FILE_ID, Of::file)
          .with(EVENT.POSITION, Of::position)
          .with(EVENT.HELD_ON, of -> of.it().day())
          .with(EVENT.KIND, of -> of.it().body().kind().label())
          .with(EVENT.AUDIENCE, of -> of.it().body().audience())
          .with(EVENT.ATTENDED, of -> of.it().body().attended())
          .with(EVENT.NOTE, of -> of.it().body().note())
          .with(EVENT.NEXT_DUE_ON, of -> of.it().body().nextDue());

  private BesideSheets() {}

  private static @Nullable Boolean notBlocked(Matter matter) {
    var review = matter.review();
    return review == null ? null : review.notBlocked();
  }

  private static @Nullable String reviewNote(Matter matter) {
    var review = matter.review();
    return review == null ? null : review.note();
  }
}
