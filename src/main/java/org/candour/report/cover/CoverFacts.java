package org.candour.report.cover;

import java.util.List;
import java.util.Set;
import org.candour.casework.LearningLists.AdviceLine;
import org.candour.casework.LearningLists.ThemeLine;

/// What a cover report tells besides figures.
///
/// @param themes the themes on record
/// @param advised what was recommended to the department and is not done
/// @param contacts the officers to contact, a line each
/// @param consulted who was consulted and when; empty where nobody is named
/// @param also the sections printed besides the fixed ones
/// @param body who receives the quarterly report; empty where the council has not said
/// @param monitored who monitors the procedure and how often; empty where the council has not said
record CoverFacts(
    List<ThemeLine> themes,
    List<AdviceLine> advised,
    List<String> contacts,
    String consulted,
    Set<String> also,
    String body,
    List<String> monitored) {
  CoverFacts {
    themes = List.copyOf(themes);
    advised = List.copyOf(advised);
    contacts = List.copyOf(contacts);
    also = Set.copyOf(also);
    monitored = List.copyOf(monitored);
  }
}
