package org.candour.desktop.today;

import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Urgency;

/// One thing to do: which case, what, which service, with whom, how near its limit.
///
/// @param act the word on its button: what you do when it is with you, else 'Chase'
/// @param chase whether somebody else is waited for, who may be reminded
/// @param place where it is seen to
public record TodayLine(
    long file,
    String reference,
    String what,
    String service,
    String with,
    String due,
    Urgency urgency,
    String act,
    boolean chase,
    Place place) {}
