package org.candour.report.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.candour.domain.Outcome;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Stage1;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Point;

/// What a service answers to a complaint: its draft of the response, what it would find on each
/// point, and what it learned. The complaints team decides on all of it.
///
/// @param words the draft
/// @param findings by number of the point
/// @param why by number of the point, where a reason was given
public record Answer(
    String words,
    Map<String, Outcome> findings,
    Map<String, String> why,
    String learned,
    String action) {
  public Answer {
    findings = Map.copyOf(findings);
    why = Map.copyOf(why);
  }

  /// The points that the answer speaks to.
  public static List<Point> points(CaseState state) {
    return state.points().stream().filter(Point::counts).toList();
  }

  /// The entries it becomes, the draft last.
  ///
  /// @param from who sends it
  /// @throws Refusal when nothing was written, or an action for nothing learned
  public List<Body> bodies(String from) {
    Wording wording = Wording.of("response");
    if (words.isBlank()) {
      throw new Refusal(wording.text("words.missing"));
    }
    if (learned.isBlank() && !action.isBlank()) {
      throw new Refusal(wording.text("learned.missing"));
    }
    List<Body> bodies = new ArrayList<>();
    findings.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(found ->
            bodies.add(
                new Stage1.FindingProposed(
                    found.getKey(), found.getValue(), said(why.get(found.getKey())))));
    if (!learned.isBlank()) {
      bodies.add(new Stage1.LearningProposed(learned.strip(), said(action)));
    }
    bodies.add(new Stage1.DraftReceived(from, words.strip()));
    return bodies;
  }

  private static @org.jspecify.annotations.Nullable String said(
      @org.jspecify.annotations.Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
