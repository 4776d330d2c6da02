package org.candour.procedure.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.candour.domain.entry.Learning;
import org.candour.procedure.state.Lessons;
import org.jspecify.annotations.Nullable;

/// The running sum of what was learned from one complaint.
final class LearningSum {
  private final Map<String, String> themes = new LinkedHashMap<>();
  private final List<Lessons.RootCause> rootCauses = new ArrayList<>();
  private final Map<Integer, Lessons.Said> said = new TreeMap<>();

  void apply(LocalDate day, Learning body) {
    switch (body) {
      case Learning.Tagged it -> themes.putIfAbsent(key(it.theme()), it.theme().strip());
      case Learning.Untagged it -> themes.remove(key(it.theme()));
      case Learning.RootCauseReviewed it -> rootCauses.add(rootCause(day, it));
      case Learning.SaidAndDone it ->
          said.put(it.number(), new Lessons.Said(it.number(), day, it.youSaid(), it.weDid()));
      default -> {}
    }
  }

  Lessons state(@Nullable LocalDate reviewed) {
    return new Lessons(
        reviewed, List.copyOf(themes.values()), rootCauses, List.copyOf(said.values()));
  }

  private static Lessons.RootCause rootCause(LocalDate day, Learning.RootCauseReviewed it) {
    var whys =
        Stream.of(it.why1(), it.why2(), it.why3(), it.why4(), it.why5())
            .filter(why -> why != null && !why.isBlank())
            .toList();
    return new Lessons.RootCause(day, whys, it.family(), it.conclusion());
  }

  /// Two spellings that differ in case or blanks are one theme.
  static String key(String theme) {
    return theme.strip().toLowerCase(Locale.UK);
  }
}
