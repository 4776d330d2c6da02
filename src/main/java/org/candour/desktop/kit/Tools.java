package org.candour.desktop.kit;

/// What every room is given: the way to other rooms, background work, files, notices and the look.
public record Tools(
    Navigator navigator, Tasks tasks, Choosers choosers, Notices notices, Look look) {}
