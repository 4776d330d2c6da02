package org.candour.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.domain.Refusal;
import org.candour.domain.Unusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two ways to one key, and no third.
final class KeyRingTest {
  private static final Kdf QUICK = new Kdf(64, 1, 1);

  @TempDir private Path folder;

  private final KeyRing.Made made =
      KeyRing.make("register", "Tamsin Hoskyn", "Trelowarren gate", QUICK);

  @Test
  void passphraseAndRecoveryCodeOpenTheSameKey() {
    assertThat(key(made.ring(), "Trelowarren gate")).hasValue(made.key());
    assertThat(key(made.ring(), made.recovery().text())).hasValue(made.key());
    assertThat(made.key().bytes()).hasSize(32).isNotEqualTo(new byte[32]);
  }

  @Test
  void anotherSecretOpensNothing() {
    assertThat(key(made.ring(), "trelowarren gate")).isEmpty();
    assertThat(key(made.ring(), "")).isEmpty();
    String other = KeyRing.make("register", "Ebrel", "x", QUICK).recovery().text();
    assertThat(key(made.ring(), other)).isEmpty();
  }

  @Test
  void aRecoveryCodeMayBeTypedLoosely() {
    String typed = made.recovery().text().toLowerCase(java.util.Locale.ROOT).replace('-', ' ');
    assertThat(key(made.ring(), " " + typed.replace('0', 'o').replace('1', 'l')))
        .hasValue(made.key());
  }

  @Test
  void aSlipInARecoveryCodeShows() {
    String letters = RecoveryCode.letters(made.recovery().text());
    for (int i = 0; i < letters.length(); i++) {
      char wrong = letters.charAt(i) == 'A' ? 'B' : 'A';
      String slip = letters.substring(0, i) + wrong + letters.substring(i + 1);
      assertThat(RecoveryCode.looksLike(slip)).as("slip at %d", i).isFalse();
    }
    assertThat(RecoveryCode.looksLike(letters)).isTrue();
    assertThat(RecoveryCode.looksLike(letters.substring(1))).isFalse();
  }

  @Test
  void accentsMayBeTypedEitherWay() {
    KeyRing.Made accented = KeyRing.make("register", "Ebrel", "caf\u00e9", QUICK);
    assertThat(key(accented.ring(), "cafe\u0301")).hasValue(accented.key());
  }

  @Test
  void aNewPassphraseReplacesTheOldOneAndLeavesTheSheetGood() {
    KeyRing changed = made.ring().withPassphrase(made.key(), "Tamsin Hoskyn", "another");
    assertThat(key(changed, "another")).hasValue(made.key());
    assertThat(key(changed, "Trelowarren gate")).isEmpty();
    assertThat(key(changed, made.recovery().text())).hasValue(made.key());
  }

  @Test
  void aNewSheetMakesTheOldOneWorthless() {
    KeyRing.Made renewed = made.ring().withNewRecovery(made.key());
    assertThat(key(renewed.ring(), renewed.recovery().text())).hasValue(made.key());
    assertThat(key(renewed.ring(), made.recovery().text())).isEmpty();
    assertThat(key(renewed.ring(), "Trelowarren gate")).hasValue(made.key());
  }

  @Test
  void everyPersonHasAPassphraseAndIsKnownByIt() {
    KeyRing two = made.ring().withPerson(made.key(), "Jowan Rosevear", "second gate");
    assertThat(two.people()).containsExactly("Tamsin Hoskyn", "Jowan Rosevear");
    assertThat(two.unlock(null, "second gate"))
        .hasValueSatisfying(opened -> {
          assertThat(opened.key()).isEqualTo(made.key());
          assertThat(opened.person()).isEqualTo("Jowan Rosevear");
        });
    assertThat(two.unlock("jowan rosevear", "second gate")).isPresent();
    assertThat(two.unlock("Tamsin Hoskyn", "second gate")).isEmpty();
    assertThat(two.unlock(null, made.recovery().text()))
        .hasValueSatisfying(opened -> assertThat(opened.person()).isNull());
  }

  @Test
  void aNameStandsOnceAndIsAName() {
    for (String name : List.of("TAMSIN hoskyn", " ", "a\nb", "x".repeat(101))) {
      assertThatThrownBy(() -> made.ring().withPerson(made.key(), name, "second gate"))
          .as(name)
          .isInstanceOf(Refusal.class);
    }
  }

  @Test
  void whoeverIsRemovedIsLockedOutAndEverybodyElseKeepsTheirPassphrase() {
    KeyRing three =
        made.ring()
            .withPerson(made.key(), "Jowan Rosevear", "second gate")
            .withPerson(made.key(), "Ebrel Nance", "third gate");
    KeyRing.Made after = three.without("jowan rosevear");

    assertThat(after.key()).isNotEqualTo(made.key());
    assertThat(after.ring().people()).containsExactly("Tamsin Hoskyn", "Ebrel Nance");
    assertThat(key(after.ring(), "Trelowarren gate")).hasValue(after.key());
    assertThat(key(after.ring(), "third gate")).hasValue(after.key());
    assertThat(key(after.ring(), after.recovery().text())).hasValue(after.key());
    assertThat(key(after.ring(), "second gate")).isEmpty();
    assertThat(key(after.ring(), made.recovery().text())).isEmpty();
    assertThatThrownBy(() -> three.without("Nobody")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> made.ring().without("Tamsin Hoskyn")).isInstanceOf(Refusal.class);
  }

  /// Somebody who can write the key file but has no secret must not get the next key.
  @Test
  void aLetterBoxPutInByAnybodyElseIsNoticed() {
    KeyRing two = made.ring().withPerson(made.key(), "Jowan Rosevear", "second gate");
    KeyRing theirs = KeyRing.make("register", "Jowan Rosevear", "their gate", QUICK).ring();
    List<Slot> slots = new ArrayList<>(two.slots());
    slots.set(2, theirs.slots().get(1));
    List<String> marks = new ArrayList<>(List.of(String.valueOf(two.mark()), "AAAA"));
    marks.add(null);
    for (String mark : marks) {
      for (int format : new int[] {1, 2}) {
        KeyRing put = new KeyRing(format, "register", slots, mark);
        assertThatThrownBy(() -> put.unlock(null, "Trelowarren gate"))
            .isInstanceOf(Unusable.class)
            .hasMessageContaining("changed by something other than Candour");
      }
    }
    KeyRing removed = new KeyRing(2, "register", List.of(two.slots().get(1)), two.mark());
    assertThatThrownBy(() -> removed.unlock(null, "Trelowarren gate")).isInstanceOf(Unusable.class);
  }

  @Test
  void aRingOfBeforePeopleHadNamesOpensAndGetsItsFirstNameWithANewPassphrase() {
    RegisterKey key = RegisterKey.random(new SecureRandom());
    SecureRandom random = new SecureRandom();
    Slot old = Slot.direct(Slot.Name.passphrase, "register", key, "old gate", QUICK, random);
    KeyRing ring = new KeyRing(1, "register", List.of(old), null);

    assertThat(key(ring, "old gate")).hasValue(key);
    KeyRing named = ring.withPassphrase(key, "Tamsin Hoskyn", "new gate");
    assertThat(named.people()).containsExactly("Tamsin Hoskyn");
    assertThat(key(named, "old gate")).isEmpty();
    assertThat(key(named, "new gate")).hasValue(key);
  }

  @Test
  void aSlotOfAnotherRegisterOrWithOtherParametersOpensNothing() {
    KeyRing moved = new KeyRing(2, "another", made.ring().slots(), made.ring().mark());
    assertThat(key(moved, "Trelowarren gate")).isEmpty();
    List<Slot> weaker =
        made.ring().slots().stream()
            .map(s ->
                new Slot(
                    s.name(),
                    s.person(),
                    new Kdf(32, 1, 1),
                    s.salt(),
                    s.nonce(),
                    s.wrapped(),
                    s.address(),
                    s.letter()))
            .toList();
    assertThat(key(new KeyRing(2, "register", weaker, made.ring().mark()), "Trelowarren gate"))
        .isEmpty();
  }

  private static Optional<RegisterKey> key(KeyRing ring, String secret) {
    return ring.unlock(null, secret).map(KeyRing.Opened::key);
  }

  @Test
  void theKeyFileComesBackAsWrittenAndOnlyItsOwnerReadsIt() throws IOException {
    Path file = folder.resolve("r.candour.keys");
    KeyFile.write(file, made.ring());
    KeyFile.write(file, made.ring().withPassphrase(made.key(), "Tamsin Hoskyn", "another"));

    assertThat(key(KeyFile.read(file), "another")).hasValue(made.key());
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void aKeyFileThatCannotBeUsedIsToldInASentence() throws IOException {
    Path file = folder.resolve("r.candour.keys");
    for (String text : List.of("", "{}", "[1]", "{\"format\":1", "{\"format\":1,\"slots\":[{}]}")) {
      Files.writeString(file, text);
      assertThatThrownBy(() -> KeyFile.read(file))
          .as(text)
          .isInstanceOf(Unusable.class)
          .hasMessageContaining("is damaged");
    }
    Files.writeString(file, "{\"format\":99,\"register\":\"r\",\"slots\":[]}");
    assertThatThrownBy(() -> KeyFile.read(file))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("newer version");
    Files.delete(file);
    assertThatThrownBy(() -> KeyFile.read(file))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("cannot be read");
  }

  @Test
  void secretsNeverPrint() {
    assertThat(made.key()).hasToString("RegisterKey[hidden]");
    assertThat(made.recovery()).hasToString("RecoveryCode[hidden]");
  }

  @Test
  void aSecretIsAsHardToGuessAsThePageSays() throws java.io.IOException {
    String page = Files.readString(Path.of("docs/security/README.md"));
    KeyRing made = KeyRing.make("r", "Tamsin", "four plain words here").ring();
    assertThat(page).contains("Argon2id (48 MiB, three passes)");
    assertThat(made.slots())
        .hasSize(2)
        .allSatisfy(slot -> {
          assertThat(slot.kdf().memoryKib()).isEqualTo(48 * 1024);
          assertThat(slot.kdf().passes()).isEqualTo(3);
        });
    assertThat(made.slots()).extracting(Slot::salt).doesNotHaveDuplicates();
  }
}
