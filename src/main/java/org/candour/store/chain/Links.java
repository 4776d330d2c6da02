package org.candour.store.chain;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.candour.casework.Authorship;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.NewEntry;
import org.jspecify.annotations.Nullable;

/// The next links of the chain, worked out one after the other from its head on; nothing is written
/// here, so it may be done on another thread than the register's.
public final class Links {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Chain chain = new Chain();
  private final Parts parts = new Parts();
  private long lastFile;
  private long lastEntry;
  private byte[] head;

  Links(long lastFile, long lastEntry, byte[] head) {
    this.lastFile = lastFile;
    this.lastEntry = lastEntry;
    this.head = head;
  }

  /// An entry in its place, and the row that it is.
  public record Link(Entry entry, @Nullable Object[] cells) {}

  public long newFile() {
    return ++lastFile;
  }

  long lastEntry() {
    return lastEntry;
  }

  byte[] head() {
    return head;
  }

  /// Entries after those that the file has.
  public List<Link> after(long file, int position, Authorship who, List<NewEntry> added) {
    List<Link> links = new ArrayList<>(added.size());
    for (NewEntry entry : added) {
      links.add(next(file, position + links.size() + 1, who, entry));
    }
    return links;
  }

  private Link next(long file, int position, Authorship who, NewEntry added) {
    Entry entry =
        new Entry(
            ++lastEntry,
            file,
            added.day(),
            who.recordedAt().truncatedTo(ChronoUnit.MICROS),
            knownOn(who, added),
            who.author(),
            who.imported(),
            added.body());
    String kind = BodyCodec.kind(added.body());
    String text = BodyCodec.write(added.body());
    byte[] salt = new byte[Chain.SALT];
    RANDOM.nextBytes(salt);
    byte[] root = parts.root(salt, text);
    byte[] body = chain.body(chain.whole(salt, kind, text), root);
    head = chain.link(head, entry, position, kind, body);
    return new Link(
        entry,
        new @Nullable Object[] {
          entry.id(),
          file,
          (long) position,
          entry.day(),
          entry.recordedAt(),
          entry.knownOn(),
          entry.author(),
          entry.imported(),
          kind,
          text,
          salt,
          root,
          body,
          head
        });
  }

  private static LocalDate knownOn(Authorship who, NewEntry added) {
    LocalDate carried = added.knownOn();
    if (carried != null) {
      return carried;
    }
    return who.imported() ? added.day() : who.recordedOn();
  }
}
