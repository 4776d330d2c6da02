package org.candour.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.stream.Stream;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.jspecify.annotations.Nullable;

/// `REGISTER.lock`: while it is held, nobody else opens the register, and whoever tries is told who
/// has it. The operating system lets go of it even when the holder is killed.
final class RegisterLock implements AutoCloseable {
  /// Far behind the text, so that the text stays readable where locks are mandatory.
  private static final long PLACE = Long.MAX_VALUE - 1;

  private static final int MOST_TEXT = 200;

  private final Path file;
  private final FileChannel channel;

  private RegisterLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static RegisterLock take(Path register) {
    Path file = register.resolveSibling(register.getFileName() + ".lock");
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        String holder = text(channel);
        channel.close();
        throw taken(register, holder);
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(me().getBytes(StandardCharsets.UTF_8)));
      return new RegisterLock(file, channel);
    } catch (IOException unwritable) {
      throw new Unusable(Wording.of("store").text("read.only", register), unwritable);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(PLACE, 1, false);
    } catch (OverlappingFileLockException alsoUs) {
      return null;
    }
  }

  private static Unusable taken(Path register, String holder) {
    Wording wording = Wording.of("store");
    String by = holder.isBlank() ? "" : wording.text("locked.by", holder);
    return new Unusable(wording.text("locked", register, by));
  }

  private static String text(FileChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(MOST_TEXT);
    channel.read(buffer, 0);
    return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8).strip();
  }

  /// The name of the computer is asked of its own system alone: asking what its address is would
  /// ask the network.
  private static String me() {
    String user = System.getProperty("user.name", "somebody");
    return Stream.of("COMPUTERNAME", "HOSTNAME")
        .map(System::getenv)
        .filter(Objects::nonNull)
        .findFirst()
        .map(computer -> user + ", " + computer)
        .orElse(user);
  }

  @Override
  public void close() {
    try {
      channel.close();
      Files.deleteIfExists(file);
    } catch (IOException ignored) {
      // Only an empty reminder stays behind; the lock itself is gone with the channel.
    }
  }
}
