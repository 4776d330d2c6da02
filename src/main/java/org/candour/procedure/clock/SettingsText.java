package org.candour.procedure.clock;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.time.ClosureDays;
import org.candour.domain.time.CountingRule;
import org.candour.domain.time.Holiday;
import org.candour.domain.time.Length;
import org.jspecify.annotations.Nullable;

/// Reads [Settings] from the texts that a register keeps, each under its name. A text that cannot
/// be read is refused with the name of its setting.
record SettingsText(Function<String, Optional<String>> kept) {
  Settings settings() {
    return new Settings(
        one("counting-rule", CountingRule::parse, CountingRule.DAY_AFTER),
        choice("stage2-start", Settings.Stage2Start.REQUEST),
        one("stage2-both-dates", "yes"::equals, true),
        choice("advocate-effect", Settings.AdvocateEffect.EXTENSION),
        new Limits(lines("limits", LimitChange::parse)),
        number("warning-days", 5),
        number("suppression-threshold", 5),
        text("retention-years").isEmpty() ? null : Integer.valueOf(number("retention-years", 0)),
        number("cooling-off-years", 3),
        number("consent-age", 12),
        one("corporate-window", Length::parse, Length.workingDays(20)),
        lengthOrNone("early-resolution"),
        choice("meeting-offer", Settings.MeetingOffer.WHERE_USEFUL),
        new ClosureDays(Set.copyOf(lines("closure-days", LocalDate::parse))),
        lines("added-holidays", SettingsText::holiday),
        one("roles-by-guidance", SettingsText::refused, true));
  }

  private Optional<String> text(String name) {
    return kept.apply(name).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static boolean refused(String text) {
    return switch (text) {
      case "refuse" -> true;
      case "warn" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private <T> T one(String name, Function<String, T> read, T otherwise) {
    return text(name).map(text -> careful(name, text, read)).orElse(otherwise);
  }

  private int number(String name, int otherwise) {
    return one(name, Integer::valueOf, otherwise);
  }

  private @Nullable Length lengthOrNone(String name) {
    Optional<String> text = text(name);
    return text.isEmpty() ? null : careful(name, text.get(), Length::parse);
  }

  private <E extends Enum<E>> E choice(String name, E otherwise) {
    return one(
        name,
        text ->
            Enum.valueOf(
                otherwise.getDeclaringClass(), text.toUpperCase(Locale.ROOT).replace('-', '_')),
        otherwise);
  }

  private <T> List<T> lines(String name, Function<String, T> read) {
    return text(name).stream()
        .flatMap(String::lines)
        .filter(line -> !line.isBlank())
        .map(line -> careful(name, line.strip(), read))
        .collect(Collectors.toList());
  }

  private static Holiday holiday(String line) {
    String[] parts = line.split(" ", 2);
    return new Holiday(LocalDate.parse(parts[0]), parts.length == 2 ? parts[1] : "Bank holiday");
  }

  private static <T> T careful(String name, String text, Function<String, T> read) {
    try {
      return read.apply(text);
    } catch (IllegalArgumentException | DateTimeParseException unclear) {
      throw new Refusal(Wording.of("clocks").text("setting.unreadable", name, text));
    }
  }
}
