package org.candour.casework;

import org.candour.domain.Refusal;

/// Somebody else has added to a file since it was read. Nothing was written; whoever wanted to
/// looks at the file again first.
public final class Stale extends Refusal {
  private static final long serialVersionUID = 1L;

  private final long file;

  public Stale(String sentence, long file) {
    super(sentence);
    this.file = file;
  }

  /// The file that was added to.
  public long file() {
    return file;
  }
}
