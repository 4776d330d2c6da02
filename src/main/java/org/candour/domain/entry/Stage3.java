package org.candour.domain.entry;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.candour.domain.Method;
import org.candour.domain.Outcome;
import org.candour.domain.ReferralCondition;
import org.candour.domain.RefusalGround;
import org.jspecify.annotations.Nullable;

/// Review panel (regulations 18 to 20; R038 to R040).
public sealed interface Stage3 extends Body {
  /// A panel was asked for, in any words and by any way.
  ///
  /// @param disputed what the complainant still disputes
  record Requested(@Nullable String words, @Nullable Method method, @Nullable String disputed)
      implements Stage3 {
    public Requested() {
      this(null, null, null);
    }
  }

  /// The request was refused, on one of the few grounds there are.
  ///
  /// @param requestedOn the day the request came; null when it is the day of the refusal
  record RequestRefused(RefusalGround ground, String explanation, @Nullable LocalDate requestedOn)
      implements Stage3 {
    public RequestRefused(RefusalGround ground, String explanation) {
      this(ground, explanation, null);
    }
  }

  /// The request was acknowledged.
  record RequestAcknowledged() implements Stage3 {}

  /// The chair was appointed; the members are appointed as officers are.
  ///
  /// @param independent whether it was confirmed that the role is open to this person
  record ChairAppointed(@Nullable String name, @Nullable Boolean independent) implements Stage3 {
    public ChairAppointed(@Nullable String name) {
      this(name, null);
    }
  }

  /// A day was set for the panel.
  record PanelArranged(LocalDate meeting, @Nullable String place) implements Stage3 {}

  /// The papers went to panel and attendees.
  record PapersSent() implements Stage3 {}

  /// The panel was put off, with why; the 30 working days run on.
  record PanelPostponed(String reason) implements Stage3 {}

  /// The panel met. The complainant may come with an advocate and one other person.
  record PanelHeld(
      @Nullable Boolean complainantCame,
      @Nullable Boolean advocateCame,
      @Nullable String otherPerson)
      implements Stage3 {
    public PanelHeld() {
      this(null, null, null);
    }
  }

  /// The panel's report was sent.
  record PanelReported(@Nullable String dissent) implements Stage3 {
    public PanelReported() {
      this(null);
    }
  }

  /// The authority answered the panel's recommendations.
  ///
  /// @param outcomeReason why the outcome is not the one the points come to
  /// @param withIndependentPerson whether it was decided together with the Independent Person
  record ResponseSent(
      @Nullable Outcome outcome,
      @Nullable String outcomeReason,
      @Nullable Boolean withIndependentPerson)
      implements Stage3 {
    public ResponseSent(@Nullable Outcome outcome) {
      this(outcome, null, null);
    }
  }

  /// The request was settled by mediation instead of a panel.
  record Mediated() implements Stage3 {}

  /// The complaint went from Stage 2 straight to the Ombudsman.
  ///
  /// @param evidence what shows that each condition holds
  record ReferredEarly(
      Map<ReferralCondition, String> evidence, boolean complainantAgrees, boolean authorityAgrees)
      implements Stage3 {
    public ReferredEarly {
      evidence = Collections.unmodifiableMap(new TreeMap<>(evidence));
    }
  }
}
