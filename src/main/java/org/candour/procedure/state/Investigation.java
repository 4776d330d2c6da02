package org.candour.procedure.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How Stage 2 was asked for and carried out.
///
/// @param refused the latest request that was refused
/// @param updates the days on which the complainant was told how matters stand
/// @param expected the day the answer is now expected, as last told
/// @param outcomeReason why the outcome is not the one the points come to
public record Investigation(
    @Nullable Request request,
    @Nullable RefusedRequest refused,
    List<Statement> statements,
    List<Interview> interviews,
    @Nullable LocalDate factsChecked,
    List<Worker> workers,
    @Nullable LocalDate expected,
    @Nullable String outcomeReason) {
  public Investigation {
    statements = List.copyOf(statements);
    interviews = List.copyOf(interviews);
    workers = List.copyOf(workers);
  }

  /// The version drawn up last.
  public Optional<Statement> latest() {
    return statements.isEmpty() ? Optional.empty() : Optional.of(statements.getLast());
  }

  /// The version that of that number, if there is one.
  public Optional<Statement> version(int number) {
    return statements.stream().filter(s -> s.version() == number).findFirst();
  }

  /// The day a statement went ahead without agreement; null when none did.
  public @Nullable LocalDate issued() {
    return statements.stream()
        .map(Statement::issued)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
