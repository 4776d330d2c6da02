package org.candour.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.access.KeyFile;
import org.candour.casework.Rotation;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.candour.store.engine.Disk;
import org.jspecify.annotations.Nullable;

/// The backups of one register in a folder, named by the register and the time. It touches no other
/// file there, and nothing bears a backup's name before every byte of it is on the disk.
final class BackupFolder {
  private static final String ENDING = ".candour";
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HHmmss");

  private final Path folder;
  private final String stem;

  BackupFolder(Path folder, Path register) {
    this.folder = folder;
    this.stem = stem(register);
  }

  static String stem(Path register) {
    String name = String.valueOf(register.getFileName());
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  /// Takes in a verified copy and its key file, and lets older ones go.
  Path take(Path verified, @Nullable Path ring, LocalDateTime now) {
    LocalDateTime at = now;
    while (Files.exists(named(at))) {
      at = at.plusSeconds(1);
    }
    Path target = named(at);
    try {
      if (ring != null) {
        copy(ring, KeyFile.of(target));
      }
      copy(verified, target);
      Disk.flush(folder);
      rotate(at);
      return target;
    } catch (IOException failed) {
      throw new Unusable(Wording.of("store").text("backup.unwritten", folder), failed);
    }
  }

  private Path named(LocalDateTime at) {
    return folder.resolve(stem + " " + STAMP.format(at) + ENDING);
  }

  private static void copy(Path from, Path to) throws IOException {
    Path part = to.resolveSibling(to.getFileName() + ".part");
    Files.deleteIfExists(part);
    Disk.copy(from, part);
    if (Files.mismatch(from, part) >= 0) {
      Files.delete(part);
      throw new IOException("The copy differs");
    }
    Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
  }

  /// The one just made stays whatever the clock says.
  private void rotate(LocalDateTime made) throws IOException {
    Map<LocalDateTime, Path> all = all();
    Set<LocalDateTime> kept = Rotation.kept(all.keySet());
    for (Map.Entry<LocalDateTime, Path> each : all.entrySet()) {
      if (!kept.contains(each.getKey()) && !each.getKey().equals(made)) {
        Files.delete(each.getValue());
        Files.deleteIfExists(KeyFile.of(each.getValue()));
      }
    }
  }

  Map<LocalDateTime, Path> all() throws IOException {
    Pattern shape = Pattern.compile(Pattern.quote(stem) + " (.{17})" + Pattern.quote(ENDING));
    Map<LocalDateTime, Path> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Matcher name = shape.matcher(String.valueOf(file.getFileName()));
        if (name.matches()) {
          put(found, name.group(1), file);
        }
      }
    }
    return found;
  }

  private static void put(Map<LocalDateTime, Path> found, String stamp, Path file) {
    try {
      found.put(LocalDateTime.parse(stamp, STAMP), file);
    } catch (DateTimeParseException somethingElse) {
      // A file that only looks like a backup is left alone.
    }
  }

  static boolean sameDisk(Path folder, Path register) {
    try {
      Path there = Files.isDirectory(folder) ? folder : register;
      return Files.getFileStore(there).equals(Files.getFileStore(register));
    } catch (IOException unknown) {
      return false;
    }
  }
}
