package org.candour.casework;

import org.candour.domain.Refusal;

/// A file that is not in the register, or is not shown to whoever asks: which of the two is not
/// told.
public final class Unseen extends Refusal {
  private static final long serialVersionUID = 1L;

  public Unseen(String sentence) {
    super(sentence);
  }
}
