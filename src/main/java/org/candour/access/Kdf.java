package org.candour.access;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// How hard a secret is to guess: the Argon2id parameters, kept beside the key they protect.
record Kdf(int memoryKib, int passes, int lanes) {
  /// About half a second on an office laptop.
  static final Kdf STRONG = new Kdf(48 * 1024, 3, 1);

  private static final int MOST_MEMORY_KIB = 1024 * 1024;
  private static final int MOST_WORK = 64;

  /// False when a key file asks for more than this machine should ever spend.
  boolean reasonable() {
    return memoryKib >= 8
        && memoryKib <= MOST_MEMORY_KIB
        && passes >= 1
        && passes <= MOST_WORK
        && lanes >= 1
        && lanes <= MOST_WORK;
  }

  byte[] derive(String secret, byte[] salt) {
    byte[] typed =
        Normalizer.normalize(secret, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    Argon2BytesGenerator argon = new Argon2BytesGenerator();
    argon.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memoryKib)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build());
    byte[] key = new byte[RegisterKey.LENGTH];
    argon.generateBytes(typed, key);
    Arrays.fill(typed, (byte) 0);
    return key;
  }
}
