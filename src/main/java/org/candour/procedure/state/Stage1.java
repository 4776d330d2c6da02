package org.candour.procedure.state;

import java.time.LocalDate;
import org.candour.domain.ExtensionReason;
import org.candour.domain.Outcome;
import org.jspecify.annotations.Nullable;

/// Stage 1 as it stands.
///
/// @param extensionTold the day the complainant was told of more time
/// @param extendedTo the date promised; null for the full 20 working days
/// @param promised the date promised without an extension
/// @param skipped the day both sides agreed that Stage 1 is not appropriate
/// @param longerUntil the day beyond 20 working days that the complainant agreed to (C06)
/// @param nextStageTold whether the response says how to ask for Stage 2
/// @param terms what was agreed, when the response resolves the complaint
/// @param stage2Wanted what the complainant answered to the offer of Stage 2
/// @param extensionsAgreed how many extensions are on record; more than one is a breach
public record Stage1(
    @Nullable LocalDate acknowledged,
    @Nullable String manager,
    @Nullable LocalDate extensionTold,
    @Nullable ExtensionReason extensionReason,
    @Nullable LocalDate extendedTo,
    @Nullable LocalDate promised,
    int extensionsAgreed,
    @Nullable String goodReason,
    @Nullable LocalDate responded,
    @Nullable Outcome outcome,
    @Nullable Boolean apology,
    @Nullable LocalDate stage2Offered,
    @Nullable LocalDate skipped,
    @Nullable String extensionAgreedBy,
    @Nullable Boolean complainantAgrees,
    @Nullable LocalDate longerUntil,
    @Nullable Boolean nextStageTold,
    @Nullable String terms,
    @Nullable Boolean stage2Wanted,
    Drafting drafting) {
  /// The date promised to the complainant, in whichever way.
  public @Nullable LocalDate promisedFor() {
    return extendedTo == null ? promised : extendedTo;
  }
}
