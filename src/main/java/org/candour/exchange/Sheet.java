package org.candour.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The sheets of a register workbook and their columns, in the order they are written; a star marks
/// what every row needs. The columns in `extra` are written only when they say something.
enum Sheet {
  COMPLAINTS(
      """
      reference* received* method complainant_type* complainant_name child_name child_reference
      complainant_address complainant_telephone complainant_email preferred_contact adjustments
      child_age child_gender child_ethnicity child_disability child_sexual_orientation
      advocate_offered advocate_provider advocate_appointed procedure* decided not_accepted_reason
      service_area* team summary* causes acknowledged responding_manager extension_agreed
      extension_reason extended_to good_reason responded outcome apology withdrawn stage2_offered
      stage2_requested stage2_statement_agreed stage2_investigating_officer
      stage2_independent_person stage2_adjudicating_officer stage2_extended stage2_extended_to
      stage2_io_report stage2_ip_report stage2_adjudicated stage2_outcome stage2_withdrawn
      stage3_requested stage3_acknowledged stage3_chair_appointed stage3_panel stage3_report
      stage3_response stage3_outcome stage3_mediated closed restricted\
      """,
      """
      complainant_type_unknown promised_for stage2_promised_for person_eligible subject_in_scope decision_note extension_agreed_by extension_agreed_with
      resolution_terms next_stage_told outcome_reason
      withdrawn_reason withdrawn_discussed withdrawn_confirmed stage2_extension_reason
      stage2_withdrawn_reason stage3_chair closed_reason
      stage2_request stage2_request_method stage2_statement_version stage2_outcome_reason
      stage2_investigating_officer_independent stage2_independent_person_independent
      stage2_adjudicating_officer_independent stage3_request stage3_request_method
      stage3_disputed stage3_chair_independent stage3_complainant_came stage3_advocate_came
      stage3_other_person stage3_dissent stage3_outcome_reason stage3_with_independent_person\
      """),
  POINTS(
      """
      reference* number* description* cause desired_outcome stage1_finding stage2_finding
      independent_person_agrees adjudication stage3_finding\
      """,
      "independent_person_comment service section answered_by"),
  RESOLUTION_MEETINGS("reference* date* kind* stage result", "recorded"),
  COSTS(
      "date* category* amount* reference payee note recharged", "hours rate recharged_to recorded"),
  OMBUDSMAN(
      """
      ombudsman_reference* reference enquiry subject_area decided decision fault premature summary
      finding payment\
      """,
      """
      contacted contacted_recorded enquiry_recorded decided_recorded link_officer reply_due
      decision_group remedy_offered shared_with_ofsted\
      """),
  COMPLIMENTS("received* team* service_area source text* use_in_report edited_text", "recorded"),
  ACTIONS(
      """
      reference agreed* kind action_type* description owner due completed evidence publish_text\
      """,
      "number agreed_recorded completed_recorded first_due moved moved_on"),
  CONTEXT("financial_year* indicator* value* basis source provisional", "as_at note recorded"),
  PUBLISHED("financial_year* figure* value* note", "recorded"),
  STEPS("reference* date* step* text detail recorded", "number answer until more"),
  RECORDED("reference* file* row column* day recorded", ""),
  COMMITMENTS(
      "date* category* amount* reference payee note closed paid",
      "recorded closed_recorded hours rate"),
  PEOPLE(
      """
      number* date* step* name roles organisation telephone email employee employed_until note
      renewal certificate subject availability until role hourly from\
      """,
      "recorded"),
  RATES("number* date* role* hourly* from*", "recorded"),
  SERVICES("number* date* kind* name* part_of start end successor", "recorded"),
  MANAGERS("number* date* name* post service email from until", "recorded"),
  CHILDRENS_RIGHTS(
      """
      number* date* step* child about service_area supported_by how not_blocked note outcome
      complaint\
      """,
      "recorded"),
  MEETINGS_AND_TRAINING("number* date* kind* audience attended note next_due", "recorded"),
  CONCERNS(
      "number* date* step* kind raised_by service_area team text outcome complaint", "recorded"),
  OMBUDSMAN_STEPS(
      """
      ombudsman_reference* reference date* step* number what due kind text owner amount evidence
      reason about note name comments_due\
      """,
      "recorded"),
  LEARNING_STEPS(
      """
      reference* date* step* number due reason theme you_said we_did why1 why2 why3 why4 why5
      family conclusion\
      """,
      "recorded"),
  THEMES(
      """
      number* date* step* name description financial_year with note text figure source reason\
      """,
      "recorded"),
  ADVICE("number* date* step* text owner due theme reason evidence", "recorded");

  /// Ends the name of a column that says of another one that nobody knows what should stand there.
  static final String UNKNOWN = "_unknown";

  private final List<String> columns;
  private final Set<String> required;
  private final List<String> extra;

  Sheet(String columns, String extra) {
    var names = List.of(columns.strip().split("\\s+"));
    this.columns = names.stream().map(n -> n.replace("*", "")).toList();
    this.required =
        names.stream()
            .filter(n -> n.endsWith("*"))
            .map(n -> n.replace("*", ""))
            .collect(Collectors.toUnmodifiableSet());
    this.extra = extra.isEmpty() ? List.of() : List.of(extra.strip().split("\\s+"));
  }

  /// The name of the sheet, and of the file without its ending.
  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<String> columns() {
    return columns;
  }

  List<String> extra() {
    return extra;
  }

  boolean requires(String column) {
    return required.contains(column);
  }

  boolean knows(String column) {
    return columns.contains(column) || extra.contains(column);
  }

  /// The sheet of that title, in any case.
  static Optional<Sheet> of(String title) {
    return Arrays.stream(values()).filter(s -> s.title().equalsIgnoreCase(title.strip())).findAny();
  }
}
