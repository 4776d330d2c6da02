package org.candour.desktop.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.candour.desktop.kit.Look;
import org.candour.desktop.kit.Theme;

/// What this computer remembers of the window between two starts. Losing it loses nothing but
/// comfort, so a file that cannot be read or written is passed over.
public final class Memory {
  private static final double MIN_WIDTH = 900;
  private static final double MIN_HEIGHT = 560;

  private final Path file;
  private final Properties kept = new Properties();

  public Memory(Path file) {
    this.file = file;
    try (Reader reader = Files.newBufferedReader(file)) {
      kept.load(reader);
    } catch (IOException | IllegalArgumentException none) {
      kept.clear();
    }
  }

  /// The look as it was left.
  public Look look() {
    return new Look(Theme.of(kept.getProperty("theme", "light")), (int) number("text", 100));
  }

  /// Puts the window where it was, unless that screen is gone.
  public void place(Stage stage) {
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
    double width = number("width", 1366);
    double height = number("height", 768);
    stage.setWidth(Math.max(width, MIN_WIDTH));
    stage.setHeight(Math.max(height, MIN_HEIGHT));
    double x = number("x", 0);
    double y = number("y", 0);
    if (kept.containsKey("x") && !Screen.getScreensForRectangle(x, y, width, height).isEmpty()) {
      stage.setX(x);
      stage.setY(y);
    }
    stage.setMaximized(Boolean.parseBoolean(kept.getProperty("maximised")));
  }

  /// Keeps the window and its look.
  public void keep(Stage stage, Look look) {
    if (!stage.isMaximized()) {
      kept.setProperty("x", String.valueOf(stage.getX()));
      kept.setProperty("y", String.valueOf(stage.getY()));
      kept.setProperty("width", String.valueOf(stage.getWidth()));
      kept.setProperty("height", String.valueOf(stage.getHeight()));
    }
    kept.setProperty("maximised", String.valueOf(stage.isMaximized()));
    kept.setProperty("theme", look.theme().get().id());
    kept.setProperty("text", String.valueOf(look.percent().get()));
    write();
  }

  private void write() {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (Writer writer = Files.newBufferedWriter(file)) {
        kept.store(writer, null);
      }
    } catch (IOException unimportant) {
      System.getLogger("candour.desktop")
          .log(System.Logger.Level.DEBUG, "window not remembered", unimportant);
    }
  }

  private double number(String key, double otherwise) {
    try {
      return Double.parseDouble(kept.getProperty(key, String.valueOf(otherwise)));
    } catch (NumberFormatException odd) {
      return otherwise;
    }
  }
}
