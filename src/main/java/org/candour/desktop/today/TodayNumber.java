package org.candour.desktop.today;

/// A number of the quarter so far, and what it counts.
public record TodayNumber(String number, String what) {}
