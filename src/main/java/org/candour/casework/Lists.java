package org.candour.casework;

import java.time.LocalDate;
import java.util.List;
import org.candour.domain.time.Period;
import org.candour.procedure.move.Duty;
import org.jspecify.annotations.Nullable;

/// Lists over the present state of the register. Each reads no more than it shows.
public interface Lists {
  /// One page of complaints.
  List<ComplaintLine> complaints(Query query);

  /// How many complaints the query finds, whatever its page.
  long count(Query query);

  /// Complaints whose reference, child, complainant or summary has words beginning like these; the
  /// latest logged first.
  List<ComplaintLine> search(String words, int limit);

  /// Complaints not yet ended, with a date by which something is due.
  List<ComplaintLine> openBy(LocalDate latestDue, int limit);

  /// Duties of open complaints that stand on that day; soonest due first.
  List<OpenDuty> duties(LocalDate day, int limit);

  /// Actions not completed, with the reference of their complaint; soonest due first.
  List<OpenAction> openActions(int limit);

  /// Ombudsman contacts with an enquiry and no decision.
  List<OpenEnquiry> openEnquiries(int limit);

  /// The restricted complaints, by their files.
  List<Long> restricted();

  /// What is missing in case files, for the year-end check; soonest received last.
  default List<Gap> gaps(int limit) {
    return gaps(null, limit);
  }

  /// The same of complaints received in a period; null for all.
  List<Gap> gaps(@Nullable Period received, int limit);

  /// The highest whole number that follows that prefix in a reference; 0 when none does.
  int highestNumber(String prefix);

  /// The Ombudsman's decisions of a period, in the order decided.
  List<OmbudsmanDecision> ombudsmanDecisions(Period period);

  /// The compliments of a period that are marked for a report, in the order received.
  List<MarkedCompliment> complimentsForReport(Period period);

  /// Financial years in which a complaint was received, latest first, as `2015-16`.
  List<String> years();

  /// A duty, and the complaint that has it.
  record OpenDuty(Duty duty, ComplaintLine complaint) {}

  /// An action still to be done.
  record OpenAction(
      long file,
      String reference,
      String description,
      @org.jspecify.annotations.Nullable String owner,
      @org.jspecify.annotations.Nullable LocalDate due) {}

  /// An Ombudsman enquiry still open.
  record OpenEnquiry(
      long file,
      String ombudsmanReference,
      String reference,
      LocalDate enquiry,
      @org.jspecify.annotations.Nullable String subjectArea) {}

  /// Something missing in a case file; never a fault of the register.
  record Gap(
      long file,
      String reference,
      Missing what,
      @org.jspecify.annotations.Nullable String serviceArea) {}

  /// What can be missing.
  enum Missing {
    /// Nobody says who complained.
    COMPLAINANT_TYPE,
    /// Answered, with no outcome.
    OUTCOME,
    /// Answered, with no cause.
    CAUSE,
    /// Upheld, with no action recorded (R070).
    LEARNING,
    /// Extended, with no reason.
    EXTENSION_REASON,
    /// Late, with neither an extension told in time nor a good reason, and Stage 2 not offered
    /// (R023).
    STAGE_2_OFFER,
    /// Adjudicated, with no outcome.
    ADJUDICATION_OUTCOME,
    /// Statutory, a week old and not acknowledged.
    ACKNOWLEDGEMENT
  }

  /// A decision of the Ombudsman.
  ///
  /// @param outcome the label as issued
  record OmbudsmanDecision(
      LocalDate decided,
      @org.jspecify.annotations.Nullable String about,
      @org.jspecify.annotations.Nullable String finding,
      @org.jspecify.annotations.Nullable String outcome) {}

  /// A compliment marked for a report.
  ///
  /// @param words the edited words where there are any
  record MarkedCompliment(LocalDate received, String words, String team) {}
}
