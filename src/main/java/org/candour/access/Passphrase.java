package org.candour.access;

import org.candour.domain.Refusal;
import org.candour.domain.Wording;

/// What a new passphrase must be: long. Rules about signs make passphrases that are forgotten.
public final class Passphrase {
  /// The fewest characters.
  public static final int LEAST = 12;

  private Passphrase() {}

  /// Refuses one that is too short.
  public static String require(String chosen) {
    if (chosen.length() < LEAST) {
      throw new Refusal(Wording.of("access").text("passphrase.short", LEAST));
    }
    return chosen;
  }
}
