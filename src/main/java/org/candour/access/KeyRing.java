package org.candour.access;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The ways to one register's key: always a passphrase, always a recovery code. The key itself
/// never changes with the passphrase, so a change of passphrase rewrites a few lines and no page.
public record KeyRing(int format, String register, List<Slot> slots) {
  /// The layout of the key file that this version writes.
  static final int FORMAT = 1;

  private static final SecureRandom RANDOM = new SecureRandom();

  public KeyRing {
    slots = List.copyOf(slots);
  }

  /// A ring just made, with what its maker must keep: the key and the recovery code.
  public record Made(KeyRing ring, RegisterKey key, RecoveryCode recovery) {}

  /// Makes a new key and both ways to it.
  public static Made make(String register, String passphrase) {
    return make(register, passphrase, Kdf.STRONG);
  }

  static Made make(String register, String passphrase, Kdf kdf) {
    RegisterKey key = RegisterKey.random(RANDOM);
    RecoveryCode recovery = RecoveryCode.random(RANDOM);
    KeyRing ring =
        new KeyRing(FORMAT, register, List.of())
            .with(Slot.Name.passphrase, key, passphrase, kdf)
            .with(Slot.Name.recovery, key, RecoveryCode.letters(recovery.text()), kdf);
    return new Made(ring, key, recovery);
  }

  /// The key, when the secret is the passphrase or the recovery code.
  public Optional<RegisterKey> unlock(String secret) {
    Optional<RegisterKey> byPassphrase = unlock(Slot.Name.passphrase, secret);
    if (byPassphrase.isPresent() || !RecoveryCode.looksLike(secret)) {
      return byPassphrase;
    }
    return unlock(Slot.Name.recovery, RecoveryCode.letters(secret));
  }

  /// The same key under a new passphrase.
  public KeyRing withPassphrase(RegisterKey key, String passphrase) {
    return with(Slot.Name.passphrase, key, passphrase, kdf());
  }

  /// The same key under a new recovery code; the old sheet opens nothing any more.
  public Made withNewRecovery(RegisterKey key) {
    RecoveryCode recovery = RecoveryCode.random(RANDOM);
    KeyRing ring = with(Slot.Name.recovery, key, RecoveryCode.letters(recovery.text()), kdf());
    return new Made(ring, key, recovery);
  }

  private Kdf kdf() {
    return slots.stream().map(Slot::kdf).findFirst().orElse(Kdf.STRONG);
  }

  private Optional<RegisterKey> unlock(Slot.Name name, String secret) {
    return slots.stream()
        .filter(slot -> slot.name() == name)
        .findFirst()
        .flatMap(slot -> slot.unwrap(register, secret));
  }

  private KeyRing with(Slot.Name name, RegisterKey key, String secret, Kdf kdf) {
    List<Slot> changed = new ArrayList<>(slots);
    changed.removeIf(slot -> slot.name() == name);
    changed.add(Slot.wrap(name, register, key, secret, kdf, RANDOM));
    return new KeyRing(format, register, changed);
  }
}
