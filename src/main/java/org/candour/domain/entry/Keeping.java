package org.candour.domain.entry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How long a file is kept, and what was given out of it or taken away. None of it says anything
/// about the complaint, and none of it names anybody the complaint is about.
public sealed interface Keeping extends Body {
  /// Nothing of the file may be anonymised or destroyed until the hold is lifted.
  record Held(String reason) implements Keeping {}

  /// The hold is over.
  record HoldLifted(String reason) implements Keeping {}

  /// The file was reviewed and is kept longer.
  ///
  /// @param rule the rule under which its time had run out
  /// @param until when it is reviewed again
  record Retained(String rule, LocalDate until, String reason) implements Keeping {}

  /// What words were taken out of a file, under which rule.
  sealed interface Erasure {
    String reference();

    String rule();

    int entries();

    List<Erased> erased();
  }

  /// Everything that tells who it was about was taken out of the file; what the figures count
  /// stayed.
  ///
  /// @param entries how many entries the file had
  record Anonymised(String reference, String rule, int entries, List<Erased> erased)
      implements Keeping, Erasure {
    public Anonymised {
      erased = List.copyOf(erased);
    }
  }

  /// All words of the file were destroyed; only that there were entries, when and whose, is left.
  record Destroyed(String reference, String rule, int entries, List<Erased> erased)
      implements Keeping, Erasure {
    public Destroyed {
      erased = List.copyOf(erased);
    }
  }

  /// Somebody asked for what is held about them (UK GDPR article 15) on the entry's day.
  record AccessAsked(@Nullable String by) implements Keeping {}

  /// A copy was made for them.
  ///
  /// @param withheld how many of its lines were withheld
  record AccessGiven(int lines, int withheld) implements Keeping {}

  /// What is read of an entry whose words were destroyed.
  record Gone() implements Keeping {}

  /// An entry that lost words.
  ///
  /// @param digest the SHA-256 of what is left of it
  record Erased(long entry, String digest) {}
}
