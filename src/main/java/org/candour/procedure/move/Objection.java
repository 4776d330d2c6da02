package org.candour.procedure.move;

/// Why a step cannot be taken as it is said.
///
/// @param id the proviso's identifier in `docs/procedure`
/// @param source where it is written
public record Objection(String id, String source, String because) {
  /// The reason with its source, in one sentence.
  public String sentence() {
    return Source.after(because, source);
  }
}
