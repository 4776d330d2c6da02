package org.candour.procedure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.domain.entry.Ombudsman;
import org.jspecify.annotations.Nullable;

/// The running sum of the Ombudsman's contacts, one for each of the Ombudsman's references.
final class OmbudsmanSum {
  private final Map<String, OmbudsmanCase> contacts = new LinkedHashMap<>();

  void apply(LocalDate day, Ombudsman body) {
    var known = contacts.get(body.ombudsmanReference());
    contacts.put(
        body.ombudsmanReference(),
        switch (body) {
          case Ombudsman.Enquired it -> enquired(known, day, it);
          case Ombudsman.Decided it -> decided(known, day, it);
          case Ombudsman.Contacted it -> contacted(known, it);
        });
  }

  List<OmbudsmanCase> state() {
    return List.copyOf(contacts.values());
  }

  private static OmbudsmanCase enquired(
      @Nullable OmbudsmanCase known, LocalDate day, Ombudsman.Enquired it) {
    var area = it.subjectArea();
    return known == null
        ? new OmbudsmanCase(
            it.ombudsmanReference(), day, area, null, null, null, null, null, null, null)
        : new OmbudsmanCase(
            known.reference(),
            day,
            area == null ? known.subjectArea() : area,
            known.decided(),
            known.decision(),
            known.fault(),
            known.premature(),
            known.summary(),
            known.finding(),
            known.payment());
  }

  private static OmbudsmanCase decided(
      @Nullable OmbudsmanCase known, LocalDate day, Ombudsman.Decided it) {
    var area = it.subjectArea() == null && known != null ? known.subjectArea() : it.subjectArea();
    return new OmbudsmanCase(
        it.ombudsmanReference(),
        known == null ? null : known.enquiry(),
        area,
        day,
        it.label(),
        it.fault(),
        it.premature(),
        it.summary(),
        it.finding(),
        it.payment());
  }

  private static OmbudsmanCase contacted(@Nullable OmbudsmanCase known, Ombudsman.Contacted it) {
    return new OmbudsmanCase(
        it.ombudsmanReference(),
        known == null ? null : known.enquiry(),
        it.subjectArea(),
        known == null ? null : known.decided(),
        known == null ? null : known.decision(),
        known == null ? null : known.fault(),
        it.premature(),
        it.summary(),
        known == null ? null : known.finding(),
        known == null ? null : known.payment());
  }
}
