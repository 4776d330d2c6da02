package org.candour.desktop.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.candour.desktop.kit.Choosers;
import org.candour.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// The system's own file windows.
public final class FileChoosers implements Choosers {
  private final Window owner;

  public FileChoosers(Window owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> save(String title, String proposed) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(proposed);
    String ending = proposed.substring(proposed.lastIndexOf('.') + 1);
    chooser.getExtensionFilters().add(filter(ending));
    return path(chooser.showSaveDialog(owner)).map(chosen -> ending(chosen, ending));
  }

  /// A name typed without its ending gets it; then nobody was asked whether to write over a file of
  /// the whole name, so that none is.
  static Path ending(Path chosen, String ending) {
    String name = String.valueOf(chosen.getFileName());
    if (name.toLowerCase(Locale.ROOT).endsWith("." + ending)) {
      return chosen;
    }
    Path named = chosen.resolveSibling(name + "." + ending);
    for (int n = 2; Files.exists(named); n++) {
      named = chosen.resolveSibling(name + " (" + n + ")." + ending);
    }
    return named;
  }

  @Override
  public Optional<Path> open(String title, String... endings) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    if (endings.length > 1) {
      chooser
          .getExtensionFilters()
          .add(
              new FileChooser.ExtensionFilter(
                  Words.text("files.kinds", String.join(", ", endings)),
                  Arrays.stream(endings).map(ending -> "*." + ending).toList()));
    }
    Arrays.stream(endings).map(FileChoosers::filter).forEach(chooser.getExtensionFilters()::add);
    return path(chooser.showOpenDialog(owner));
  }

  @Override
  public Optional<Path> folder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return path(chooser.showDialog(owner));
  }

  private static FileChooser.ExtensionFilter filter(String ending) {
    return new FileChooser.ExtensionFilter(Words.text("files.kind", ending), "*." + ending);
  }

  private static Optional<Path> path(@Nullable File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }
}
