package org.candour.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// The demonstration's workbook, unpacked for as long as it is needed. In the demonstration it is
/// always the same day.
record Demonstration(Path folder) implements AutoCloseable {
  static final LocalDate TODAY = LocalDate.of(2016, 9, 30);

  private static final List<String> FILES =
      List.of(
          "complaints.csv",
          "points.csv",
          "resolution_meetings.csv",
          "costs.csv",
          "ombudsman.csv",
          "compliments.csv",
          "actions.csv",
          "context.csv",
          "published.csv",
          "recorded.csv",
          "steps.csv",
          "people.csv",
          "themes.csv",
          "learning_steps.csv",
          "meetings_and_training.csv",
          "childrens_rights.csv");

  static Demonstration unpack() {
    try {
      var folder = Files.createTempDirectory("candour-demonstration");
      for (var file : FILES) {
        copy(file, folder.resolve(file));
      }
      return new Demonstration(folder);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void copy(String file, Path target) throws IOException {
    try (InputStream in = Demonstration.class.getResourceAsStream("/demonstration/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the demonstration has no " + file);
      }
      Files.copy(in, target);
    }
  }

  @Override
  public void close() {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException left) {
      folder.toFile().deleteOnExit();
    }
  }
}
