package org.candour.report.cover;

import java.util.List;
import java.util.Set;

/// What a cover report tells besides figures.
///
/// @param themes the themes on record
/// @param contacts the officers to contact, a line each
/// @param consulted who was consulted and when; empty where nobody is named
/// @param also the sections printed besides the fixed ones
record CoverFacts(List<String> themes, List<String> contacts, String consulted, Set<String> also) {
  CoverFacts {
    themes = List.copyOf(themes);
    contacts = List.copyOf(contacts);
    also = Set.copyOf(also);
  }
}
