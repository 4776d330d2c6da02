package org.candour.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.candour.casework.Retention.Destruction;
import org.candour.casework.Retention.Taking;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.candour.store.engine.Disk;
import org.jspecify.annotations.Nullable;

/// The destruction log beside the backups, so that a backup from before a destruction cannot bring
/// back what was destroyed without anybody noticing. It holds no personal data.
final class TakenAway {
  private static final String ENDING = ".destroyed.csv";
  private static final String HEADS = "register,file,act,day,entries,erased,rule,by,reference";
  private static final int PLAIN = 7;

  /// That of a team's register, which its server backs up.
  static final TakenAway NOWHERE = new TakenAway("", null, () -> null);

  private final String register;
  private final @Nullable Path beside;
  private final Supplier<@Nullable Path> folder;

  /// @param register the key of the register, so that no other list is taken for its own
  /// @param beside the register file; null when there is none
  /// @param folder where its backups go
  TakenAway(String register, @Nullable Path beside, Supplier<@Nullable Path> folder) {
    this.register = register;
    this.beside = beside;
    this.folder = folder;
  }

  private @Nullable Path kept() {
    Path there = folder.get();
    return beside == null || there == null || !Files.isDirectory(there)
        ? null
        : there.resolve(BackupFolder.stem(beside) + ENDING);
  }

  private static Path besideOf(Path register) {
    return register.resolveSibling(register.getFileName() + ENDING);
  }

  /// Writes the list where the backups are, and beside the register while there are none. A line
  /// stays, though a register restored from an older backup no longer knows of it.
  void write(List<Destruction> log) {
    Path own = beside;
    if (own == null || log.isEmpty()) {
      return;
    }
    Set<String> lines = new LinkedHashSet<>(List.of(HEADS));
    log.forEach(line -> lines.add(line(line)));
    read().forEach(line -> lines.add(line(line)));
    Path there = kept();
    Path target = there == null ? besideOf(own) : there;
    try {
      Path part = target.resolveSibling(target.getFileName() + ".part");
      Files.write(part, lines);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException refused) {
      throw new Unusable(Wording.of("store").text("destroyed.unwritten", target), refused);
    }
  }

  private String line(Destruction line) {
    return String.join(
        ",",
        register,
        "" + line.file(),
        line.act().name(),
        line.day().toString(),
        "" + line.entries(),
        "" + line.erased(),
        line.rule(),
        '"' + line.by().replace("\"", "") + '"',
        '"' + line.reference().replace("\"", "") + '"');
  }

  /// The lines about this register, from wherever there is such a list.
  List<Destruction> read() {
    List<Destruction> found = new ArrayList<>();
    Path own = beside;
    if (own != null) {
      read(besideOf(own), found);
      Path there = kept();
      if (there != null) {
        read(there, found);
      }
    }
    return found.stream().distinct().toList();
  }

  private void read(Path file, List<Destruction> found) {
    if (!Files.isReadable(file)) {
      return;
    }
    try {
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split(",", PLAIN + 1);
        if (cells.length > PLAIN && cells[0].equals(register)) {
          found.add(destruction(cells, cells[PLAIN].split("\",\"", 2)));
        }
      }
    } catch (IOException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | DateTimeException foreign) {
      throw new Unusable(Wording.of("store").text("destroyed.unreadable", file), foreign);
    }
  }

  /// @param quoted who did it, which may hold a comma, and the reference
  private static Destruction destruction(String[] cells, String[] quoted) {
    return new Destruction(
        Long.parseLong(cells[1]),
        quoted[1].replace("\"", ""),
        Taking.valueOf(cells[2]),
        LocalDate.parse(cells[3]),
        quoted[0].replace("\"", ""),
        cells[6],
        Integer.parseInt(cells[4]),
        Integer.parseInt(cells[5]));
  }

  /// Brings the list that lies with a backup beside the register that was restored from it.
  static void follow(Path backup, Path target) throws IOException {
    String name = String.valueOf(backup.getFileName());
    Path folder = Disk.folder(backup);
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(ENDING)).toList()) {
        String whose = String.valueOf(file.getFileName()).replace(ENDING, "");
        if (name.startsWith(whose + " ")) {
          Files.copy(file, besideOf(target), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
