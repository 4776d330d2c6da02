package org.candour.procedure.state;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a child or young person was heard and supported (section 26A; R064).
///
/// @param offered the day an advocate was offered
/// @param answered the day of the answer to the offer
/// @param wanted that answer
/// @param appointed the day an advocate was appointed
/// @param heard how the child's own view was obtained
/// @param supportedBy who supported the child
public record Voice(
    @Nullable LocalDate offered,
    @Nullable LocalDate answered,
    @Nullable Boolean wanted,
    @Nullable LocalDate appointed,
    @Nullable String heard,
    @Nullable String supportedBy) {
  public static final Voice NONE = new Voice(null, null, null, null, null, null);

  /// Whether an advocate is wanted and not yet appointed.
  public boolean waiting() {
    return Boolean.TRUE.equals(wanted) && appointed == null;
  }

  public Voice offer(LocalDate day) {
    return new Voice(day, answered, wanted, appointed, heard, supportedBy);
  }

  public Voice answer(LocalDate day, boolean yes) {
    return new Voice(offered, day, yes, appointed, heard, supportedBy);
  }

  public Voice appoint(LocalDate day) {
    return new Voice(offered, answered, wanted, day, heard, supportedBy);
  }

  public Voice hear(String how, @Nullable String by) {
    return new Voice(offered, answered, wanted, appointed, how, by);
  }
}
