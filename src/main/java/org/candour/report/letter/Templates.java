package org.candour.report.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;

/// Where templates lie: the council's own in its folder, else those that Candour brings.
///
/// @param folder the council's folder; it need not be there
public record Templates(Path folder) {
  /// The templates of a register: the council's own lie in a folder beside it, or in the user's own
  /// folder when the register is no file.
  public static Templates beside(String register) {
    Path file = Path.of(register.contains("://") ? "" : register).toAbsolutePath();
    return new Templates(
        Files.isRegularFile(file)
            ? file.resolveSibling("letters")
            : Path.of(System.getProperty("user.home"), "Candour letters"));
  }

  /// The template of a letter.
  public Template of(Letter letter, boolean child) {
    String name = letter.file(child);
    Path own = folder.resolve(name);
    return new Template(name, Files.exists(own) ? read(own) : shipped(name));
  }

  /// Puts a copy of every template that is not there yet into the council's folder, to be changed
  /// in Word. What the council has changed already is left alone.
  public Path copies() {
    try {
      Files.createDirectories(folder);
      for (Letter letter : Letter.values()) {
        for (boolean child : new boolean[] {false, true}) {
          Path own = folder.resolve(letter.file(child));
          if (!Files.exists(own)) {
            Files.write(own, shipped(letter.file(child)));
          }
        }
      }
      return folder;
    } catch (IOException failed) {
      throw new Unusable(Wording.of("print").text("unwritten", folder), failed);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failed) {
      throw new Unusable(Wording.of("letter").text("letter.unreadable", file), failed);
    }
  }

  private static byte[] shipped(String name) {
    try (var in = Templates.class.getResourceAsStream("/letters/" + name)) {
      if (in == null) {
        throw new IllegalStateException("/letters/" + name + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
