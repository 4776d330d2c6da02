package org.candour.procedure.state;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An interview of Stage 2.
public record Interview(
    LocalDate day,
    String who,
    @Nullable Boolean independentPersonPresent,
    @Nullable Boolean noteAgreed,
    @Nullable String note) {}
