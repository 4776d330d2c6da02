package org.candour.desktop.shell;

import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// Something the window can do from anywhere: it has words, an action and, mostly, a key. The
/// palette and the list of keys are made from the same commands.
///
/// @param offered whether it is shown to whoever is signed in
public record Command(
    String id,
    String text,
    @Nullable KeyCombination key,
    Runnable action,
    BooleanSupplier offered) {
  /// A command with a key written as in `Shortcut+N`, or with none when the key is empty.
  public static Command of(String id, String text, String key, Runnable action) {
    return new Command(
        id, text, key.isEmpty() ? null : KeyCombination.valueOf(key), action, () -> true);
  }

  /// The same, shown only when that is so.
  public Command when(BooleanSupplier shown) {
    return new Command(id, text, key, action, shown);
  }

  /// The key as it is printed, such as `Ctrl+N`; empty when there is none.
  public String keyText() {
    return key == null ? "" : key.getDisplayText();
  }
}
