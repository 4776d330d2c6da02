package org.candour.store.projection;

import static org.candour.store.schema.Tables.COMPLAINT;

import java.util.function.Function;
import org.candour.domain.Field;
import org.candour.domain.Listed;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Stage1;
import org.candour.procedure.state.Stage2;
import org.candour.procedure.state.Stage3;
import org.candour.store.engine.Words;
import org.candour.store.schema.tables.records.ComplaintRecord;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// The columns of the `complaint` table.
public final class ComplaintSheet {
  public static final Sheet<ComplaintRecord, Facts> COLUMNS = columns();

  private ComplaintSheet() {}

  private static Sheet<ComplaintRecord, Facts> columns() {
    Sheet<ComplaintRecord, Facts> sheet =
        new Sheet<ComplaintRecord, Facts>(COMPLAINT)
            .with(COMPLAINT.ID, Facts::id)
            .with(COMPLAINT.REFERENCE, facts -> facts.state().reference())
            .with(COMPLAINT.REFERENCE_KEY, facts -> Words.key(facts.state().reference()))
            .with(COMPLAINT.PROCEDURE, facts -> facts.state().procedure().label());
    written(sheet);
    state(sheet, COMPLAINT.RECEIVED_ON, CaseState::received)
        .with(COMPLAINT.DECIDED_ON, facts -> facts.state().intake().decided())
        .with(COMPLAINT.WITHDRAWN_ON, facts -> facts.state().withdrawn())
        .with(COMPLAINT.CLOSED_ON, facts -> facts.state().closed())
        .with(COMPLAINT.LEARNING_REVIEWED_ON, facts -> facts.state().learningReviewed());
    stage1(sheet);
    stage2(sheet);
    stage3(sheet);
    workedOut(sheet);
    keys(sheet);
    return sheet;
  }

  /// The particulars that are kept as text, or as yes or no.
  private static void written(Sheet<ComplaintRecord, Facts> sheet) {
    for (Field field : Field.values()) {
      org.jooq.Field<?> column = COMPLAINT.field(field.column());
      if (column instanceof TableField<?, ?> && !sheet.fields().contains(column)) {
        sheet.with(text(column), facts -> facts.get(field));
      }
    }
    sheet
        .with(
            COMPLAINT.IS_ADVOCATE_OFFERED,
            facts -> facts.state().particulars().yes(Field.ADVOCATE_OFFERED))
        .with(COMPLAINT.IS_RESTRICTED, facts -> facts.state().particulars().yes(Field.RESTRICTED))
        .with(
            COMPLAINT.ADVOCATE_APPOINTED_ON,
            facts -> facts.state().particulars().date(Field.ADVOCATE_APPOINTED));
  }

  @SuppressWarnings("unchecked")
  private static TableField<ComplaintRecord, String> text(org.jooq.Field<?> column) {
    if (column.getType() != String.class) {
      throw new IllegalStateException(column + " does not hold text");
    }
    return (TableField<ComplaintRecord, String>) column;
  }

  private static <T> Sheet<ComplaintRecord, Facts> state(
      Sheet<ComplaintRecord, Facts> sheet,
      TableField<ComplaintRecord, T> field,
      Function<CaseState, ? extends @Nullable T> value) {
    return sheet.with(field, facts -> value.apply(facts.state()));
  }

  private static void stage1(Sheet<ComplaintRecord, Facts> sheet) {
    Function<Facts, Stage1> stage = facts -> facts.state().stage1();
    sheet
        .with(COMPLAINT.ACKNOWLEDGED_ON, stage.andThen(Stage1::acknowledged))
        .with(COMPLAINT.EXTENSION_AGREED_ON, stage.andThen(Stage1::extensionTold))
        .with(COMPLAINT.EXTENSION_REASON, facts -> label(stage.apply(facts).extensionReason()))
        .with(COMPLAINT.EXTENDED_TO_ON, stage.andThen(Stage1::extendedTo))
        .with(COMPLAINT.RESPONDED_ON, stage.andThen(Stage1::responded))
        .with(COMPLAINT.OUTCOME, facts -> label(stage.apply(facts).outcome()))
        .with(COMPLAINT.IS_APOLOGY, stage.andThen(Stage1::apology))
        .with(COMPLAINT.STAGE2_OFFERED_ON, stage.andThen(Stage1::stage2Offered));
  }

  private static void stage2(Sheet<ComplaintRecord, Facts> sheet) {
    Function<Facts, Stage2> stage = facts -> facts.state().stage2();
    sheet
        .with(COMPLAINT.STAGE2_REQUESTED_ON, stage.andThen(Stage2::requested))
        .with(COMPLAINT.STAGE2_STATEMENT_AGREED_ON, stage.andThen(Stage2::statementAgreed))
        .with(COMPLAINT.STAGE2_EXTENDED_ON, stage.andThen(Stage2::extensionTold))
        .with(COMPLAINT.STAGE2_EXTENDED_TO_ON, stage.andThen(Stage2::extendedTo))
        .with(COMPLAINT.STAGE2_IO_REPORT_ON, stage.andThen(Stage2::investigatorReported))
        .with(COMPLAINT.STAGE2_IP_REPORT_ON, stage.andThen(Stage2::independentPersonReported))
        .with(COMPLAINT.STAGE2_ADJUDICATED_ON, stage.andThen(Stage2::adjudicated))
        .with(COMPLAINT.STAGE2_OUTCOME, facts -> label(stage.apply(facts).outcome()))
        .with(COMPLAINT.STAGE2_WITHDRAWN_ON, stage.andThen(Stage2::withdrawn));
  }

  private static void stage3(Sheet<ComplaintRecord, Facts> sheet) {
    Function<Facts, Stage3> stage = facts -> facts.state().stage3();
    sheet
        .with(COMPLAINT.STAGE3_REQUESTED_ON, stage.andThen(Stage3::requested))
        .with(COMPLAINT.STAGE3_ACKNOWLEDGED_ON, stage.andThen(Stage3::acknowledged))
        .with(COMPLAINT.STAGE3_CHAIR_APPOINTED_ON, stage.andThen(Stage3::chairAppointed))
        .with(COMPLAINT.STAGE3_PANEL_ON, stage.andThen(Stage3::panel))
        .with(COMPLAINT.STAGE3_REPORT_ON, stage.andThen(Stage3::report))
        .with(COMPLAINT.STAGE3_RESPONSE_ON, stage.andThen(Stage3::response))
        .with(COMPLAINT.STAGE3_OUTCOME, facts -> label(stage.apply(facts).outcome()))
        .with(COMPLAINT.STAGE3_MEDIATED_ON, stage.andThen(Stage3::mediated));
  }

  private static void workedOut(Sheet<ComplaintRecord, Facts> sheet) {
    sheet
        .with(COMPLAINT.STAGE, facts -> (long) facts.standing().stage())
        .with(COMPLAINT.STATE, facts -> facts.standing().name())
        .with(COMPLAINT.ENDED_ON, Facts::ended)
        .with(COMPLAINT.DUE_ON, facts -> facts.due().nextOn())
        .with(COMPLAINT.DUE_WHAT, facts -> facts.due().nextWhat())
        .with(COMPLAINT.DUE_WHO, facts -> facts.due().nextWho())
        .with(COMPLAINT.STAGE1_LIMIT10_ON, facts -> facts.due().stage1Limit10())
        .with(COMPLAINT.STAGE1_LIMIT20_ON, facts -> facts.due().stage1Limit20())
        .with(COMPLAINT.STAGE1_DUE_ON, facts -> facts.due().stage1())
        .with(COMPLAINT.IS_STAGE1_EXTENDED_IN_TIME, Facts::extendedInTime)
        .with(COMPLAINT.STAGE1_EXIT, facts -> facts.exit().name())
        .with(COMPLAINT.STAGE1_EXIT_ON, facts -> facts.exit().day())
        .with(COMPLAINT.STAGE1_RESOLVED_ON, facts -> facts.exit().resolved())
        .with(COMPLAINT.STAGE1_WITHDRAWN_ON, facts -> facts.exit().withdrawn())
        .with(COMPLAINT.STAGE1_MOVED_ON, facts -> facts.exit().moved())
        .with(COMPLAINT.STAGE1_TAKEN, Facts::taken)
        .with(COMPLAINT.STAGE1_TAKEN_BAND, Facts::band)
        .with(COMPLAINT.STAGE2_DUE_ON, facts -> facts.due().stage2())
        .with(COMPLAINT.STAGE2_TAKEN_FROM_REQUEST, Facts::stage2FromRequest)
        .with(COMPLAINT.STAGE2_TAKEN_FROM_STATEMENT, Facts::stage2FromStatement)
        .with(COMPLAINT.STAGE3_PANEL_DUE_ON, facts -> facts.due().panel())
        .with(COMPLAINT.STAGE3_PANEL_TAKEN, Facts::panelTaken)
        .with(COMPLAINT.CAUSE_REPORTED, Facts::causeReported)
        .with(COMPLAINT.RECEIVED_YEAR, facts -> Facts.year(facts.state().received()))
        .with(COMPLAINT.RESOLVED_YEAR, facts -> Facts.year(facts.exit().resolved()))
        .with(COMPLAINT.COST_PENCE, Facts::costPence);
  }

  private static void keys(Sheet<ComplaintRecord, Facts> sheet) {
    sheet
        .with(COMPLAINT.COMPLAINANT_NAME_KEY, facts -> facts.key(Field.COMPLAINANT_NAME))
        .with(COMPLAINT.CHILD_NAME_KEY, facts -> facts.key(Field.CHILD_NAME))
        .with(COMPLAINT.SERVICE_AREA_KEY, facts -> facts.key(Field.SERVICE_AREA))
        .with(COMPLAINT.RESPONDING_MANAGER_KEY, facts -> facts.key(Field.RESPONDING_MANAGER))
        .with(COMPLAINT.SEARCH_NAMES, Facts::searchNames)
        .with(COMPLAINT.SEARCH_WORDS, Facts::searchWords);
  }

  static @Nullable String label(@Nullable Listed value) {
    return value == null ? null : value.label();
  }
}
