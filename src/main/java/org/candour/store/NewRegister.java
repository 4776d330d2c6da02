package org.candour.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a new register is told of itself.
///
/// @param demonstrationToday the fixed today of a demonstration; null in a real register
public record NewRegister(
    String name, @Nullable String council, @Nullable LocalDate demonstrationToday) {}
