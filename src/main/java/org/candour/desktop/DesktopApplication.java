package org.candour.desktop;

import java.util.function.Consumer;
import javafx.application.Application;
import javafx.stage.Stage;
import org.candour.domain.Refusal;
import org.jspecify.annotations.Nullable;

/// The toolkit's way in. What to do with the window is given by whoever launches it.
public final class DesktopApplication extends Application {
  private static @Nullable Consumer<Stage> begin;

  /// Starts the toolkit and hands over the window; returns when the window is closed. A refusal of
  /// whoever gets the window comes out as it is.
  public static void run(Consumer<Stage> withWindow) {
    begin = withWindow;
    try {
      launch(DesktopApplication.class);
    } catch (RuntimeException wrapped) {
      throw wrapped.getCause() instanceof Refusal refusal ? refusal : wrapped;
    }
  }

  @Override
  public void start(Stage stage) {
    Consumer<Stage> withWindow = begin;
    if (withWindow != null) {
      withWindow.accept(stage);
    }
  }
}
