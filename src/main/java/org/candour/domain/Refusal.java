package org.candour.domain;

/// Something that was asked for cannot be done. The message is one plain sentence that a user may
/// read: what is wrong, where, and what to do about it. It never carries a stack trace to a user.
public class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Refusal(String sentence) {
    super(sentence);
  }

  public Refusal(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /// The sentence to show.
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
