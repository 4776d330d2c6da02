package org.candour.desktop;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.candour.casework.News;
import org.candour.casework.Register;

/// What others do in a shared register, gathered for a moment so that a burst of news is one. On
/// the window's own thread.
final class Neighbours implements AutoCloseable {
  private static final Duration MOMENT = Duration.millis(300);

  private final Consumer<Set<Long>> changed;
  private final Consumer<Boolean> connected;
  private final Set<Long> files = new HashSet<>();
  private final PauseTransition moment = new PauseTransition(MOMENT);
  private final AutoCloseable following;
  private boolean all;
  private boolean heard;
  private boolean closed;

  /// @param changed is told the files that others have added to; none when anything may have
  ///   changed
  /// @param connected is told when the server is lost, and when it is back
  Neighbours(Register register, Consumer<Set<Long>> changed, Consumer<Boolean> connected) {
    this.changed = changed;
    this.connected = connected;
    moment.setOnFinished(_ -> tell());
    following = register.follow(news -> Platform.runLater(() -> hear(news)));
  }

  private void hear(News news) {
    if (closed) {
      return;
    }
    switch (news) {
      case News.Changed it -> files.add(it.file());
      case News.Arranged _ -> all = true;
      case News.Lost _ -> connected.accept(false);
      case News.Back _ -> {
        connected.accept(true);
        all = heard;
      }
    }
    heard = true;
    if (all || !files.isEmpty()) {
      moment.playFromStart();
    }
  }

  /// Whether it has been told that it is listened to.
  boolean listening() {
    return heard;
  }

  private void tell() {
    Set<Long> told = all ? Set.of() : Set.copyOf(files);
    files.clear();
    all = false;
    if (!closed) {
      changed.accept(told);
    }
  }

  @Override
  public void close() {
    closed = true;
    moment.stop();
    try {
      following.close();
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
