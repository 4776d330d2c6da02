package org.candour.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.HKDFParameterSpec;

/// One person's letter box: whoever knows the address can put a key in, only the owner takes it out
/// (X25519, HKDF-SHA256, AES-256-GCM). So a new register key reaches everybody who stays, without
/// anybody's passphrase.
final class LetterBox {
  private static final String CURVE = "X25519";

  private LetterBox() {}

  /// A letter: who sent it, and what is in it.
  record Letter(String sender, String nonce, String wrapped) {}

  static KeyPair make() {
    try {
      return KeyPairGenerator.getInstance(CURVE).generateKeyPair();
    } catch (GeneralSecurityException missing) {
      throw missing(missing);
    }
  }

  static Letter post(String address, String bound, byte[] content, SecureRandom random) {
    try {
      KeyPair sender = make();
      String from = Envelope.base64(sender.getPublic().getEncoded());
      byte[] key = shared(sender.getPrivate(), address, from, address);
      Envelope sealed = Envelope.seal(key, utf8(bound), content, random);
      return new Letter(from, sealed.nonce(), sealed.wrapped());
    } catch (GeneralSecurityException missing) {
      throw missing(missing);
    }
  }

  static Optional<byte[]> take(byte[] owner, String address, String bound, Letter letter) {
    try {
      PrivateKey own =
          KeyFactory.getInstance(CURVE).generatePrivate(new PKCS8EncodedKeySpec(owner));
      byte[] key = shared(own, letter.sender(), letter.sender(), address);
      return new Envelope(letter.nonce(), letter.wrapped()).open(key, utf8(bound));
    } catch (GeneralSecurityException damaged) {
      return Optional.empty();
    }
  }

  private static byte[] shared(PrivateKey own, String other, String from, String to)
      throws GeneralSecurityException {
    PublicKey theirs =
        KeyFactory.getInstance(CURVE).generatePublic(new X509EncodedKeySpec(Envelope.bytes(other)));
    KeyAgreement agreement = KeyAgreement.getInstance(CURVE);
    agreement.init(own);
    agreement.doPhase(theirs, true);
    return derive(agreement.generateSecret(), "Candour letter|" + from + "|" + to);
  }

  /// A key for one purpose from a secret.
  static byte[] derive(byte[] secret, String purpose) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(
              HKDFParameterSpec.ofExtract()
                  .addIKM(secret)
                  .thenExpand(utf8(purpose), RegisterKey.LENGTH));
    } catch (GeneralSecurityException missing) {
      throw missing(missing);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static IllegalStateException missing(GeneralSecurityException missing) {
    return new IllegalStateException("X25519 and HKDF are part of this Java", missing);
  }
}
