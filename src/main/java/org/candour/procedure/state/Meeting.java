package org.candour.procedure.state;

import java.time.LocalDate;
import org.candour.domain.MeetingKind;
import org.candour.domain.MeetingResult;
import org.jspecify.annotations.Nullable;

/// A resolution meeting that was held.
public record Meeting(
    LocalDate held, MeetingKind kind, @Nullable Integer stage, @Nullable MeetingResult result) {}
