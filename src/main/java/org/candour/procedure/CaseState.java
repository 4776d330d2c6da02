package org.candour.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.candour.domain.ComplainantType;
import org.candour.domain.Field;
import org.candour.domain.Procedure;
import org.candour.domain.entry.Particulars;
import org.jspecify.annotations.Nullable;

/// A complaint as it stands: nothing but what its entries say, struck-out ones left away. Made only
/// by [Fold].
///
/// @param received the day any officer first received it
/// @param userFields the council's own fields, by name
public record CaseState(
    String reference,
    LocalDate received,
    Particulars particulars,
    Map<String, String> userFields,
    Intake intake,
    Stage1 stage1,
    Stage2 stage2,
    Stage3 stage3,
    List<Point> points,
    List<Meeting> meetings,
    List<Action> actions,
    List<Cost> costs,
    List<OmbudsmanCase> ombudsman,
    @Nullable LocalDate learningReviewed,
    @Nullable LocalDate withdrawn,
    @Nullable LocalDate closed) {

  /// The deciding of the route.
  public record Intake(
      @Nullable LocalDate decided,
      @Nullable Boolean sufficientInterest,
      @Nullable LocalDate deferred,
      @Nullable LocalDate advocateOffered,
      @Nullable LocalDate advocateAppointed) {}

  /// The procedure it is handled under; children statutory until decided otherwise.
  public Procedure procedure() {
    var text = particulars.get(Field.PROCEDURE);
    return text == null ? Procedure.CHILDREN_STATUTORY : Procedure.of(text);
  }

  /// Whether the published tables count it (R009).
  public boolean statutory() {
    return procedure() == Procedure.CHILDREN_STATUTORY;
  }

  public @Nullable ComplainantType complainantType() {
    return particulars.complainantType();
  }

  /// Where the complaint stands in the procedure.
  public Standing standing() {
    return Standing.of(this);
  }
}
