package org.candour.procedure.move;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.Named;
import org.candour.domain.entry.Entry;
import org.candour.procedure.fold.Fold;
import org.candour.procedure.fold.Loose;
import org.candour.procedure.state.OmbudsmanCase;
import org.jspecify.annotations.Nullable;

/// What a step is judged by, in whatever kind of file it lies: its actions and Ombudsman contacts,
/// and what was recommended to the department.
///
/// @param names the names that nothing made public may hold
public record Standpoint(Loose file, @Nullable Advice advice, Named names) {
  /// Where a file of that kind stands.
  public static Standpoint of(FileKind kind, Collection<Entry> entries) {
    if (kind != FileKind.COMPLAINT) {
      return new Standpoint(Loose.of(entries), Advice.of(entries), new Named(Set.of()));
    }
    var state = Fold.of(entries);
    var names =
        Stream.of(Field.CHILD_NAME, Field.COMPLAINANT_NAME)
            .map(field -> state.particulars().get(field))
            .filter(java.util.Objects::nonNull)
            .collect(Collectors.toSet());
    return new Standpoint(Loose.of(entries), null, new Named(names));
  }

  /// The contact of that reference, if the file has it.
  public Optional<OmbudsmanCase> contact(String reference) {
    return file.ombudsman().stream().filter(it -> it.reference().equals(reference)).findFirst();
  }

  boolean openAction(int number) {
    return file.actions().stream()
        .anyMatch(action -> action.number() == number && action.completed() == null);
  }

  /// Whether a text to be made public holds the name of the child or the complainant, or a part of
  /// it long enough to tell who is meant.
  boolean names(@Nullable String text) {
    return names.in(text);
  }
}
