package org.candour.desktop.kit;

import java.time.LocalDate;
import java.util.List;
import org.candour.domain.time.ExplainedDay;

/// A due date that can explain itself: from which day, what limit, under what law, day by day.
///
/// @param facts what it starts from, its limit and its law, each a name and a text
/// @param notes what was not counted, in sentences
/// @param letter the explanation as a paragraph for a letter
public record DueDate(
    String clock,
    LocalDate day,
    List<Fact> facts,
    List<ExplainedDay> days,
    List<String> notes,
    String letter) {
  /// A name and what it says.
  public record Fact(String name, String text) {}

  public DueDate {
    facts = List.copyOf(facts);
    days = List.copyOf(days);
    notes = List.copyOf(notes);
  }
}
