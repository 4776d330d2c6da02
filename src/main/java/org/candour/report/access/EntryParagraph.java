package org.candour.report.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.candour.casework.AccessCopy.Line;
import org.candour.domain.Wording;
import org.candour.domain.time.Days;
import org.candour.report.model.Block;
import org.candour.report.model.Run;

/// One entry as a paragraph: its day and what it was, then what it says, each part under its name.
/// What all the names begin with is said once.
final class EntryParagraph {
  private static final String BETWEEN = ", ";

  private EntryParagraph() {}

  static Block of(List<Line> entry) {
    var first = entry.getFirst();
    var head = Wording.of("keeping").text("copy.entry", Days.plain(first.day()), first.step());
    var all = shared(entry.stream().map(Line::field).filter(it -> !it.isBlank()).toList());
    var shared = entry.size() > 1 || isIn(first.step(), all) ? all : "";
    List<String> said = new ArrayList<>();
    if (!isIn(first.step(), shared)) {
      said.add(sentence(shared));
    }
    entry.stream().map(line -> part(line, shared)).filter(it -> !it.isBlank()).forEach(said::add);
    List<Run> runs = new ArrayList<>(List.of(new Run.Strong(head)));
    if (!said.isEmpty()) {
      runs.add(new Run.Words(" " + String.join(" ", said)));
    }
    return new Block.Paragraph(runs);
  }

  private static boolean isIn(String step, String shared) {
    return step.toLowerCase(Locale.UK).contains(shared.toLowerCase(Locale.UK));
  }

  private static String part(Line line, String shared) {
    if (line.words().isBlank()) {
      return "";
    }
    var field = shared.isEmpty() ? line.field() : within(line.field(), shared);
    return sentence(field.isBlank() ? line.words() : field + ": " + line.words());
  }

  private static String within(String field, String shared) {
    return field.startsWith(shared + BETWEEN)
        ? field.substring(shared.length() + BETWEEN.length())
        : field;
  }

  /// What all the names begin with, such as `action 1`; blank when they begin differently.
  private static String shared(List<String> fields) {
    var shared = fields.isEmpty() ? "" : before(fields.getFirst());
    while (!shared.isEmpty() && !allBegin(fields, shared + BETWEEN)) {
      shared = before(shared);
    }
    return shared;
  }

  private static boolean allBegin(List<String> fields, String begin) {
    return fields.stream().allMatch(field -> field.startsWith(begin));
  }

  private static String before(String field) {
    return field.substring(0, Math.max(0, field.lastIndexOf(BETWEEN)));
  }

  private static String sentence(String text) {
    var plain = text.strip();
    var capital = plain.substring(0, 1).toUpperCase(Locale.UK) + plain.substring(1);
    return capital.matches("(?s).*[.!?…]") ? capital : capital + ".";
  }
}
