package org.candour.procedure.fold;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Entry;
import org.candour.procedure.state.CaseState;
import org.jspecify.annotations.Nullable;

/// How somebody stands to a complaint, as far as that decides whether they are shown it: it was
/// sent to them, it is about them, or they were named to read it although it is restricted.
public record Involvement(Part part, String name) {
  /// In which way.
  public enum Part {
    ANSWERS,
    NAMED,
    READER
  }

  /// Everybody involved in a complaint. A name with a post after a comma stands for the name alone
  /// as well.
  public static List<Involvement> of(Collection<Entry> entries, CaseState state) {
    Set<Involvement> all = new LinkedHashSet<>();
    add(all, Part.ANSWERS, state.officers().responders().stream());
    add(all, Part.ANSWERS, Stream.of(state.stage1()).map(it -> it.manager()));
    add(all, Part.ANSWERS, state.points().stream().map(point -> point.about().answeredBy()));
    add(
        all,
        Part.NAMED,
        state.stage2().investigation().workers().stream().map(worker -> worker.name()));
    add(all, Part.READER, readers(entries).stream());
    return List.copyOf(all);
  }

  private static void add(Set<Involvement> to, Part part, Stream<@Nullable String> names) {
    names
        .filter(name -> name != null && !name.isBlank())
        .map(String::strip)
        .forEach(name -> {
          to.add(new Involvement(part, name));
          int comma = name.indexOf(", ");
          if (comma > 0) {
            to.add(new Involvement(part, name.substring(0, comma)));
          }
        });
  }

  /// Who was named to read it, in the order named.
  public static Set<String> readers(Collection<Entry> entries) {
    Set<String> readers = new LinkedHashSet<>();
    for (Entry entry : Fold.counting(entries)) {
      switch (entry.body()) {
        case Course.ReaderNamed it -> readers.add(it.name());
        case Course.ReaderRemoved it -> readers.remove(it.name());
        default -> {}
      }
    }
    return readers;
  }
}
