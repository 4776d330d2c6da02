package org.candour.procedure.move;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.candour.domain.Wording;
import org.jspecify.annotations.Nullable;

/// Whether the owner of an action sits in the complaints team. The department keeps the
/// responsibility for putting things right, so that is warned of, never refused (R008).
public record Owners(List<String> complaintsTeam) {
  /// The setting that holds what the complaints team and its people are called, one a line.
  public static final String SETTING = "complaints-team";

  public Owners {
    complaintsTeam = List.copyOf(complaintsTeam);
  }

  /// The names as the register keeps them; else the usual ones.
  public static Owners read(Function<String, Optional<String>> kept) {
    String names =
        kept.apply(SETTING)
            .filter(text -> !text.isBlank())
            .orElseGet(() -> Wording.of("procedure").text("complaints-team"));
    return new Owners(
        Stream.of(names.split("[\\n;]")).map(String::strip).filter(s -> !s.isEmpty()).toList());
  }

  /// Whether an owner is of the complaints team.
  public boolean inComplaintsTeam(@Nullable String owner) {
    if (owner == null) {
      return false;
    }
    String asked = owner.toLowerCase(Locale.UK);
    return complaintsTeam.stream().anyMatch(name -> asked.contains(name.toLowerCase(Locale.UK)));
  }

  /// What is said about such an owner; empty for any other.
  public Optional<String> warning(@Nullable String owner) {
    return inComplaintsTeam(owner)
        ? Optional.of(Wording.of("procedure").text("warning.owner", String.valueOf(owner)))
        : Optional.empty();
  }
}
