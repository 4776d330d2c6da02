package org.candour.desktop.people;

import java.time.LocalDate;
import java.util.List;
import org.candour.casework.Directory.AppointmentLine;
import org.candour.procedure.fold.PoolPerson;
import org.jspecify.annotations.Nullable;

/// All that is known of somebody of the pool.
///
/// @param free from when they are independent, where they are not yet
record PoolTold(
    long file, PoolPerson person, List<AppointmentLine> cases, @Nullable LocalDate free) {}
