package org.candour.store.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;

/// What the file system says about a register before any database looks at it.
public final class Disk {
  private static final Set<String> SHARES =
      Set.of(
          "nfs",
          "nfs4",
          "cifs",
          "smb",
          "smb2",
          "smb3",
          "smbfs",
          "fuse.sshfs",
          "9p",
          "afs",
          "afpfs",
          "webdav",
          "fuse.davfs",
          "davfs");
  private static final byte[] PLAIN = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final Wording WORDING = Wording.of("store");

  private Disk() {}

  /// Refuses what cannot hold a new register.
  public static void freeFor(Path register) {
    Path folder = folder(register);
    if (!Files.isDirectory(folder)) {
      throw new Unusable(WORDING.text("folder", register));
    }
    if (Files.exists(register)) {
      throw new Unusable(WORDING.text("exists", register));
    }
    notShared(folder, register);
  }

  /// Refuses what is no file to open.
  public static void there(Path register) {
    if (Files.isDirectory(register)) {
      throw new Unusable(WORDING.text("is.folder", register));
    }
    if (!Files.exists(register)) {
      throw new Unusable(WORDING.text("missing", register));
    }
    notShared(register, register);
  }

  /// Makes an empty file that only its owner may read; its companions follow it.
  public static void makePrivate(Path register) {
    try {
      Files.createFile(register, ownerOnly(register));
    } catch (IOException unwritable) {
      throw new Unusable(WORDING.text("read.only", register), unwritable);
    }
  }

  public static boolean isPlain(Path register) {
    try (InputStream in = Files.newInputStream(register)) {
      return Arrays.equals(in.readNBytes(PLAIN.length), PLAIN);
    } catch (IOException unreadable) {
      throw new Unusable(WORDING.text("unreadable", register), unreadable);
    }
  }

  /// Copies bytes into a new file that only its owner may read, and flushes them.
  public static void copy(Path from, Path to) throws IOException {
    Files.createFile(to, ownerOnly(to));
    try (InputStream in = Files.newInputStream(from);
        OutputStream out = Files.newOutputStream(to)) {
      in.transferTo(out);
    }
    flush(to);
  }

  static long size(Path register) {
    try {
      return Files.size(register);
    } catch (IOException unreadable) {
      throw new Unusable(WORDING.text("unreadable", register), unreadable);
    }
  }

  /// Makes sure that what was written to a file, or renamed in a folder, stays after a power cut.
  public static void flush(Path written) {
    try (FileChannel channel = FileChannel.open(written, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException unknownHere) {
      // Not every system lets a folder be flushed; its journal keeps the order of renames.
    }
  }

  /// Takes away what a failed beginning left.
  public static void remove(Path register) {
    for (String ending : new String[] {"", "-wal", "-shm", "-journal", ".keys"}) {
      try {
        Files.deleteIfExists(register.resolveSibling(register.getFileName() + ending));
      } catch (IOException ignored) {
        // The fault that brought us here is the one to tell.
      }
    }
  }

  private static void notShared(Path place, Path register) {
    try {
      String root = String.valueOf(place.toAbsolutePath().getRoot());
      share(root, Files.getFileStore(place).type())
          .ifPresent(share -> {
            throw new Unusable(WORDING.text("share", register, share));
          });
    } catch (IOException unreadable) {
      throw new Unusable(WORDING.text("unreadable", register), unreadable);
    }
  }

  /// What tells that a disk is another computer's: its root or its kind; nothing for one of ours.
  static Optional<String> share(String root, String type) {
    if (root.startsWith("\\\\") || WindowsDrive.remote(root)) {
      return Optional.of(root);
    }
    return Optional.of(type.toLowerCase(Locale.ROOT)).filter(SHARES::contains);
  }

  public static Path folder(Path register) {
    Path folder = register.toAbsolutePath().getParent();
    return folder == null ? register.toAbsolutePath() : folder;
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
