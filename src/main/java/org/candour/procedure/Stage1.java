package org.candour.procedure;

import java.time.LocalDate;
import org.candour.domain.ExtensionReason;
import org.candour.domain.Outcome;
import org.jspecify.annotations.Nullable;

/// Stage 1 as it stands.
///
/// @param extensionTold the day the complainant was told of more time
/// @param extendedTo the date promised; null for the full 20 working days
/// @param skipped the day both sides agreed that Stage 1 is not appropriate
/// @param extensionsAgreed how many extensions are on record; more than one is a breach
public record Stage1(
    @Nullable LocalDate acknowledged,
    @Nullable String manager,
    @Nullable LocalDate extensionTold,
    @Nullable ExtensionReason extensionReason,
    @Nullable LocalDate extendedTo,
    int extensionsAgreed,
    @Nullable String goodReason,
    @Nullable LocalDate responded,
    @Nullable Outcome outcome,
    @Nullable Boolean apology,
    @Nullable LocalDate stage2Offered,
    @Nullable LocalDate skipped) {}
