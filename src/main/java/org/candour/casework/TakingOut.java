package org.candour.casework;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import org.candour.access.Act;
import org.candour.domain.Refusal;

/// Taking cases out of the register: of each restricted one it is written down who did, and how.
///
/// @param desk where it is done
public record TakingOut(Desk desk) {

  /// Writes down that every restricted case file was taken out with the whole register.
  public void register() {
    desk.register().members().pass().ask(Act.TAKE_OUT);
    desk.register().lists().complaints(Query.newest(Integer.MAX_VALUE)).stream()
        .filter(ComplaintLine::restricted)
        .forEach(line ->
            desk.register()
                .looks()
                .note(desk.who().get().author(), Looks.Act.EXPORTED, line.file()));
  }

  /// Writes down of each restricted case among these how it was taken out of the window.
  ///
  /// @throws Refusal when whoever is here takes nothing out
  public void files(Looks.Act act, Collection<Long> files) {
    desk.register().members().pass().ask(Act.TAKE_OUT);
    desk.register().lists().restricted().stream()
        .filter(files::contains)
        .forEach(file -> desk.register().looks().note(desk.who().get().author(), act, file));
  }

  /// Writes the same down of each restricted case whose reference stands in some words.
  public void words(Looks.Act act, String taken) {
    files(act, Set.of());
    if (!desk.register().lists().restricted().isEmpty()) {
      files(
          act,
          Arrays.stream(taken.split("[\\s,;()]+"))
              .distinct()
              .flatMap(word -> desk.register().chronicle().find(word).stream().boxed())
              .toList());
    }
  }
}
