package org.candour.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.domain.Field;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Remedy;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.candour.domain.entry.Stage3;
import org.jspecify.annotations.Nullable;

/// Which entry of a complaint put each cell of its row there; taken in the order of the fold.
final class Setters {
  private final Map<String, Entry> setters = new HashMap<>();
  private final Entry receipt;

  /// @param counting the entries that count, in the order of the chronology
  Setters(List<Entry> counting) {
    receipt =
        counting.stream()
            .filter(e -> e.body() instanceof Intake.Received)
            .reduce((first, last) -> last)
            .orElseThrow();
    counting.forEach(this::set);
    counting.stream()
        .filter(e -> e.body() instanceof Intake.Amended)
        .sorted(java.util.Comparator.comparingLong(Entry::id))
        .forEach(e -> setters.put(((Intake.Amended) e.body()).field().column(), e));
  }

  Entry receipt() {
    return receipt;
  }

  /// The entry behind a column; null when there is none.
  @Nullable Entry of(String column) {
    return setters.get(column);
  }

  private void set(Entry entry) {
    switch (entry.body()) {
      case Intake.Received it ->
          it.particulars().values().keySet().forEach(f -> setters.put(f.column(), entry));
      case Body it when decides(it) -> {
        setters.put("decided", entry);
        setters.put(Field.PROCEDURE.column(), entry);
        setters.put(Field.NOT_ACCEPTED_REASON.column(), entry);
      }
      case Stage1.ExtensionAgreed ignored -> setters.putIfAbsent("extension_agreed", entry);
      case Stage2.Extended ignored -> setters.putIfAbsent("stage2_extended", entry);
      case Stage2.OfficerAppointed it -> {
        var field = field(it);
        if (field != null) {
          setters.put(field.column(), entry);
        }
      }
      case Stage3.ChairAppointed ignored -> setters.putIfAbsent("stage3_chair_appointed", entry);
      case Body body -> {
        var column = column(body);
        if (column != null) {
          setters.put(column, entry);
        }
      }
    }
  }

  /// Whether an entry settles the route of the complaint.
  static boolean decides(Body body) {
    return switch (body) {
      case Intake.Decided ignored -> true;
      case Intake.RouteChanged ignored -> true;
      case Intake.ResolvedAtOnce ignored -> true;
      case Intake.SufficientInterestDecided it -> !it.found();
      case Intake.OutOfTimeDecided it -> !it.accepted();
      default -> false;
    };
  }

  private static @Nullable Field field(Stage2.OfficerAppointed it) {
    return switch (it.role()) {
      case INVESTIGATING_OFFICER -> Field.STAGE2_INVESTIGATING_OFFICER;
      case INDEPENDENT_PERSON -> Field.STAGE2_INDEPENDENT_PERSON;
      case ADJUDICATING_OFFICER -> Field.STAGE2_ADJUDICATING_OFFICER;
      case PANEL_CHAIR, PANEL_MEMBER, ADVOCATE -> null;
    };
  }

  /// The entry behind the column of that role; null when the role has none.
  @Nullable Entry officer(Stage2.OfficerAppointed it) {
    var field = field(it);
    return field == null ? null : of(field.column());
  }

  private static @Nullable String column(Body body) {
    return switch (body) {
      case Intake.AdvocateOffered ignored -> "advocate_offered";
      case Intake.AdvocateAppointed ignored -> "advocate_appointed";
      case Stage1.Acknowledged ignored -> "acknowledged";
      case Stage1.Allocated ignored -> "responding_manager";
      case Stage1.GoodReasonRecorded ignored -> "good_reason";
      case Stage1.ResponseSent ignored -> "responded";
      case Stage1.Stage2Offered ignored -> "stage2_offered";
      case Stage2.Requested ignored -> "stage2_requested";
      case Stage2.StatementAgreed ignored -> "stage2_statement_agreed";
      case Stage2.InvestigatorReported ignored -> "stage2_io_report";
      case Stage2.IndependentPersonReported ignored -> "stage2_ip_report";
      case Stage2.Adjudicated ignored -> "stage2_adjudicated";
      case Stage2.RequestWithdrawn ignored -> "stage2_withdrawn";
      case Stage3.Requested ignored -> "stage3_requested";
      case Stage3.RequestAcknowledged ignored -> "stage3_acknowledged";
      case Stage3.PanelHeld ignored -> "stage3_panel";
      case Stage3.PanelReported ignored -> "stage3_report";
      case Stage3.ResponseSent ignored -> "stage3_response";
      case Stage3.Mediated ignored -> "stage3_mediated";
      case Course.Withdrawn ignored -> "withdrawn";
      case Course.Closed ignored -> "closed";
      case Remedy ignored -> null;
      default -> null;
    };
  }
}
