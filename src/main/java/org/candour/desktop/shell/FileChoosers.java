package org.candour.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
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
    return path(chooser.showSaveDialog(owner));
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
