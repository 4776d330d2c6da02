package org.candour.exchange.foreign;

import java.util.ArrayList;
import java.util.List;

/// The due dates and numbers of days in a spreadsheet that are not ours. Why they differ is said
/// once all rows are read.
final class Differences {
  private final Issues issues;
  private final Compared compared;
  private final List<Differing> differing = new ArrayList<>();

  /// A due date or a number of days that is not ours, while it is not yet known why.
  private record Differing(Line line, Target target, Compared.Difference found) {}

  Differences(Issues issues, Compared compared) {
    this.issues = issues;
    this.compared = compared;
  }

  void note(Line line) {
    for (var target : List.of(Target.DAYS, Target.STAGE2_DAYS, Target.DUE, Target.STAGE2_DUE)) {
      if (line.cells.containsKey(target)) {
        var found = target.day() ? compared.due(line, target) : compared.days(line, target);
        if (found != null) {
          differing.add(new Differing(line, target, found));
        }
      }
    }
  }

  /// Of several causes that a row may have, says the one that explains most rows of its column.
  void explain() {
    for (var target : Target.values()) {
      var left = new ArrayList<>(differing.stream().filter(d -> d.target() == target).toList());
      while (!left.isEmpty()) {
        var cause = Compared.likeliest(left.stream().map(Differing::found).toList());
        left.stream()
            .filter(one -> one.found().causes().contains(cause))
            .forEach(one -> explain(one, Compared.said(cause)));
        left.removeIf(one -> one.found().causes().contains(cause));
      }
    }
  }

  private void explain(Differing one, String cause) {
    var line = one.line();
    var ours = one.found().ours();
    if (!one.target().day()) {
      issues.decide(line, one.target(), Trouble.DAYS_DIFFER, cause, ours);
    } else if (!open(line, one.target())) {
      issues.decide(line, one.target(), Trouble.DUE_DIFFERS, cause, ours);
    } else if (issues.decide(line, one.target(), Trouble.PROMISED, cause, ours) == Choice.TAKE) {
      var column = one.target() == Target.DUE ? "promised_for" : "stage2_promised_for";
      line.register.put(column, String.valueOf(line.days.get(one.target())));
    }
  }

  private static boolean open(Line line, Target due) {
    boolean over = line.days.containsKey(Target.WITHDRAWN) || line.days.containsKey(Target.CLOSED);
    return !over
        && (due == Target.DUE
            ? !line.days.containsKey(Target.RESPONDED)
                && !line.days.containsKey(Target.STAGE2_REQUESTED)
            : line.days.containsKey(Target.STAGE2_REQUESTED)
                && !line.days.containsKey(Target.STAGE2_ADJUDICATED)
                && !line.days.containsKey(Target.STAGE2_WITHDRAWN));
  }
}
