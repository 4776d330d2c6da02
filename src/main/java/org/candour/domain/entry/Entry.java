package org.candour.domain.entry;

import java.time.Instant;
import java.time.LocalDate;

/// One line of a file's chronology. Never changed once recorded: a mistake is struck out by a later
/// entry.
///
/// @param id given by the register, rising in the order recorded
/// @param file the file it lies in
/// @param day the day it happened
/// @param recordedAt the instant it was put on record
/// @param knownOn the day from which as-at figures count it: the day recorded, or for an imported
///   entry its own day
/// @param author who recorded it
/// @param imported whether it came from a workbook
/// @param body what happened
public record Entry(
    long id,
    long file,
    LocalDate day,
    Instant recordedAt,
    LocalDate knownOn,
    String author,
    boolean imported,
    Body body) {}
