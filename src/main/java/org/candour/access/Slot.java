package org.candour.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The register key wrapped under one secret by AES-256-GCM. The name, the register and the
/// Argon2id parameters are authenticated too, so none can be exchanged unseen.
record Slot(Name name, Kdf kdf, String salt, String nonce, String wrapped) {
  /// Whose secret opens it.
  enum Name {
    passphrase,
    recovery
  }

  private static final int SALT = 16;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  static Slot wrap(
      Name name, String register, RegisterKey key, String secret, Kdf kdf, SecureRandom random) {
    byte[] salt = new byte[SALT];
    byte[] nonce = new byte[NONCE];
    random.nextBytes(salt);
    random.nextBytes(nonce);
    Slot open = new Slot(name, kdf, base64(salt), base64(nonce), "");
    try {
      byte[] wrapped = open.cipher(Cipher.ENCRYPT_MODE, register, secret).doFinal(key.bytes());
      return new Slot(name, kdf, open.salt, open.nonce, base64(wrapped));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("AES-GCM is part of every Java", missing);
    }
  }

  /// The key, or nothing when the secret is wrong.
  Optional<RegisterKey> unwrap(String register, String secret) {
    try {
      byte[] key =
          cipher(Cipher.DECRYPT_MODE, register, secret)
              .doFinal(Base64.getDecoder().decode(wrapped));
      return Optional.of(new RegisterKey(key));
    } catch (AEADBadTagException wrong) {
      return Optional.empty();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("AES-GCM is part of every Java", missing);
    }
  }

  private Cipher cipher(int mode, String register, String secret) throws GeneralSecurityException {
    byte[] derived = kdf.derive(secret, Base64.getDecoder().decode(salt));
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        mode,
        new SecretKeySpec(derived, "AES"),
        new GCMParameterSpec(TAG_BITS, Base64.getDecoder().decode(nonce)));
    cipher.updateAAD((register + "|" + name + "|" + kdf).getBytes(StandardCharsets.UTF_8));
    Arrays.fill(derived, (byte) 0);
    return cipher;
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
