package org.candour.domain.entry;

import org.candour.domain.Money;
import org.jspecify.annotations.Nullable;

/// The Local Government and Social Care Ombudsman (R085 to R099). Entries of one contact share its
/// Ombudsman reference.
public sealed interface Ombudsman extends Body {
  /// The Ombudsman's own reference.
  String ombudsmanReference();

  /// A contact came to be known, with its enquiry when the entry is one.
  record Enquired(String ombudsmanReference, @Nullable String subjectArea) implements Ombudsman {}

  /// The Ombudsman decided; the label is kept as issued.
  record Decided(
      String ombudsmanReference,
      @Nullable String subjectArea,
      @Nullable String label,
      @Nullable Boolean fault,
      @Nullable Boolean premature,
      @Nullable String summary,
      @Nullable String finding,
      @Nullable Money payment)
      implements Ombudsman {}

  /// A contact of which neither enquiry nor decision has a date.
  record Contacted(
      String ombudsmanReference,
      @Nullable String subjectArea,
      @Nullable Boolean premature,
      @Nullable String summary)
      implements Ombudsman {}
}
