package org.candour.casework;

import java.time.LocalDate;
import org.candour.procedure.state.Standing;
import org.jspecify.annotations.Nullable;

/// A complaint as one line of a list.
///
/// @param cause the cause as reported: `Multiple` when there are two or more
/// @param dueWhat the clock that falls due next, as its identifier
/// @param taken working days taken at Stage 1; null while it is open
public record ComplaintLine(
    long file,
    String reference,
    LocalDate received,
    @Nullable String child,
    @Nullable String complainant,
    @Nullable String complainantType,
    String procedure,
    @Nullable String serviceArea,
    @Nullable String team,
    int stage,
    Standing standing,
    String cause,
    @Nullable String manager,
    @Nullable LocalDate due,
    @Nullable String dueWhat,
    @Nullable String dueWho,
    @Nullable LocalDate responded,
    @Nullable Integer taken,
    @Nullable String outcome,
    boolean restricted) {}
