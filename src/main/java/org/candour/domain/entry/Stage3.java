package org.candour.domain.entry;

import org.candour.domain.Outcome;
import org.jspecify.annotations.Nullable;

/// Review panel (regulations 18 to 20; R038 to R040).
public sealed interface Stage3 extends Body {
  /// A panel was asked for.
  record Requested() implements Stage3 {}

  /// The request was acknowledged.
  record RequestAcknowledged() implements Stage3 {}

  /// The chair was appointed.
  record ChairAppointed(@Nullable String name) implements Stage3 {}

  /// The papers went to panel and attendees.
  record PapersSent() implements Stage3 {}

  /// The panel was put off, with why; the 30 working days run on.
  record PanelPostponed(String reason) implements Stage3 {}

  /// The panel met.
  record PanelHeld() implements Stage3 {}

  /// The panel's report was sent.
  record PanelReported() implements Stage3 {}

  /// The authority answered the panel's recommendations.
  record ResponseSent(@Nullable Outcome outcome) implements Stage3 {}

  /// The request was settled by mediation instead of a panel.
  record Mediated() implements Stage3 {}
}
