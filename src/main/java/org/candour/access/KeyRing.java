package org.candour.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.candour.domain.Refusal;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.jspecify.annotations.Nullable;

/// The ways to one register's key: one for each person, by passphrase, and one by the recovery
/// sheet. A change of passphrase rewrites a few lines and no page; only when somebody is removed is
/// there a new key, and with it a new sheet.
///
/// @param mark made with the register key over all the rest, so that nobody without the key can put
///   an own letter box here; null in a ring made before people had names
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeyRing(int format, String register, List<Slot> slots, @Nullable String mark) {
  /// The layout of the key file that this version writes.
  static final int FORMAT = 2;

  private static final int LONGEST = 100;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Wording WORDING = Wording.of("access");

  public KeyRing {
    slots = List.copyOf(slots);
  }

  /// A ring just made, with what its maker must keep: the key and the recovery code.
  public record Made(KeyRing ring, RegisterKey key, RecoveryCode recovery) {}

  /// The key, and whose secret opened it.
  ///
  /// @param person null when it was the recovery sheet, or a ring without names
  public record Opened(RegisterKey key, @Nullable String person) {}

  /// Makes a new key and both ways to it.
  public static Made make(String register, String person, String passphrase) {
    return make(register, person, passphrase, Kdf.STRONG);
  }

  static Made make(String register, String person, String passphrase, Kdf kdf) {
    RegisterKey key = RegisterKey.random(RANDOM);
    Made sheet = withSheet(register, List.of(), key, kdf);
    return new Made(sheet.ring().withPerson(key, person, passphrase), key, sheet.recovery());
  }

  private static Made withSheet(String register, List<Slot> slots, RegisterKey key, Kdf kdf) {
    RecoveryCode recovery = RecoveryCode.random(RANDOM);
    String letters = RecoveryCode.letters(recovery.text());
    List<Slot> changed = new ArrayList<>(slots);
    changed.removeIf(slot -> slot.name() == Slot.Name.recovery);
    changed.add(Slot.direct(Slot.Name.recovery, register, key, letters, kdf, RANDOM));
    return new Made(marked(register, changed, key), key, recovery);
  }

  /// The people who can open the register, in the order they were added.
  public List<String> people() {
    return slots.stream().map(Slot::person).filter(Objects::nonNull).toList();
  }

  /// The key, when the secret is a passphrase or the recovery code.
  ///
  /// @param person whose passphrase it should be; null tries everybody's
  public Optional<Opened> unlock(@Nullable String person, String secret) {
    Optional<Opened> found =
        slots.stream()
            .filter(slot -> slot.name() == Slot.Name.passphrase)
            .filter(slot -> person == null || slot.person() == null || same(slot, person))
            .flatMap(slot -> opened(slot, secret).stream())
            .findFirst();
    if (found.isPresent() || !RecoveryCode.looksLike(secret)) {
      return found;
    }
    return slots.stream()
        .filter(slot -> slot.name() == Slot.Name.recovery)
        .flatMap(slot -> opened(slot, RecoveryCode.letters(secret)).stream())
        .findFirst();
  }

  private Optional<Opened> opened(Slot slot, String secret) {
    Optional<RegisterKey> key = slot.unwrap(register, secret);
    key.ifPresent(this::requireMark);
    return key.map(found -> new Opened(found, slot.person()));
  }

  private void requireMark(RegisterKey key) {
    boolean whole =
        mark == null
            ? format < FORMAT && people().isEmpty()
            : MessageDigest.isEqual(utf8(mark), utf8(mark(register, slots, key)));
    if (!whole) {
      throw new Unusable(WORDING.text("keys.altered"));
    }
  }

  /// The same key for one more person.
  public KeyRing withPerson(RegisterKey key, String person, String passphrase) {
    String name = person.strip();
    if (name.isEmpty()
        || name.length() > LONGEST
        || name.chars().anyMatch(Character::isISOControl)) {
      throw new Refusal(WORDING.text("person.name", LONGEST));
    }
    if (slots.stream().anyMatch(slot -> same(slot, name))) {
      throw new Refusal(WORDING.text("person.known", name));
    }
    List<Slot> changed = new ArrayList<>(slots);
    changed.add(Slot.personal(name, register, key, passphrase, kdf(), RANDOM));
    return marked(register, changed, key);
  }

  /// The same key under that person's new passphrase; a ring without names gets its first one.
  public KeyRing withPassphrase(RegisterKey key, String person, String passphrase) {
    List<Slot> changed = new ArrayList<>(slots);
    changed.removeIf(slot ->
        slot.name() == Slot.Name.passphrase && (slot.person() == null || same(slot, person)));
    return new KeyRing(FORMAT, register, changed, null).withPerson(key, person, passphrase);
  }

  /// The same key under a new recovery code; the old sheet opens nothing any more.
  public Made withNewRecovery(RegisterKey key) {
    return withSheet(register, slots, key, kdf());
  }

  /// A new key for everybody but one, and a new sheet.
  public Made without(String person) {
    List<Slot> staying =
        slots.stream()
            .filter(slot -> slot.name() == Slot.Name.passphrase && !same(slot, person))
            .toList();
    if (staying.size() != people().size() - 1) {
      throw new Refusal(WORDING.text("person.unknown", person));
    }
    if (staying.isEmpty()) {
      throw new Refusal(WORDING.text("person.last", person));
    }
    RegisterKey key = RegisterKey.random(RANDOM);
    List<Slot> posted =
        staying.stream().map(slot -> slot.with(register, key, RANDOM)).collect(Collectors.toList());
    return withSheet(register, posted, key, kdf());
  }

  private static boolean same(Slot slot, String person) {
    return slot.person() != null
        && slot.person().toLowerCase(Locale.ROOT).equals(person.strip().toLowerCase(Locale.ROOT));
  }

  private Kdf kdf() {
    return slots.stream().map(Slot::kdf).findFirst().orElse(Kdf.STRONG);
  }

  private static KeyRing marked(String register, List<Slot> slots, RegisterKey key) {
    return new KeyRing(FORMAT, register, slots, mark(register, slots, key));
  }

  private static String mark(String register, List<Slot> slots, RegisterKey key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      byte[] own = LetterBox.derive(key.bytes(), "Candour key ring");
      mac.init(new SecretKeySpec(own, "HmacSHA256"));
      mac.update(utf8(register));
      for (Slot slot : slots) {
        mac.update(utf8("\n\n" + slot.covered()));
      }
      return Envelope.base64(mac.doFinal());
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("HMAC is part of every Java", missing);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
