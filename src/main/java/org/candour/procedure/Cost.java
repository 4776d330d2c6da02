package org.candour.procedure;

import java.time.LocalDate;
import org.candour.domain.CostCategory;
import org.candour.domain.Money;
import org.jspecify.annotations.Nullable;

/// Money spent on the procedure, on a day.
public record Cost(
    LocalDate day,
    CostCategory category,
    Money amount,
    @Nullable String payee,
    @Nullable String note,
    @Nullable LocalDate recharged) {}
