package org.candour.procedure.state;

import java.time.LocalDate;
import java.util.List;
import org.candour.domain.CauseFamily;
import org.jspecify.annotations.Nullable;

/// What was learned from one complaint.
///
/// @param reviewed the day it was last reviewed for learning
/// @param themes the themes it shows, in the order tagged
public record Lessons(
    @Nullable LocalDate reviewed,
    List<String> themes,
    List<RootCause> rootCauses,
    List<Said> said) {

  /// A root-cause review: the answers to why, in order.
  public record RootCause(
      LocalDate day, List<String> whys, CauseFamily family, @Nullable String conclusion) {
    public RootCause {
      whys = List.copyOf(whys);
    }
  }

  /// What the public is told: what was said, and what was done about it.
  public record Said(int number, LocalDate day, String youSaid, String weDid) {}

  public Lessons {
    themes = List.copyOf(themes);
    rootCauses = List.copyOf(rootCauses);
    said = List.copyOf(said);
  }
}
