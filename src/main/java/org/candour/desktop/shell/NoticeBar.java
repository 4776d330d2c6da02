package org.candour.desktop.shell;

import java.lang.System.Logger.Level;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.candour.desktop.kit.Notices;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;
import org.candour.domain.Refusal;

/// The line at the foot of a page that says what was done or could not be. It stays until it is put
/// away or something newer is said.
final class NoticeBar extends HBox implements Notices {
  private static final System.Logger LOG = System.getLogger("candour.desktop");

  private static final String FAULT = "fault";

  private final Label text = Parts.prose("");
  private Runnable after = () -> {};

  NoticeBar() {
    setId("notice");
    getStyleClass().add("banner");
    setMaxHeight(USE_PREF_SIZE);
    text.setId("notice-text");
    text.setAccessibleRole(AccessibleRole.TEXT);
    getChildren()
        .addAll(
            text,
            Parts.gap(),
            Parts.button("notice-close", Words.text("notice.close"), this::clear, "small"));
    clear();
  }

  /// What follows whenever something was done.
  void onDone(Runnable next) {
    after = next;
  }

  void clear() {
    setVisible(false);
    setManaged(false);
  }

  @Override
  public void settled() {
    if (getStyleClass().contains(FAULT)) {
      clear();
    }
  }

  void wipe() {
    text.setText("");
  }

  @Override
  public void done(String sentence) {
    say(sentence, "good");
    after.run();
  }

  @Override
  public void refused(String sentence) {
    say(sentence, FAULT);
  }

  @Override
  public void failed(Throwable failure) {
    if (!(failure instanceof Refusal)) {
      LOG.log(Level.ERROR, Faults.code(failure), failure);
    }
    refused(Faults.sentence(failure));
  }

  private void say(String sentence, String style) {
    text.setText(sentence);
    getStyleClass().removeAll("good", FAULT);
    getStyleClass().add(style);
    setVisible(true);
    setManaged(true);
  }
}
