package org.candour.report.cover;

import java.util.List;
import java.util.Set;
import org.candour.casework.LearningLists.AdviceLine;
import org.candour.casework.LearningLists.ThemeLine;
import org.candour.report.annual.Recipients;

/// What a cover report tells besides figures.
///
/// @param themes the themes on record
/// @param advised what was recommended to the department and is not done
/// @param contacts the officers to contact, a line each
/// @param consulted who was consulted and when; empty where nobody is named
/// @param also the sections printed besides the fixed ones
/// @param recipients who receives the reports between two annual ones
/// @param monitored who monitors the procedure and how often; empty where the council has not said
record CoverFacts(
    List<ThemeLine> themes,
    List<AdviceLine> advised,
    List<String> contacts,
    String consulted,
    Set<String> also,
    Recipients recipients,
    List<String> monitored) {
  CoverFacts {
    themes = List.copyOf(themes);
    advised = List.copyOf(advised);
    contacts = List.copyOf(contacts);
    also = Set.copyOf(also);
    monitored = List.copyOf(monitored);
  }
}
