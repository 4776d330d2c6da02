package org.candour.exchange;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Keeping;
import org.candour.exchange.Step.Kind;
import org.jspecify.annotations.Nullable;

/// Holds, reviews and copies as rows of steps.csv. What was erased arrives as it was left, and
/// needs no proof of its own in another register.
final class KeepingSteps {
  static final Set<Kind> KINDS =
      EnumSet.of(
          Kind.HELD,
          Kind.HOLD_LIFTED,
          Kind.KEPT_LONGER,
          Kind.ANONYMISED,
          Kind.COPY_ASKED_FOR,
          Kind.COPY_MADE);

  private KeepingSteps() {}

  static Body body(Kind kind, Line line, String said) {
    return switch (kind) {
      case HELD -> new Keeping.Held(said);
      case HOLD_LIFTED -> new Keeping.HoldLifted(said);
      case KEPT_LONGER -> keptLonger(line, said);
      case ANONYMISED ->
          new Keeping.Anonymised(
              blank(line.text("reference")), said, number(line, "number"), List.of());
      case COPY_MADE -> new Keeping.AccessGiven(number(line, "number"), number(line, "detail"));
      default -> new Keeping.AccessAsked(line.text("text"));
    };
  }

  private static Body keptLonger(Line line, String said) {
    var until = line.date("until");
    if (until == null && !line.refused()) {
      line.refuse("until", "cell.needed", "until");
    }
    return new Keeping.Retained(
        blank(line.text("detail")), Objects.requireNonNullElse(until, LocalDate.EPOCH), said);
  }

  private static int number(Line line, String column) {
    return Objects.requireNonNullElse(StageDetails.number(line.number(column)), 0);
  }

  private static String blank(@Nullable String text) {
    return text == null ? "" : text;
  }

  static @Nullable Step step(Keeping body) {
    return switch (body) {
      case Keeping.Held it -> new Step(Kind.HELD, it.reason(), null);
      case Keeping.HoldLifted it -> new Step(Kind.HOLD_LIFTED, it.reason(), null);
      case Keeping.Retained it ->
          new Step(Kind.KEPT_LONGER, it.reason(), it.rule()).until(it.until());
      case Keeping.Anonymised it ->
          new Step(Kind.ANONYMISED, it.rule(), null).numbered(it.entries());
      case Keeping.AccessAsked it -> new Step(Kind.COPY_ASKED_FOR, it.by(), null);
      case Keeping.AccessGiven it ->
          new Step(Kind.COPY_MADE, null, it.withheld()).numbered(it.lines());
      case Keeping.Destroyed _, Keeping.Gone _ -> null;
    };
  }
}
