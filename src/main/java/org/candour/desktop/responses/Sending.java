package org.candour.desktop.responses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.casework.CaseFile;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Stage1;
import org.candour.procedure.fold.Fold;
import org.jspecify.annotations.Nullable;

/// What a service sent to the complaints team at one time: the draft, with what it proposed.
///
/// @param from who sent it; null where nobody was named
/// @param words the draft; null where it came by another way than this
record Sending(
    LocalDate day,
    @Nullable String from,
    @Nullable String words,
    List<Stage1.FindingProposed> findings,
    Stage1.@Nullable LearningProposed learned) {

  /// All that was sent about a complaint, latest first. The draft comes last of what is sent.
  static List<Sending> of(CaseFile file) {
    List<Sending> sent = new ArrayList<>();
    List<Body> before = new ArrayList<>();
    for (Entry entry : Fold.counting(file.entries())) {
      if (entry.body() instanceof Stage1.DraftReceived draft) {
        sent.addFirst(of(entry.day(), draft, before));
        before.clear();
      } else {
        before.add(entry.body());
      }
    }
    return sent;
  }

  private static Sending of(LocalDate day, Stage1.DraftReceived draft, List<Body> before) {
    List<Stage1.FindingProposed> findings = new ArrayList<>();
    Stage1.LearningProposed learned = null;
    for (Body body : before) {
      switch (body) {
        case Stage1.FindingProposed it -> findings.add(it);
        case Stage1.LearningProposed it -> learned = it;
        default -> {}
      }
    }
    return new Sending(day, draft.from(), draft.words(), List.copyOf(findings), learned);
  }

  /// The same as it was typed, to be gone on with when it comes back.
  Map<String, String> typed() {
    Map<String, String> typed = new LinkedHashMap<>();
    put(typed, "words", words);
    for (Stage1.FindingProposed it : findings) {
      put(typed, "finding-" + it.number(), it.finding().label());
      put(typed, "why-" + it.number(), it.why());
    }
    if (learned != null) {
      put(typed, "learned", learned.learned());
      put(typed, "action", learned.action());
    }
    return typed;
  }

  private static void put(Map<String, String> typed, String id, @Nullable String said) {
    if (said != null) {
      typed.put(id, said);
    }
  }
}
