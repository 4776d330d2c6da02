package org.candour.procedure.clock;

import java.time.LocalDate;
import org.candour.domain.Wording;
import org.candour.domain.time.Length;
import org.jspecify.annotations.Nullable;

/// A limit of the procedure, C01 to C26, as it stands between two days. It always says where it
/// comes from and how sure that is. No length means that the source sets no number of days.
///
/// @param from the first day on which a clock may start under it; null for always
/// @param to the last such day; null for still in force
/// @param changedSource the source given for a change; null for the limit as shipped
public record Limit(
    String id,
    Kind kind,
    @Nullable Length length,
    Sureness sureness,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String changedSource) {

  /// Who has to do with the limit, and so what passing it means.
  public enum Kind {
    /// The authority must act by then.
    DUTY,
    /// The authority has set itself this target, or the guidance advises it.
    TARGET,
    /// The authority must tell the complainant by then if the main limit cannot be kept.
    NOTICE,
    /// The complainant may act until then.
    WINDOW,
    /// Something becomes possible once it has passed.
    RIGHT
  }

  /// How sure the number is.
  public enum Sureness {
    /// In the text of the law, or in an official paraphrase of it.
    SURE,
    /// From general knowledge of the guidance; to be checked against its text.
    TO_CHECK,
    /// A choice of the council.
    SETTING
  }

  Limit(String id, Kind kind, @Nullable Length length, Sureness sureness) {
    this(id, kind, length, sureness, null, null, null);
  }

  boolean inForce(LocalDate start) {
    return (from == null || !start.isBefore(from)) && (to == null || !start.isAfter(to));
  }

  /// `Stage 1 response`.
  public String name() {
    return words().text("clock." + id);
  }

  /// `Regulation 14`, or the source given with a change.
  public String source() {
    return changedSource == null ? words().text("source." + id) : changedSource;
  }

  /// `10 working days`, or words for no number of days.
  public String said() {
    return length == null ? words().text("no-number") : length.said();
  }

  private static Wording words() {
    return Wording.of("clocks");
  }
}
