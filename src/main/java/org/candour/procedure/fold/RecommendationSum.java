package org.candour.procedure.fold;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.domain.entry.Stage2.RecommendationAnswered;
import org.candour.domain.entry.Stage2.Recommended;
import org.candour.procedure.state.Recommendation;

/// The running sum of recommendations; one worded again keeps its answer.
final class RecommendationSum {
  private final Map<String, Recommended> made = new LinkedHashMap<>();
  private final Map<String, LocalDate> days = new LinkedHashMap<>();
  private final Map<String, Answer> answers = new LinkedHashMap<>();

  private record Answer(LocalDate day, RecommendationAnswered it) {}

  void recommend(LocalDate day, Recommended it) {
    made.put(it.number(), it);
    days.putIfAbsent(it.number(), day);
  }

  void answer(LocalDate day, RecommendationAnswered it) {
    answers.put(it.number(), new Answer(day, it));
  }

  List<Recommendation> state() {
    return made.values().stream().map(this::one).toList();
  }

  private Recommendation one(Recommended it) {
    var day = days.getOrDefault(it.number(), LocalDate.MIN);
    var answer = answers.get(it.number());
    return answer == null
        ? new Recommendation(it.number(), it.by(), it.text(), day, null, null, null, null)
        : new Recommendation(
            it.number(),
            it.by(),
            it.text(),
            day,
            answer.day(),
            answer.it().accepted(),
            answer.it().action(),
            answer.it().reason());
  }
}
