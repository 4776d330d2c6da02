package org.candour.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.candour.report.model.Document;

/// A report saved as a file: whole, or not at all.
public final class ReportFile {
  private ReportFile() {}

  /// Writes a document in the format that the file's ending asks for.
  public static void write(Document document, Path target) {
    save(Format.of(target).write(document), target);
  }

  /// Written beside and moved into place, so that a full disk leaves no half report.
  public static void save(byte[] content, Path target) {
    put(content, target);
  }

  /// The same, for what nobody but the owner of the file may read.
  public static void saveForOwner(byte[] content, Path target) {
    var posix = target.getFileSystem().supportedFileAttributeViews().contains("posix");
    var rights = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    put(content, target, posix ? new FileAttribute<?>[] {rights} : new FileAttribute<?>[0]);
  }

  private static void put(byte[] content, Path target, FileAttribute<?>... rights) {
    var beside = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.deleteIfExists(beside);
      Files.createFile(beside, rights);
      Files.write(beside, content);
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      beside.toFile().delete();
      throw new Unusable(Wording.of("print").text("unwritten", target), failed);
    }
  }
}
