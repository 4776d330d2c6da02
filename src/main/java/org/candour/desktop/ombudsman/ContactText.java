package org.candour.desktop.ombudsman;

import org.candour.casework.OmbudsmanLists.Contact;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Words;

/// The words of a contact in the list.
final class ContactText {
  private ContactText() {}

  /// The decision as issued with its day; that it is open while there is none.
  static String decision(Contact it) {
    if (it.decided() == null) {
      return it.premature() ? Words.text("ombudsman.premature") : Words.text("ombudsman.open");
    }
    String label = it.decision() == null ? Words.text("ombudsman.no-label") : it.decision();
    return Dates.column(it.decided()) + "  " + label;
  }
}
