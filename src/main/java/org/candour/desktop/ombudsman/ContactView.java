package org.candour.desktop.ombudsman;

import java.util.List;
import org.candour.casework.CaseFile;
import org.candour.domain.entry.Entry;
import org.candour.procedure.clock.OmbudsmanDeadlines.Deadline;
import org.candour.procedure.state.OmbudsmanCase;
import org.jspecify.annotations.Nullable;

/// A contact of the Ombudsman as its page shows it.
///
/// @param file as it was read, with its version
/// @param reference that of our complaint; null when the contact stands alone
/// @param entries those of this contact that count, latest first
record ContactView(
    CaseFile file,
    @Nullable String reference,
    OmbudsmanCase it,
    List<Deadline> due,
    List<Entry> entries) {}
