package org.candour.procedure.move;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Learning;
import org.candour.domain.entry.Ombudsman;
import org.candour.domain.entry.Remedy;
import org.candour.procedure.state.OmbudsmanCase;

/// The rules of actions, learning and the Ombudsman that speak of a single step, each a named value
/// with its source.
public final class StepRules {
  private static final String DONE = "R074; LGSCO 24 009 478";
  private static final String ENQUIRIES = "R098; LGSCO Manual for Councils part 4";
  private static final String COMPLIANCE = "R092; LGSCO Compliance Manual parts 2 and 3";
  private static final String PUBLIC = "R103; LGSCO Compliance Manual part 3";

  static final StepRule ACTION_IS_OPEN =
      rule(
          "action-is-open",
          DONE,
          (at, step) ->
              switch (step) {
                case Remedy.ActionCompleted it -> at.openAction(it.number());
                case Remedy.ActionRescheduled it -> at.openAction(it.number());
                default -> true;
              });
  static final StepRule EVIDENCE =
      rule(
          "evidence",
          DONE,
          (_, step) ->
              switch (step) {
                case Remedy.ActionCompleted it -> said(it.evidence());
                case Learning.AdviceCompleted it -> said(it.evidence());
                default -> true;
              });
  static final StepRule REASON_FOR_ANOTHER_DAY =
      rule(
          "reason-for-another-day",
          "R074; clock C26",
          (_, step) ->
              switch (step) {
                case Remedy.ActionRescheduled it -> said(it.reason());
                case Learning.AdviceRescheduled it -> said(it.reason());
                case Ombudsman.RecommendationRescheduled it -> said(it.reason());
                default -> true;
              });
  static final StepRule NO_NAMES_IN_PUBLIC =
      rule(
          "no-names-in-public",
          PUBLIC,
          (at, step) ->
              switch (step) {
                case Remedy.ActionAgreed it -> !at.names(it.publishText());
                case Learning.SaidAndDone it -> !at.names(it.youSaid() + " " + it.weDid());
                default -> true;
              });
  static final StepRule ADVICE_IS_OPEN =
      rule(
          "advice-is-open",
          "R079",
          (at, step) ->
              switch (step) {
                case Learning.AdviceAccepted _,
                    Learning.AdviceDeclined _,
                    Learning.AdviceRescheduled _,
                    Learning.AdviceCompleted _ ->
                    at.advice() != null && at.advice().open();
                default -> true;
              });
  static final StepRule CONTACT_KNOWN =
      rule(
          "contact-known",
          ENQUIRIES,
          (at, step) ->
              switch (step) {
                case Ombudsman.Enquired _, Ombudsman.Contacted _, Ombudsman.Decided _ -> true;
                case Ombudsman it -> at.contact(it.ombudsmanReference()).isPresent();
                default -> true;
              });
  static final StepRule ITEM_OPEN =
      rule(
          "item-open",
          ENQUIRIES,
          (at, step) ->
              !(step instanceof Ombudsman.ItemSent it)
                  || asks(at, it, c -> c.item(it.number()), item -> item.sent() == null));
  static final StepRule DRAFT_RECEIVED =
      rule(
          "draft-received",
          ENQUIRIES,
          (at, step) ->
              !(step instanceof Ombudsman.CommentsSent it)
                  || asks(at, it, Optional::of, c -> c.letters().draft() != null));
  static final StepRule REMEDY_OPEN =
      rule(
          "remedy-open",
          COMPLIANCE,
          (at, step) ->
              switch (step) {
                case Ombudsman.RecommendationDone it -> open(at, it, it.number());
                case Ombudsman.RecommendationRescheduled it -> open(at, it, it.number());
                default -> true;
              });
  static final StepRule REMEDY_EVIDENCE =
      rule(
          "remedy-evidence",
          COMPLIANCE,
          (_, step) -> !(step instanceof Ombudsman.RecommendationDone it) || said(it.evidence()));
  static final StepRule REMEDY_DONE =
      rule(
          "remedy-done",
          COMPLIANCE,
          (at, step) ->
              !(step instanceof Ombudsman.RecommendationAccepted it)
                  || asks(at, it, c -> c.recommendation(it.number()), made -> made.done() != null));
  static final StepRule REPORT_ISSUED =
      rule(
          "report-issued",
          "Local Government Act 1974 s.31(2)",
          (at, step) ->
              !(step instanceof Ombudsman.ReportConfirmed it)
                  || asks(at, it, Optional::of, c -> c.reported() != null));

  private static final List<StepRule> ALL =
      List.of(
          ACTION_IS_OPEN,
          EVIDENCE,
          REASON_FOR_ANOTHER_DAY,
          NO_NAMES_IN_PUBLIC,
          ADVICE_IS_OPEN,
          CONTACT_KNOWN,
          ITEM_OPEN,
          DRAFT_RECEIVED,
          REMEDY_OPEN,
          REMEDY_EVIDENCE,
          REMEDY_DONE,
          REPORT_ISSUED);

  private StepRules() {}

  /// Every rule, in the order they are asked.
  static List<StepRule> all() {
    return ALL;
  }

  /// The first rule that a step does not keep; empty when it keeps all.
  public static Optional<StepRule> broken(Standpoint at, Body step) {
    return ALL.stream().filter(rule -> !rule.holds().test(at, step)).findFirst();
  }

  private static boolean open(Standpoint at, Ombudsman step, int number) {
    return asks(at, step, c -> c.recommendation(number), made -> made.done() == null);
  }

  private static <T> boolean asks(
      Standpoint at,
      Ombudsman step,
      Function<OmbudsmanCase, Optional<T>> what,
      Predicate<T> condition) {
    return at.contact(step.ombudsmanReference()).flatMap(what).filter(condition).isPresent();
  }

  private static boolean said(@org.jspecify.annotations.Nullable String text) {
    return text != null && !text.isBlank();
  }

  private static StepRule rule(
      String id, String source, java.util.function.BiPredicate<Standpoint, Body> holds) {
    return new StepRule(id, source, holds);
  }
}
