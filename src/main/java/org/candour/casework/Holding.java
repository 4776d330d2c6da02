package org.candour.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How much a register holds, and up to when: what tells one copy of it from another.
///
/// @param lastRecorded when the last entry was recorded; null while there is none
public record Holding(long complaints, long entries, @Nullable Instant lastRecorded) {}
