package org.candour.exchange.foreign;

import java.util.Locale;
import org.candour.domain.Wording;

/// What may be done about something found; decided once for all its rows.
public enum Choice {
  /// As the register reads it, or as it stands.
  TAKE,
  /// With day and month changed about.
  SWAP,
  /// Kept in words in a field of the council's own.
  KEEP,
  /// A new reference is given.
  NUMBER,
  /// The rows stay out, and are listed.
  LEAVE,
  COMPLEXITY,
  ADVOCATE,
  OTHER;

  /// What it does about that, in words.
  public String said(Trouble trouble) {
    var words = Wording.of("bringin");
    var name = name().toLowerCase(Locale.ROOT);
    var own = "choice." + name + "." + trouble.id();
    return words.text(words.has(own) ? own : "choice." + name);
  }
}
