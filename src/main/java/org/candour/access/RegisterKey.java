package org.candour.access;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;

/// The random 256-bit key under which the pages of one register are encrypted. It never prints.
public final class RegisterKey {
  /// Its length in bytes.
  public static final int LENGTH = 32;

  private final byte[] bytes;

  RegisterKey(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("A register key has " + LENGTH + " bytes");
    }
    this.bytes = bytes.clone();
  }

  static RegisterKey random(SecureRandom random) {
    byte[] bytes = new byte[LENGTH];
    random.nextBytes(bytes);
    return new RegisterKey(bytes);
  }

  /// A copy of the key, for the driver that needs it.
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RegisterKey key && MessageDigest.isEqual(bytes, key.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "RegisterKey[hidden]";
  }
}
