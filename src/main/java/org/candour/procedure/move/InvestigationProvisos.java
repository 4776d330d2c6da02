package org.candour.procedure.move;

import static org.candour.procedure.move.PointProvisos.blank;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.candour.domain.OfficerRole;
import org.candour.domain.entry.Stage2.Extended;
import org.candour.domain.entry.Stage2.OfficerAppointed;
import org.candour.domain.entry.Stage2.OfficerStoodDown;
import org.candour.domain.entry.Stage2.RequestRefused;
import org.candour.domain.entry.Stage2.StatementAgreed;
import org.candour.domain.entry.Stage2.StatementDrafted;
import org.candour.domain.entry.Stage2.StatementIssued;
import org.candour.domain.entry.Stage2.StatementSent;
import org.candour.procedure.clock.Clock;
import org.candour.procedure.clock.Clocks;
import org.candour.procedure.state.PersonName;
import org.jspecify.annotations.Nullable;

/// What entries of an investigation must say.
final class InvestigationProvisos {
  private static final String REG_17 = "SI 2006/1738 reg 17";
  private static final String STATEMENT = "SI 2006/1738 reg 16";

  static final List<Proviso<?>> ALL =
      List.of(
          Proviso.of(
                  "stage2-ground",
                  "LGSCO 24 015 996 and 20 012 689",
                  RequestRefused.class,
                  (it, s) ->
                      blank(it.explanation()) || Grounds.idleAtStage2(it.ground(), s.situation()))
              .saying((it, s) -> new Object[] {it.ground().label()}),
          Proviso.of(
                  "independent",
                  "SI 2006/1738 reg 2",
                  OfficerAppointed.class,
                  (it, s) -> Boolean.FALSE.equals(it.independent()) && outsider(it.role()))
              .saying((it, s) -> new Object[] {it.name(), it.role().label()}),
          Proviso.of(
                  "investigator-apart",
                  "R029",
                  OfficerAppointed.class,
                  (it, s) ->
                      Boolean.FALSE.equals(it.independent())
                          && it.role() == OfficerRole.INVESTIGATING_OFFICER
                          && s.settings().rolesByGuidance())
              .saying((it, s) -> new Object[] {it.name()}),
          Proviso.of(
                  "stand-down",
                  REG_17,
                  OfficerStoodDown.class,
                  (it, s) -> !holds(it.role(), it.name(), s))
              .saying((it, s) -> new Object[] {it.name(), it.role().label()}),
          Proviso.of(
                  "statement-next",
                  STATEMENT,
                  StatementDrafted.class,
                  (it, s) -> blank(it.text()) || it.version() != next(s))
              .saying((it, s) -> new Object[] {next(s)}),
          version("statement-sent", StatementSent.class, StatementSent::version),
          version("statement-agreed", StatementAgreed.class, StatementAgreed::version),
          version("statement-issued", StatementIssued.class, StatementIssued::version),
          Proviso.of(
              "statement-views",
              STATEMENT,
              StatementIssued.class,
              (it, s) -> blank(it.complainantView()) || blank(it.authorityView())),
          Proviso.of("extension-reason", REG_17, Extended.class, (it, s) -> blank(it.reason())),
          Proviso.of(
                  "extension-limit",
                  REG_17,
                  Extended.class,
                  (it, s) -> it.promisedFor() != null && beyond(it.promisedFor(), s))
              .saying((it, s) -> new Object[] {Objects.requireNonNull(longest(s))}));

  private InvestigationProvisos() {}

  private static <B extends org.candour.domain.entry.Body> Proviso<B> version(
      String id, Class<B> body, java.util.function.Function<B, @Nullable Integer> version) {
    return Proviso.of(
            id,
            STATEMENT,
            body,
            (B it, Step s) -> {
              var number = version.apply(it);
              return number != null
                  && s.situation().stage2().investigation().version(number).isEmpty();
            })
        .saying((it, s) -> new Object[] {String.valueOf(version.apply(it))});
  }

  static boolean outsider(OfficerRole role) {
    return role == OfficerRole.INDEPENDENT_PERSON
        || role == OfficerRole.PANEL_CHAIR
        || role == OfficerRole.PANEL_MEMBER;
  }

  private static boolean holds(OfficerRole role, String name, Step step) {
    return step.state().officers().tenures().stream()
        .filter(a -> a.held() && a.role() == role)
        .anyMatch(a -> a.name() == null || PersonName.same(a.name(), name));
  }

  private static int next(Step step) {
    var latest = step.situation().stage2().investigation().latest();
    return latest.map(statement -> statement.version() + 1).orElse(1);
  }

  private static boolean beyond(LocalDate promised, Step step) {
    var longest = longest(step);
    return longest != null && promised.isAfter(longest);
  }

  /// The last day that 65 working days allow, by the start in force (clock C11).
  private static @Nullable LocalDate longest(Step step) {
    var clocks = Clocks.of(step.state(), step.settings(), step.situation().calendar());
    return clocks.stream()
        .filter(clock -> clock.id().equals("C10"))
        .findFirst()
        .map(Clock::extendedDue)
        .orElse(null);
  }
}
