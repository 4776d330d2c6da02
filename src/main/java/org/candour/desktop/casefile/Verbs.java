package org.candour.desktop.casefile;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.desktop.kit.Words;
import org.candour.procedure.move.Move;

/// Every verb the case file offers, and which of them are worth showing as 'not yet'.
final class Verbs {
  /// The verbs by what they belong to, in the order of the menu.
  private static final Map<String, List<Verb>> GROUPS = groups();

  private static final Map<Move, Verb> ALL = all();

  private Verbs() {}

  private static Map<String, List<Verb>> groups() {
    Map<String, List<Verb>> groups = new LinkedHashMap<>();
    groups.put("intake", IntakeVerbs.route());
    groups.put("child", IntakeVerbs.child());
    groups.put("points", IntakeVerbs.deferral());
    groups.put("stage1", Stage1Verbs.stage1());
    groups.put("findings", PointVerbs.points());
    groups.put("stage2", Stage2Verbs.stage2());
    groups.put("recommendations", RecommendationVerbs.recommendations());
    groups.put("stage3", Stage3Verbs.stage3());
    groups.put("learning", RemedyVerbs.learning());
    groups.put("ombudsman", RemedyVerbs.ombudsman());
    groups.put("course", CourseVerbs.all());
    groups.put("details", DetailVerbs.details());
    return groups;
  }

  private static Map<Move, Verb> all() {
    Map<Move, Verb> verbs = new EnumMap<>(Move.class);
    GROUPS.values().stream().flatMap(List::stream).forEach(verb -> verbs.put(verb.move(), verb));
    return verbs;
  }

  /// The heading under which a step stands in the menu.
  static String group(Move move) {
    return GROUPS.entrySet().stream()
        .filter(group -> group.getValue().stream().anyMatch(verb -> verb.move() == move))
        .map(group -> Words.text("moves.group." + group.getKey()))
        .findFirst()
        .orElse("");
  }

  static Optional<Verb> of(Move move) {
    return Optional.ofNullable(ALL.get(move));
  }
}
