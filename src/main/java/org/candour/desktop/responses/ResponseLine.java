package org.candour.desktop.responses;

import java.time.LocalDate;
import org.candour.desktop.kit.Urgency;
import org.jspecify.annotations.Nullable;

/// A complaint that was sent to the reader, as a line of their list.
///
/// @param left how near its day is, in words; how it stands when it is answered
/// @param open whether an answer is still to be written
/// @param sent whether something was sent that can be read again
record ResponseLine(
    long file,
    String reference,
    String child,
    String about,
    @Nullable LocalDate due,
    String left,
    Urgency urgency,
    boolean open,
    boolean sent) {}
