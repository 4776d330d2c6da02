package org.candour.access;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A few secret bytes under AES-256-GCM, bound to what they belong to: under another key, or bound
/// to anything else, it does not open.
record Envelope(String nonce, String wrapped) {
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  static Envelope seal(byte[] key, byte[] bound, byte[] content, SecureRandom random) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      byte[] wrapped = cipher(Cipher.ENCRYPT_MODE, key, nonce, bound).doFinal(content);
      return new Envelope(base64(nonce), base64(wrapped));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("AES-GCM is part of every Java", missing);
    }
  }

  /// The content, or nothing when the key is wrong.
  Optional<byte[]> open(byte[] key, byte[] bound) {
    try {
      return Optional.of(
          cipher(Cipher.DECRYPT_MODE, key, bytes(nonce), bound).doFinal(bytes(wrapped)));
    } catch (AEADBadTagException wrong) {
      return Optional.empty();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("AES-GCM is part of every Java", missing);
    }
  }

  /// The key is of no more use to the caller: it is wiped.
  private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] bound)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(bound);
    Arrays.fill(key, (byte) 0);
    return cipher;
  }

  static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  static byte[] bytes(String base64) {
    return Base64.getDecoder().decode(base64);
  }
}
