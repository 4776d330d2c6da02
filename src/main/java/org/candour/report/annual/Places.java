package org.candour.report.annual;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.domain.Wording;

/// The numbers of the parts and the letters of the appendices that are printed: in one run, without
/// a gap where a part is left out.
///
/// @param unsaid parts that no sentence sends its reader to
record Places(Map<String, String> marks, Set<String> unsaid) {
  private static final List<String> APPENDICES =
      List.of("part.11", "part.12", "part.13", "part.14");
  private static final String FURTHER = "part.12";

  Places {
    marks = Map.copyOf(marks);
    unsaid = Set.copyOf(unsaid);
  }

  /// @param printed the parts that are printed, in their order
  static Places of(Collection<String> printed, Set<String> unsaid) {
    var marks = new HashMap<String, String>();
    int number = 0;
    char letter = 'A';
    for (var part : heads(printed)) {
      marks.put(
          part, APPENDICES.contains(part) ? String.valueOf(letter++) : String.valueOf(++number));
    }
    return new Places(marks, unsaid);
  }

  /// Both halves of the further figures stand under one head.
  private static List<String> heads(Collection<String> printed) {
    var heads = new ArrayList<String>();
    for (var part : printed) {
      var head = part.startsWith(FURTHER) ? FURTHER : part;
      if (!heads.contains(head)) {
        heads.add(head);
      }
    }
    return heads;
  }

  /// The number or letter of a part that is printed.
  String mark(String part) {
    return marks.getOrDefault(part, "");
  }

  static boolean appendix(String part) {
    return APPENDICES.contains(part);
  }

  /// The parts as a sentence calls them.
  Map<String, String> spoken() {
    var words = Wording.of("report");
    var spoken = new HashMap<String, String>();
    marks.forEach((part, mark) ->
        spoken.put(part, words.text(appendix(part) ? "place.appendix" : "place.part", mark)));
    spoken.keySet().removeAll(unsaid);
    return spoken;
  }
}
