package org.candour.exchange.foreign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.domain.time.Days;
import org.candour.domain.time.TypedDay;

/// Gathers what is found, and knows what was decided about it.
final class Issues {
  private static final int SHOWN = 500;

  private final Map<Issue.Key, Choice> decisions;
  private final Map<Issue.Key, Gathering> found = new LinkedHashMap<>();

  private static final class Gathering {
    private final List<Issue.Place> places = new ArrayList<>();
    private int count;
  }

  Issues(Map<Issue.Key, Choice> decisions) {
    this.decisions = decisions;
  }

  /// What was decided of a fault in the cell of that column; its row may be left out for it.
  Choice decide(Line line, Target target, Trouble trouble, String cause, String ours) {
    var choice = add(trouble, line.heading(target), cause, line, line.said(target), said(ours));
    if (choice == Choice.LEAVE) {
      line.leave(trouble.said());
    }
    return choice;
  }

  private static String said(String ours) {
    return TypedDay.kept(ours).map(Days::plain).orElse(ours);
  }

  /// Notes a finding, and answers what is to be done about it.
  Choice add(Trouble trouble, String column, String cause, Line line, String value, String detail) {
    var key = new Issue.Key(trouble, column, cause);
    var gathering = found.computeIfAbsent(key, _ -> new Gathering());
    gathering.count++;
    if (gathering.places.size() < SHOWN) {
      gathering.places.add(new Issue.Place(line.sheet(), line.number(), value, detail));
    }
    return chosen(key);
  }

  private Choice chosen(Issue.Key key) {
    return decisions.getOrDefault(key, key.trouble().usual());
  }

  /// The gravest first, and the most frequent of a kind.
  List<Issue> all() {
    return found.entrySet().stream()
        .map(e ->
            new Issue(
                e.getKey().trouble(),
                e.getKey().column(),
                e.getKey().cause(),
                e.getValue().count,
                List.copyOf(e.getValue().places),
                chosen(e.getKey())))
        .sorted(Comparator.comparing(Issue::trouble).thenComparing(i -> -i.count()))
        .toList();
  }
}
