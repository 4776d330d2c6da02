package org.candour.procedure;

import java.time.LocalDate;
import org.candour.domain.Money;
import org.jspecify.annotations.Nullable;

/// A contact of the Ombudsman as it stands; the decision's label is as issued.
public record OmbudsmanCase(
    String reference,
    @Nullable LocalDate enquiry,
    @Nullable String subjectArea,
    @Nullable LocalDate decided,
    @Nullable String decision,
    @Nullable Boolean fault,
    @Nullable Boolean premature,
    @Nullable String summary,
    @Nullable String finding,
    @Nullable Money payment) {}
