package org.candour.store.chain;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Keeping;
import org.candour.domain.entry.Keeping.Erased;
import org.jspecify.annotations.Nullable;

/// Whether the words of every entry are those that were recorded. Words may be missing only where
/// an entry of the same file, made later, says that they were erased and what was left; and what
/// was left must have been there before. Anything else is an alteration, however it is dressed.
final class WordsCheck {
  private final Chain chain;
  private final Parts parts = new Parts();
  private final ChainCheck.Faulty tell;
  private final Map<Long, Reduced> reduced = new HashMap<>();

  WordsCheck(Chain chain, ChainCheck.Faulty tell) {
    this.chain = chain;
    this.tell = tell;
  }

  /// An entry without its salt, as it lies there.
  private record Reduced(long file, String digest, boolean told) {}

  void judge(
      Entry entry,
      String kind,
      String text,
      byte @Nullable [] salt,
      byte[] body,
      byte @Nullable [] root,
      @Nullable String proof) {
    if (salt == null) {
      boolean part = text.isEmpty() || root == null || isPart(body, root, text, proof);
      if (!part) {
        tell.fault("fault.erased.words", entry.id(), entry.file());
      }
      reduced.put(entry.id(), new Reduced(entry.file(), Erasure.digest(text), !part));
    } else if (proof != null || !isWhole(kind, text, salt, body, root)) {
      tell.fault("fault.body", entry.id(), entry.file());
    }
    if (!entry.imported() && kind.startsWith("keeping.") && salt != null) {
      erased(entry, kind, text).forEach(erased -> allow(entry, erased));
    }
  }

  private boolean isWhole(
      String kind, String text, byte[] salt, byte[] body, byte @Nullable [] root) {
    try {
      return (root == null || Arrays.equals(parts.root(salt, text), root))
          && Arrays.equals(chain.body(chain.whole(salt, kind, text), root), body);
    } catch (UncheckedIOException foreign) {
      return false;
    }
  }

  private boolean isPart(byte[] body, byte[] root, String text, @Nullable String proof) {
    try {
      byte[] whole = parts.proved(root, text, proof);
      return whole != null && Arrays.equals(chain.body(whole, root), body);
    } catch (UncheckedIOException foreign) {
      return false;
    }
  }

  private List<Erased> erased(Entry entry, String kind, String text) {
    try {
      Body body = BodyCodec.read(kind, text);
      return body instanceof Keeping.Erasure it ? it.erased() : List.of();
    } catch (IllegalStateException foreign) {
      tell.fault("entry.unreadable", entry.id(), entry.file());
      return List.of();
    }
  }

  /// The last erasure of an entry says what is left of it.
  private void allow(Entry by, Erased erased) {
    Reduced now = reduced.get(erased.entry());
    if (now != null && now.file() == by.file() && now.digest().equals(erased.digest())) {
      reduced.remove(erased.entry());
    }
  }

  /// Tells of words that are missing and that nothing says were erased.
  void end() {
    reduced.forEach((entry, lying) -> {
      if (!lying.told()) {
        tell.fault("fault.erased", entry, lying.file());
      }
    });
  }
}
