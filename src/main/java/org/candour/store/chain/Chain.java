package org.candour.store.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import org.candour.domain.entry.Entry;
import org.jspecify.annotations.Nullable;

/// The hash chain over the entries of a register. Each link covers the one before it and everything
/// about its entry; the words themselves only by a salted hash, so that a lawful erasure of the
/// words leaves the chain whole and gives nothing away.
public final class Chain {
  /// What the first entry follows.
  static final int HASH = 32;

  /// Bytes of salt an entry has.
  static final int SALT = 16;

  private static final int NUMBERS = 6 * Long.BYTES + Integer.BYTES + 1;

  private final MessageDigest digest;

  public Chain() {
    digest = sha256();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("SHA-256 is part of every Java", impossible);
    }
  }

  public static byte[] beginning() {
    return new byte[HASH];
  }

  /// The mark of the words as a whole.
  public byte[] whole(byte[] salt, String kind, String text) {
    digest.update(salt);
    digest.update(kind.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    return digest.digest(text.getBytes(StandardCharsets.UTF_8));
  }

  /// The mark of the words that the link covers: that of the whole, and of its parts where the
  /// entry has a root over them.
  byte[] body(byte[] whole, byte @Nullable [] root) {
    if (root == null) {
      return whole;
    }
    digest.update((byte) 1);
    digest.update(whole);
    return digest.digest(root);
  }

  /// The link of an entry that has that body, at that position of its file.
  public byte[] link(byte[] before, Entry entry, int position, String kind, byte[] body) {
    Instant at = entry.recordedAt();
    digest.update(before);
    digest.update(
        ByteBuffer.allocate(NUMBERS)
            .putLong(entry.id())
            .putLong(entry.file())
            .putInt(position)
            .putLong(entry.day().toEpochDay())
            .putLong(at.getEpochSecond())
            .putLong(at.getNano())
            .putLong(entry.knownOn().toEpochDay())
            .put((byte) (entry.imported() ? 1 : 0))
            .flip());
    digest.update(entry.author().getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(kind.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    return digest.digest(body);
  }
}
