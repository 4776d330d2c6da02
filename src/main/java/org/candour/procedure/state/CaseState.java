package org.candour.procedure.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.candour.domain.ComplainantType;
import org.candour.domain.Consent;
import org.candour.domain.Field;
import org.candour.domain.NotAcceptedReason;
import org.candour.domain.Outcome;
import org.candour.domain.Procedure;
import org.candour.domain.entry.Particulars;
import org.jspecify.annotations.Nullable;

/// A complaint as it stands: nothing but what its entries say, struck-out ones left away. Made only
/// by [org.candour.procedure.fold.Fold].
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
    Officers officers,
    List<Recommendation> recommendations,
    List<Point> points,
    List<Meeting> meetings,
    List<Action> actions,
    List<Cost> costs,
    List<OmbudsmanCase> ombudsman,
    Lessons lessons,
    @Nullable LocalDate withdrawn,
    @Nullable LocalDate closed,
    Ending ending,
    List<Link> links) {

  /// The deciding of the route, and what the person was told.
  ///
  /// @param interestDecided the day sufficient interest was decided
  /// @param lateAccepted whether a complaint out of time is considered; null while not decided
  /// @param replied the day the complaints unit told the person what is not considered here
  /// @param settledAtOnce the day a concern was settled on the spot
  /// @param safeguarding the day a concern or allegation was passed on
  public record Intake(
      @Nullable LocalDate decided,
      @Nullable Boolean sufficientInterest,
      @Nullable LocalDate interestDecided,
      @Nullable Boolean lateAccepted,
      @Nullable LocalDate replied,
      @Nullable LocalDate handedOver,
      @Nullable LocalDate settledAtOnce,
      @Nullable LocalDate safeguarding,
      @Nullable Consent consent,
      Deferral deferral,
      Voice voice) {
    public @Nullable LocalDate deferred() {
      return deferral.from();
    }

    public @Nullable LocalDate advocateOffered() {
      return voice.offered();
    }

    public @Nullable LocalDate advocateAppointed() {
      return voice.appointed();
    }
  }

  /// How the complaint came to an end without an answer outstanding.
  ///
  /// @param satisfied the day the complainant said that the answer settles it
  /// @param lapsed the day it lapsed because no next stage was asked for
  /// @param closingReason why the file was closed short of the next stage
  public record Ending(
      @Nullable LocalDate satisfied, @Nullable LocalDate lapsed, @Nullable String closingReason) {}

  /// The procedure it is handled under; children statutory until decided otherwise.
  public Procedure procedure() {
    var text = particulars.get(Field.PROCEDURE);
    return text == null ? Procedure.CHILDREN_STATUTORY : Procedure.of(text);
  }

  /// Whether the published tables count it (R009).
  public boolean statutory() {
    return procedure() == Procedure.CHILDREN_STATUTORY;
  }

  /// The day from which Stage 1 counts: received, or put forward again after a deferral that left
  /// Stage 1 unanswered.
  public LocalDate stage1Start() {
    var again = intake.deferral().resubmitted();
    return again == null || before(stage1.responded(), again) || before(stage2.requested(), again)
        ? received
        : again;
  }

  private static boolean before(@Nullable LocalDate day, LocalDate other) {
    return day != null && day.isBefore(other);
  }

  /// Whether the person is still to be told that it is not considered here (R013); nobody can be
  /// told who gave no name.
  public boolean replyOwed() {
    return !statutory()
        && intake.settledAtOnce() == null
        && intake.replied() == null
        && !anonymous();
  }

  /// Whether it was not accepted because nobody gave a name.
  public boolean anonymous() {
    return NotAcceptedReason.ANONYMOUS.label().equals(particulars.get(Field.NOT_ACCEPTED_REASON));
  }

  public @Nullable ComplainantType complainantType() {
    return particulars.complainantType();
  }

  /// The day it was last reviewed for learning; null when it was not.
  public @Nullable LocalDate learningReviewed() {
    return lessons.reviewed();
  }

  /// The outcome that stands: that of the latest stage that gave one.
  public @Nullable Outcome outcome() {
    if (stage3.outcome() != null) {
      return stage3.outcome();
    }
    return stage2.outcome() == null ? stage1.outcome() : stage2.outcome();
  }

  /// Whether any stage upheld it, wholly or in part.
  public boolean upheld() {
    return Stream.of(stage1.outcome(), stage2.outcome(), stage3.outcome())
        .anyMatch(found -> found == Outcome.FULLY_UPHELD || found == Outcome.PARTLY_UPHELD);
  }

  /// Whether an agreed action or a remedy of the Ombudsman is still to be done.
  public boolean actionOpen() {
    return actions.stream().anyMatch(Action::open)
        || ombudsman.stream().anyMatch(OmbudsmanCase::remedyOpen);
  }

  /// Where the complaint stands in the procedure.
  public Standing standing() {
    return Standing.of(this);
  }
}
