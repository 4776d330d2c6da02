package org.candour.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.candour.access.KeyFile;
import org.candour.access.KeyRing;
import org.candour.access.RegisterKey;
import org.candour.casework.KeyHolders;
import org.candour.domain.Refusal;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.candour.store.engine.Database;
import org.candour.store.engine.Disk;
import org.jspecify.annotations.Nullable;

/// The people with a way to the key of one register file that is open.
final class RegisterKeys implements KeyHolders {
  private static final Wording WORDING = Wording.of("store");

  private final Path path;
  private final Database database;
  private final @Nullable String person;
  private volatile RegisterKey key;

  RegisterKeys(Path path, Database database, KeyRing.Opened opened) {
    this.path = path;
    this.database = database;
    this.person = opened.person();
    this.key = opened.key();
  }

  /// Finds the key of a register file; null for one that is not encrypted.
  static KeyRing.@Nullable Opened opened(
      Path path, @Nullable String person, @Nullable String secret) {
    if (Disk.isPlain(path)) {
      return null;
    }
    Path keys = KeyFile.of(path);
    if (!Files.exists(keys)) {
      throw new Unusable(WORDING.text("not.register.or.keys", path, keys.getFileName()));
    }
    if (secret == null || secret.isEmpty()) {
      throw new Unusable(WORDING.text("passphrase.needed", path));
    }
    return KeyFile.read(keys).unlock(person, secret).orElseThrow(() -> wrong(path));
  }

  private static Unusable wrong(Path path) {
    return new Unusable(WORDING.text("passphrase.wrong", path));
  }

  RegisterKey key() {
    return key;
  }

  @Override
  public @Nullable String me() {
    return person;
  }

  @Override
  public List<String> people() {
    return ring().people();
  }

  private KeyRing ring() {
    return KeyFile.read(KeyFile.of(path));
  }

  private void require(KeyRing ring, @Nullable String whose, String secret) {
    database.refuseSealed();
    if (ring.unlock(whose, secret).filter(opened -> opened.key().equals(key)).isEmpty()) {
      throw wrong(path);
    }
  }

  @Override
  public void add(String mine, String added, String passphrase) {
    KeyRing ring = ring();
    require(ring, person, mine);
    if (ring.people().isEmpty()) {
      throw new Refusal(WORDING.text("passphrase.unnamed"));
    }
    KeyFile.write(KeyFile.of(path), ring.withPerson(key, added, passphrase));
  }

  @Override
  public void changePassphrase(String secret, String whose, String next) {
    KeyRing ring = ring();
    require(ring, whose, secret);
    KeyFile.write(KeyFile.of(path), ring.withPassphrase(key, whose, next));
  }

  @Override
  public synchronized String remove(String mine, String removed) {
    KeyRing ring = ring();
    require(ring, person, mine);
    KeyRing.Made made = ring.without(removed);
    new KeyChange(database, path, key).to(made.ring(), made.key());
    key = made.key();
    return made.recovery().text();
  }

  @Override
  public String newSheet(String mine) {
    KeyRing ring = ring();
    require(ring, person, mine);
    KeyRing.Made made = ring.withNewRecovery(key);
    KeyFile.write(KeyFile.of(path), made.ring());
    return made.recovery().text();
  }
}
