package org.candour.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.candour.domain.Unusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two ways to one key, and no third.
final class KeyRingTest {
  private static final Kdf QUICK = new Kdf(64, 1, 1);

  @TempDir private Path folder;

  private final KeyRing.Made made = KeyRing.make("register", "Trelowarren gate", QUICK);

  @Test
  void passphraseAndRecoveryCodeOpenTheSameKey() {
    assertThat(made.ring().unlock("Trelowarren gate")).hasValue(made.key());
    assertThat(made.ring().unlock(made.recovery().text())).hasValue(made.key());
    assertThat(made.key().bytes()).hasSize(32).isNotEqualTo(new byte[32]);
  }

  @Test
  void anotherSecretOpensNothing() {
    assertThat(made.ring().unlock("trelowarren gate")).isEmpty();
    assertThat(made.ring().unlock("")).isEmpty();
    String other = KeyRing.make("register", "x", QUICK).recovery().text();
    assertThat(made.ring().unlock(other)).isEmpty();
  }

  @Test
  void aRecoveryCodeMayBeTypedLoosely() {
    String typed = made.recovery().text().toLowerCase(java.util.Locale.ROOT).replace('-', ' ');
    assertThat(made.ring().unlock(" " + typed.replace('0', 'o').replace('1', 'l')))
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
    KeyRing.Made accented = KeyRing.make("register", "caf\u00e9", QUICK);
    assertThat(accented.ring().unlock("cafe\u0301")).hasValue(accented.key());
  }

  @Test
  void aNewPassphraseReplacesTheOldOneAndLeavesTheSheetGood() {
    KeyRing changed = made.ring().withPassphrase(made.key(), "another");
    assertThat(changed.unlock("another")).hasValue(made.key());
    assertThat(changed.unlock("Trelowarren gate")).isEmpty();
    assertThat(changed.unlock(made.recovery().text())).hasValue(made.key());
  }

  @Test
  void aNewSheetMakesTheOldOneWorthless() {
    KeyRing.Made renewed = made.ring().withNewRecovery(made.key());
    assertThat(renewed.ring().unlock(renewed.recovery().text())).hasValue(made.key());
    assertThat(renewed.ring().unlock(made.recovery().text())).isEmpty();
    assertThat(renewed.ring().unlock("Trelowarren gate")).hasValue(made.key());
  }

  @Test
  void aSlotOfAnotherRegisterOrWithOtherParametersOpensNothing() {
    KeyRing moved = new KeyRing(1, "another register", made.ring().slots());
    assertThat(moved.unlock("Trelowarren gate")).isEmpty();
    List<Slot> weaker =
        made.ring().slots().stream()
            .map(s -> new Slot(s.name(), new Kdf(32, 1, 1), s.salt(), s.nonce(), s.wrapped()))
            .toList();
    assertThat(new KeyRing(1, "register", weaker).unlock("Trelowarren gate")).isEmpty();
  }

  @Test
  void theKeyFileComesBackAsWrittenAndOnlyItsOwnerReadsIt() throws IOException {
    Path file = folder.resolve("r.candour.keys");
    KeyFile.write(file, made.ring());
    KeyFile.write(file, made.ring().withPassphrase(made.key(), "another"));

    assertThat(KeyFile.read(file).unlock("another")).hasValue(made.key());
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
}
