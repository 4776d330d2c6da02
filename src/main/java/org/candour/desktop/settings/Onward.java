package org.candour.desktop.settings;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.candour.figures.Registers.Key;
import org.candour.figures.Registers.Moved;
import org.candour.figures.Registers.Step;

/// What the window does when its register is to be opened otherwise than before.
public interface Onward {
  /// Carries the register to another place, on the thread of whoever asks. When that is refused
  /// nothing has changed.
  ///
  /// @param recovery told the recovery code of a new file, this once
  Moved move(Path to, Key there, Consumer<String> recovery, Consumer<Step> progress);

  /// Closes what is open and asks who opens the register at that place.
  ///
  /// @param said above the question
  void signIn(Path place, String said);

  /// Shows a recovery code, this once.
  void tell(String code);
}
