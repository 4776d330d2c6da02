package org.candour.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.util.Optional;
import org.candour.access.LetterBox.Letter;
import org.jspecify.annotations.Nullable;

/// One secret's way to the register key. That of the recovery sheet wraps the register key itself.
/// A person's wraps the key to a letter box, and the register key lies in the box. Names, the
/// register and the Argon2id parameters are authenticated too, so none can be exchanged unseen.
///
/// @param person whose it is; null for the sheet, and in a ring made before people had names
/// @param address of the letter box; null where there is none
/// @param letter the register key, in the letter box
@JsonInclude(JsonInclude.Include.NON_NULL)
record Slot(
    Name name,
    @Nullable String person,
    Kdf kdf,
    String salt,
    String nonce,
    String wrapped,
    @Nullable String address,
    @Nullable Letter letter) {
  /// Whose secret opens it.
  enum Name {
    passphrase,
    recovery
  }

  private static final int SALT = 16;

  /// The register key wrapped under the secret itself.
  static Slot direct(
      Name name, String register, RegisterKey key, String secret, Kdf kdf, SecureRandom random) {
    String salt = salt(random);
    Slot open = new Slot(name, null, kdf, salt, "", "", null, null);
    Envelope sealed =
        Envelope.seal(open.derived(secret), open.bound(register), key.bytes(), random);
    return new Slot(name, null, kdf, salt, sealed.nonce(), sealed.wrapped(), null, null);
  }

  /// A person's letter box under the passphrase, with the register key in it.
  static Slot personal(
      String person,
      String register,
      RegisterKey key,
      String secret,
      Kdf kdf,
      SecureRandom random) {
    KeyPair box = LetterBox.make();
    String salt = salt(random);
    String address = Envelope.base64(box.getPublic().getEncoded());
    Slot open = new Slot(Name.passphrase, person, kdf, salt, "", "", address, null);
    Envelope sealed =
        Envelope.seal(
            open.derived(secret), open.bound(register), box.getPrivate().getEncoded(), random);
    return new Slot(
            Name.passphrase, person, kdf, salt, sealed.nonce(), sealed.wrapped(), address, null)
        .with(register, key, random);
  }

  /// The same letter box with another register key in it.
  Slot with(String register, RegisterKey key, SecureRandom random) {
    if (address == null) {
      throw new IllegalStateException("Only a letter box takes another key");
    }
    Letter posted = LetterBox.post(address, register + "|" + person, key.bytes(), random);
    return new Slot(name, person, kdf, salt, nonce, wrapped, address, posted);
  }

  /// The key, or nothing when the secret is wrong.
  Optional<RegisterKey> unwrap(String register, String secret) {
    Optional<byte[]> content = new Envelope(nonce, wrapped).open(derived(secret), bound(register));
    if (address == null) {
      return content.map(RegisterKey::new);
    }
    return letter == null
        ? Optional.empty()
        : content
            .flatMap(own -> LetterBox.take(own, address, register + "|" + person, letter))
            .map(RegisterKey::new);
  }

  /// All that a ring's mark covers.
  String covered() {
    return String.join(
        "\n",
        name.name(),
        String.valueOf(person),
        kdf.toString(),
        salt,
        nonce,
        wrapped,
        String.valueOf(address),
        letter == null ? "" : letter.sender() + "\n" + letter.nonce() + "\n" + letter.wrapped());
  }

  private byte[] derived(String secret) {
    return kdf.derive(secret, Envelope.bytes(salt));
  }

  private byte[] bound(String register) {
    String whose = address == null ? "" : person + "|" + address + "|";
    return (register + "|" + name + "|" + whose + kdf).getBytes(StandardCharsets.UTF_8);
  }

  private static String salt(SecureRandom random) {
    byte[] salt = new byte[SALT];
    random.nextBytes(salt);
    return Envelope.base64(salt);
  }
}
