package org.candour.procedure.state;

import java.time.LocalDate;
import org.candour.domain.Method;
import org.jspecify.annotations.Nullable;

/// How a stage was asked for: never by a form, always in the complainant's own words (O-D02).
///
/// @param disputed for a panel, what is still disputed
public record Request(
    LocalDate day, @Nullable String words, @Nullable Method method, @Nullable String disputed) {}
