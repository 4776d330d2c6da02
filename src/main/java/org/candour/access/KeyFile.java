package org.candour.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.jspecify.annotations.Nullable;

/// `REGISTER.keys`, the small file beside an encrypted register. It is replaced whole or not at
/// all, and holds nothing that opens the register without a secret.
public final class KeyFile {
  private static final long MOST_BYTES = 1 << 16;

  private KeyFile() {}

  /// Made when first needed: a register without keys must not pay for it.
  private static final class Json {
    static final ObjectMapper MAPPER =
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  }

  /// Where the keys of a register are.
  public static Path of(Path register) {
    return register.resolveSibling(register.getFileName() + ".keys");
  }

  public static KeyRing read(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw damaged(file, null);
      }
      KeyRing ring = Json.MAPPER.readValue(Files.readAllBytes(file), KeyRing.class);
      if (ring.format() > KeyRing.FORMAT) {
        throw new Unusable(Wording.of("access").text("keys.newer", file));
      }
      if (ring.register() == null
          || ring.slots().isEmpty()
          || !ring.slots().stream().allMatch(KeyFile::whole)) {
        throw damaged(file, null);
      }
      return ring;
    } catch (JsonProcessingException | RuntimeException broken) {
      throw broken instanceof Unusable said ? said : damaged(file, broken);
    } catch (IOException unreadable) {
      throw new Unusable(Wording.of("access").text("keys.unreadable", file), unreadable);
    }
  }

  @SuppressWarnings("ConstantConditions")
  private static boolean whole(Slot slot) {
    return slot.name() != null
        && slot.salt() != null
        && slot.nonce() != null
        && slot.wrapped() != null
        && slot.kdf() != null
        && slot.kdf().reasonable()
        && (slot.address() == null) == (slot.letter() == null)
        && (slot.letter() == null || whole(slot.letter()));
  }

  @SuppressWarnings("ConstantConditions")
  private static boolean whole(LetterBox.Letter letter) {
    return letter.sender() != null && letter.nonce() != null && letter.wrapped() != null;
  }

  /// Writes beside, flushes to the disk, then takes the old one's place.
  public static void write(Path file, KeyRing ring) {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.deleteIfExists(beside);
      byte[] text = Json.MAPPER.writeValueAsBytes(ring);
      Set<StandardOpenOption> how = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      try (FileChannel out = FileChannel.open(beside, how, ownerOnly(file))) {
        out.write(ByteBuffer.wrap(text));
        out.force(true);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      throw new Unusable(Wording.of("access").text("keys.unwritable", file), unwritable);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static Unusable damaged(Path file, @Nullable Throwable cause) {
    String sentence = Wording.of("access").text("keys.damaged", file);
    return cause == null ? new Unusable(sentence) : new Unusable(sentence, cause);
  }
}
