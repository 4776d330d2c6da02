package org.candour.procedure.state;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A worker named in a complaint, and the day the information sheet was given (R037).
public record Worker(String name, LocalDate named, @Nullable LocalDate informed) {}
