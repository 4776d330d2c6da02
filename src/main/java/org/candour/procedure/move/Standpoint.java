package org.candour.procedure.move;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.entry.Entry;
import org.candour.procedure.fold.Fold;
import org.candour.procedure.fold.Loose;
import org.candour.procedure.state.OmbudsmanCase;
import org.jspecify.annotations.Nullable;

/// What a step is judged by, in whatever kind of file it lies: its actions and Ombudsman contacts,
/// and what was recommended to the department.
///
/// @param names the names that nothing made public may hold
public record Standpoint(Loose file, @Nullable Advice advice, java.util.List<String> names) {
  /// Where a file of that kind stands.
  public static Standpoint of(FileKind kind, Collection<Entry> entries) {
    if (kind != FileKind.COMPLAINT) {
      return new Standpoint(Loose.of(entries), Advice.of(entries), java.util.List.of());
    }
    var state = Fold.of(entries);
    var names =
        Stream.of(Field.CHILD_NAME, Field.COMPLAINANT_NAME)
            .map(field -> state.particulars().get(field))
            .filter(java.util.Objects::nonNull)
            .toList();
    return new Standpoint(Loose.of(entries), null, names);
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
    if (text == null) {
      return false;
    }
    var words =
        java.util.List.of(text.toLowerCase(java.util.Locale.UK).split("[^\\p{L}\\p{Nd}'-]+"));
    return names.stream()
        .flatMap(name -> Stream.of(name.toLowerCase(java.util.Locale.UK).split("[\\s,.]+")))
        .filter(part -> part.length() > 2)
        .anyMatch(words::contains);
  }
}
