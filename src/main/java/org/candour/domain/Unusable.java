package org.candour.domain;

/// A register or another file cannot be used at all: missing, not a register, locked by another,
/// damaged, from a newer version, or its passphrase is wrong. The command line ends with status 3.
public final class Unusable extends Refusal {
  private static final long serialVersionUID = 1L;

  public Unusable(String sentence) {
    super(sentence);
  }

  public Unusable(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
