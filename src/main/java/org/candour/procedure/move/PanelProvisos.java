package org.candour.procedure.move;

import static org.candour.procedure.move.PointProvisos.blank;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.candour.domain.OfficerRole;
import org.candour.domain.ReferralCondition;
import org.candour.domain.entry.Stage2.OfficerAppointed;
import org.candour.domain.entry.Stage3.ChairAppointed;
import org.candour.domain.entry.Stage3.PanelArranged;
import org.candour.domain.entry.Stage3.ReferredEarly;
import org.candour.domain.entry.Stage3.RequestRefused;
import org.candour.domain.entry.Stage3.ResponseSent;
import org.candour.procedure.state.Officers;
import org.candour.procedure.state.PersonName;
import org.jspecify.annotations.Nullable;

/// What entries of a review panel must say.
final class PanelProvisos {
  private static final String REG_19_2 = "SI 2006/1738 reg 19(2)";
  private static final String EARLY = "LGSCO 21 007 738; Getting the Best from Complaints";

  static final List<Proviso<?>> ALL =
      List.of(
          Proviso.of(
                  "stage3-ground",
                  "LGSCO 23 002 843 and 19 001 383",
                  RequestRefused.class,
                  (it, s) ->
                      blank(it.explanation())
                          || Grounds.idleAtStage3(
                              it.ground(),
                              s.situation(),
                              Objects.requireNonNullElse(it.requestedOn(), s.situation().day())))
              .saying((it, s) -> new Object[] {it.ground().label()}),
          Proviso.of(
              "chair-independent",
              "SI 2006/1738 reg 2",
              ChairAppointed.class,
              (it, s) -> Boolean.FALSE.equals(it.independent())),
          Proviso.of(
                  "panel-distinct",
                  REG_19_2,
                  OfficerAppointed.class,
                  (it, s) -> it.role() == OfficerRole.PANEL_MEMBER && sits(it.name(), s))
              .saying((it, s) -> new Object[] {it.name()}),
          Proviso.of(
                  "chair-distinct",
                  REG_19_2,
                  ChairAppointed.class,
                  (it, s) -> it.name() != null && member(it.name(), s))
              .saying((it, s) -> new Object[] {it.name()}),
          Proviso.of(
              "panel-full",
              REG_19_2,
              OfficerAppointed.class,
              (it, s) -> it.role() == OfficerRole.PANEL_MEMBER && members(s) >= Officers.PANEL - 1),
          Proviso.of(
                  "panel-day",
                  "SI 2006/1738 reg 19(4)",
                  PanelArranged.class,
                  (it, s) -> it.meeting().isBefore(s.situation().day()))
              .saying((it, s) -> new Object[] {it.meeting()}),
          Proviso.of(
              "with-independent-person",
              "SI 2006/1738 reg 20(3)",
              ResponseSent.class,
              (it, s) -> !Boolean.TRUE.equals(it.withIndependentPerson())),
          Proviso.of(
                  "referral-evidence",
                  EARLY,
                  ReferredEarly.class,
                  (it, s) -> !lacking(it).isEmpty())
              .saying((it, s) -> new Object[] {lacking(it)}),
          Proviso.of(
              "referral-agreed",
              EARLY,
              ReferredEarly.class,
              (it, s) -> !it.complainantAgrees() || !it.authorityAgrees()));

  private PanelProvisos() {}

  private static boolean sits(@Nullable String name, Step step) {
    return name != null
        && step.state().officers().panel().stream()
            .anyMatch(a -> a.name() != null && PersonName.same(a.name(), name));
  }

  private static boolean member(String name, Step step) {
    return step.state().officers().panel().stream()
        .filter(a -> a.role() == OfficerRole.PANEL_MEMBER)
        .anyMatch(a -> a.name() != null && PersonName.same(a.name(), name));
  }

  private static long members(Step step) {
    return step.state().officers().panel().stream()
        .filter(a -> a.role() == OfficerRole.PANEL_MEMBER)
        .count();
  }

  private static String lacking(ReferredEarly it) {
    return Arrays.stream(ReferralCondition.values())
        .filter(condition -> blank(it.evidence().get(condition)))
        .map(ReferralCondition::label)
        .collect(Collectors.joining(", "));
  }
}
