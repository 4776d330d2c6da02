package org.candour.domain.entry;

import org.candour.domain.LinkKind;
import org.jspecify.annotations.Nullable;

/// What may happen to a complaint at any stage.
public sealed interface Course extends Body {
  /// The complainant withdrew the complaint.
  ///
  /// @param discussedWith who talked it over with the complainant (R028)
  /// @param confirmed whether the withdrawal was confirmed in writing
  record Withdrawn(
      @Nullable String reason, @Nullable String discussedWith, @Nullable Boolean confirmed)
      implements Course {
    public Withdrawn(@Nullable String reason) {
      this(reason, null, null);
    }
  }

  /// A withdrawn complaint was taken up again.
  record Reinstated(String reason) implements Course {}

  /// The complainant says that the answer settles it.
  record Satisfied(@Nullable String note) implements Course {}

  /// Nobody asked for the next stage in the time advised; a later request opens it again.
  record Lapsed() implements Course {}

  /// The case file was closed.
  ///
  /// @param reason why it was closed short of the next stage (R016)
  record Closed(@Nullable String reason) implements Course {
    public Closed() {
      this(null);
    }
  }

  /// A closed case file was opened again.
  record Reopened(String reason) implements Course {}

  /// Another complaint belongs with this one.
  record Linked(String reference, LinkKind kind, @Nullable String note) implements Course {}

  /// Somebody was reminded of what is awaited from them.
  record Chased(String whom, String about, @Nullable String message) implements Course {}

  /// Somebody was named to read this case although it is restricted.
  record ReaderNamed(String name) implements Course {}

  /// They are not to read it any more.
  record ReaderRemoved(String name, @Nullable String reason) implements Course {}

  /// A dated note.
  record Noted(String text) implements Course {}

  /// An earlier entry of the same file was a mistake: it no longer counts, and stays to be seen.
  record StruckOut(long entry, String reason) implements Course {}
}
