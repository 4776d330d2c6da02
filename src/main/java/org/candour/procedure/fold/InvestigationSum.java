package org.candour.procedure.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.candour.domain.entry.Stage2.Interviewed;
import org.candour.domain.entry.Stage2.RequestRefused;
import org.candour.domain.entry.Stage2.Requested;
import org.candour.domain.entry.Stage2.StatementAgreed;
import org.candour.domain.entry.Stage2.StatementDrafted;
import org.candour.domain.entry.Stage2.StatementIssued;
import org.candour.procedure.state.Interview;
import org.candour.procedure.state.Investigation;
import org.candour.procedure.state.RefusedRequest;
import org.candour.procedure.state.Request;
import org.candour.procedure.state.Statement;
import org.candour.procedure.state.Worker;
import org.jspecify.annotations.Nullable;

/// The running sum of an investigation.
final class InvestigationSum {
  private final Map<Integer, Statement> statements = new TreeMap<>();
  private final List<Interview> interviews = new ArrayList<>();
  private final Map<String, Worker> workers = new LinkedHashMap<>();
  private @Nullable Request request;
  private @Nullable RefusedRequest refused;
  private @Nullable LocalDate factsChecked;
  private @Nullable LocalDate expected;
  private @Nullable String outcomeReason;

  /// A later request has a statement, interviews and a fact check of its own.
  void beginAgain() {
    statements.clear();
    interviews.clear();
    factsChecked = null;
    expected = null;
    outcomeReason = null;
  }

  void request(LocalDate day, Requested it) {
    request = new Request(day, it.words(), it.method(), null);
  }

  void refuse(LocalDate day, RequestRefused it) {
    refused = new RefusedRequest(day, it.ground(), it.explanation());
  }

  void draft(LocalDate day, StatementDrafted it) {
    statements.put(
        it.version(), new Statement(it.version(), day, it.text(), null, null, null, null, null));
  }

  void send(LocalDate day, int version) {
    change(version, statement -> statement.sent(day));
  }

  void agree(LocalDate day, StatementAgreed it) {
    if (it.version() != null) {
      change(it.version(), statement -> statement.agreed(day));
    }
  }

  void issue(LocalDate day, StatementIssued it) {
    change(
        it.version(), statement -> statement.issued(day, it.complainantView(), it.authorityView()));
  }

  private void change(int version, UnaryOperator<Statement> how) {
    statements.computeIfPresent(version, (number, statement) -> how.apply(statement));
  }

  void interview(LocalDate day, Interviewed it) {
    interviews.add(
        new Interview(day, it.who(), it.independentPersonPresent(), it.noteAgreed(), it.note()));
  }

  void checkFacts(LocalDate day) {
    factsChecked = day;
  }

  void name(LocalDate day, String worker) {
    workers.putIfAbsent(worker, new Worker(worker, day, null));
  }

  void inform(LocalDate day, String worker) {
    var known = workers.get(worker);
    workers.put(worker, new Worker(worker, known == null ? day : known.named(), day));
  }

  void expect(@Nullable LocalDate day) {
    expected = day;
  }

  void explain(@Nullable String reason) {
    outcomeReason = reason;
  }

  Investigation state() {
    return new Investigation(
        request,
        refused,
        List.copyOf(statements.values()),
        interviews,
        factsChecked,
        List.copyOf(workers.values()),
        expected,
        outcomeReason);
  }
}
