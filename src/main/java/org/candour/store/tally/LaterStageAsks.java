package org.candour.store.tally;

import static org.candour.store.schema.Tables.COMPLAINT;

import java.util.List;
import org.candour.figures.Breakdown;
import org.candour.figures.Count;
import org.jooq.Field;

/// What is counted of complaints at Stages 2 and 3.
final class LaterStageAsks {
  private final Span span;

  LaterStageAsks(Span span) {
    this.span = span;
  }

  List<TallyAsk> all() {
    return List.of(
        stage2Offered(),
        stage2Requested(),
        stage2Adjudicated(),
        stage2Withdrawn(),
        stage2Open(),
        stage3Requested(),
        panels(),
        mediated(),
        stage3Answered(),
        stage3Open());
  }

  private TallyAsk stage2Offered() {
    return span.statutory(span.during(COMPLAINT.STAGE2_OFFERED_ON)).part(Count.STAGE2_OFFERED);
  }

  private TallyAsk stage2Requested() {
    return span.statutory(span.during(COMPLAINT.STAGE2_REQUESTED_ON)).part(Count.STAGE2_REQUESTED);
  }

  private TallyAsk stage2Adjudicated() {
    Field<Long> request = COMPLAINT.STAGE2_TAKEN_FROM_REQUEST;
    Field<Long> statement = COMPLAINT.STAGE2_TAKEN_FROM_STATEMENT;
    return span.statutory(span.during(COMPLAINT.STAGE2_ADJUDICATED_ON))
        .part(Count.STAGE2_ADJUDICATED)
        .part(Count.STAGE2_WITHIN25_REQUEST, request.le(25L))
        .part(Count.STAGE2_WITHIN65_REQUEST, request.le(65L))
        .part(Count.STAGE2_WITHIN25_STATEMENT, statement.le(25L))
        .part(Count.STAGE2_WITHIN65_STATEMENT, statement.le(65L))
        .cut(Breakdown.STAGE2_OUTCOME, COMPLAINT.STAGE2_OUTCOME);
  }

  private TallyAsk stage2Withdrawn() {
    return span.statutory(span.during(COMPLAINT.STAGE2_WITHDRAWN_ON)).part(Count.STAGE2_WITHDRAWN);
  }

  private TallyAsk stage2Open() {
    return span.statutory(
            COMPLAINT
                .STAGE2_REQUESTED_ON
                .le(span.last())
                .and(span.notBy(COMPLAINT.STAGE2_ADJUDICATED_ON))
                .and(span.notBy(COMPLAINT.STAGE2_WITHDRAWN_ON)))
        .part(Count.STAGE2_OPEN);
  }

  private TallyAsk stage3Requested() {
    return span.statutory(span.during(COMPLAINT.STAGE3_REQUESTED_ON)).part(Count.STAGE3_REQUESTED);
  }

  private TallyAsk panels() {
    return span.statutory(span.during(COMPLAINT.STAGE3_PANEL_ON))
        .part(Count.STAGE3_PANELS)
        .part(Count.STAGE3_PANELS_WITHIN30, COMPLAINT.STAGE3_PANEL_TAKEN.le(30L));
  }

  private TallyAsk mediated() {
    return span.statutory(span.during(COMPLAINT.STAGE3_MEDIATED_ON)).part(Count.STAGE3_MEDIATED);
  }

  private TallyAsk stage3Answered() {
    return span.statutory(span.during(COMPLAINT.STAGE3_RESPONSE_ON))
        .cut(Breakdown.STAGE3_OUTCOME, COMPLAINT.STAGE3_OUTCOME);
  }

  private TallyAsk stage3Open() {
    return span.statutory(
            COMPLAINT
                .STAGE3_REQUESTED_ON
                .le(span.last())
                .and(span.notBy(COMPLAINT.STAGE3_RESPONSE_ON))
                .and(span.notBy(COMPLAINT.STAGE3_MEDIATED_ON)))
        .part(Count.STAGE3_OPEN);
  }
}
