package org.candour.procedure.fold;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.domain.entry.Ombudsman;
import org.candour.procedure.state.OmbudsmanCase;

/// The running sum of the Ombudsman's contacts, one for each of the Ombudsman's references.
final class OmbudsmanSum {
  private final Map<String, ContactSum> contacts = new LinkedHashMap<>();

  void apply(LocalDate day, Ombudsman body) {
    contacts.computeIfAbsent(body.ombudsmanReference(), ContactSum::new).apply(day, body);
  }

  List<OmbudsmanCase> state() {
    return contacts.values().stream().map(ContactSum::state).toList();
  }
}
