package org.candour.store.projection;

import static org.candour.store.schema.Tables.OMBUDSMAN;
import static org.candour.store.schema.Tables.OMBUDSMAN_DEADLINE;
import static org.candour.store.schema.Tables.OMBUDSMAN_REMEDY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.candour.domain.Money;
import org.candour.procedure.clock.OmbudsmanDeadlines;
import org.candour.procedure.clock.OmbudsmanDeadlines.Deadline;
import org.candour.procedure.state.OmbudsmanCase;
import org.candour.procedure.state.OmbudsmanCase.Recommendation;
import org.candour.store.engine.Words;
import org.candour.store.projection.ChildSheets.Of;
import org.candour.store.schema.tables.records.OmbudsmanDeadlineRecord;
import org.candour.store.schema.tables.records.OmbudsmanRecord;
import org.candour.store.schema.tables.records.OmbudsmanRemedyRecord;
import org.jspecify.annotations.Nullable;

/// The columns of the tables that hold contacts of the Ombudsman, what is due on them, and the
/// remedies.
public final class OmbudsmanSheets {
  /// A contact with what is still due on it.
  public record Contact(OmbudsmanCase it, List<Deadline> due) {
    static Contact of(OmbudsmanCase it, Basis basis) {
      return new Contact(it, OmbudsmanDeadlines.of(it, basis.settings(), basis.calendar()));
    }

    @Nullable LocalDate latest() {
      return Stream.of(it.enquiry(), it.decided())
          .filter(java.util.Objects::nonNull)
          .max(LocalDate::compareTo)
          .orElse(null);
    }
  }

  /// A part of a contact, which is known by its reference.
  public record Part<T>(String reference, T it) {}

  static final Sheet<OmbudsmanRecord, Of<Contact>> CONTACTS =
      new Sheet<OmbudsmanRecord, Of<Contact>>(OMBUDSMAN)
          .with(OMBUDSMAN.FILE_ID, Of::file)
          .with(OMBUDSMAN.POSITION, Of::position)
          .with(OMBUDSMAN.COMPLAINT_ID, Of::complaintId)
          .with(OMBUDSMAN.OMBUDSMAN_REFERENCE, of -> of.it().it().reference())
          .with(OMBUDSMAN.ENQUIRY_ON, of -> of.it().it().enquiry())
          .with(OMBUDSMAN.SUBJECT_AREA, of -> of.it().it().subjectArea())
          .with(OMBUDSMAN.DECIDED_ON, of -> of.it().it().decided())
          .with(OMBUDSMAN.DECISION, of -> of.it().it().decision())
          .with(OMBUDSMAN.IS_FAULT, of -> of.it().it().fault())
          .with(OMBUDSMAN.IS_PREMATURE, of -> of.it().it().premature())
          .with(OMBUDSMAN.SUMMARY, of -> of.it().it().summary())
          .with(OMBUDSMAN.FINDING, of -> of.it().it().finding())
          .with(OMBUDSMAN.PAYMENT_PENCE, of -> pence(of.it().it().payment()))
          .with(OMBUDSMAN.DECISION_GROUP, of -> ComplaintSheet.label(of.it().it().group()))
          .with(OMBUDSMAN.IS_REMEDY_OFFERED, of -> of.it().it().remedyOffered())
          .with(OMBUDSMAN.IS_SHARED_WITH_OFSTED, of -> of.it().it().sharedWithOfsted())
          .with(OMBUDSMAN.LINK_OFFICER, of -> of.it().it().letters().linkOfficer())
          .with(OMBUDSMAN.REPLY_DUE_ON, of -> of.it().it().letters().replyDue())
          .with(OMBUDSMAN.REPLIED_ON, of -> of.it().it().letters().replied())
          .with(OMBUDSMAN.DRAFT_ON, of -> of.it().it().letters().draft())
          .with(OMBUDSMAN.COMMENTS_DUE_ON, of -> of.it().it().letters().commentsDue())
          .with(OMBUDSMAN.COMMENTED_ON, of -> of.it().it().letters().commented())
          .with(OMBUDSMAN.REPORTED_ON, of -> of.it().it().reported())
          .with(OMBUDSMAN.CONFIRMED_ON, of -> of.it().it().confirmed())
          .with(OMBUDSMAN.REFERENCE_KEY, of -> key(of.it().it().reference()))
          .with(OMBUDSMAN.LATEST_ON, of -> of.it().latest())
          .with(OMBUDSMAN.DUE_ON, of -> next(of.it().due()));

  static final Sheet<OmbudsmanDeadlineRecord, Of<Part<Deadline>>> DEADLINES =
      new Sheet<OmbudsmanDeadlineRecord, Of<Part<Deadline>>>(OMBUDSMAN_DEADLINE)
          .with(OMBUDSMAN_DEADLINE.FILE_ID, Of::file)
          .with(OMBUDSMAN_DEADLINE.POSITION, Of::position)
          .with(OMBUDSMAN_DEADLINE.COMPLAINT_ID, Of::complaintId)
          .with(OMBUDSMAN_DEADLINE.OMBUDSMAN_REFERENCE, of -> of.it().reference())
          .with(OMBUDSMAN_DEADLINE.KIND, of -> of.it().it().kind().name())
          .with(OMBUDSMAN_DEADLINE.NUMBER, of -> (long) of.it().it().number())
          .with(OMBUDSMAN_DEADLINE.WHAT, of -> of.it().it().what())
          .with(OMBUDSMAN_DEADLINE.DUE_ON, of -> of.it().it().due())
          .with(OMBUDSMAN_DEADLINE.WHO, of -> of.it().it().who());

  static final Sheet<OmbudsmanRemedyRecord, Of<Part<Recommendation>>> REMEDIES =
      new Sheet<OmbudsmanRemedyRecord, Of<Part<Recommendation>>>(OMBUDSMAN_REMEDY)
          .with(OMBUDSMAN_REMEDY.FILE_ID, Of::file)
          .with(OMBUDSMAN_REMEDY.POSITION, Of::position)
          .with(OMBUDSMAN_REMEDY.COMPLAINT_ID, Of::complaintId)
          .with(OMBUDSMAN_REMEDY.OMBUDSMAN_REFERENCE, of -> of.it().reference())
          .with(OMBUDSMAN_REMEDY.NUMBER, of -> (long) of.it().it().number())
          .with(OMBUDSMAN_REMEDY.KIND, of -> of.it().it().kind().label())
          .with(OMBUDSMAN_REMEDY.WORDS, of -> of.it().it().text())
          .with(OMBUDSMAN_REMEDY.MADE_ON, of -> of.it().it().made())
          .with(OMBUDSMAN_REMEDY.FIRST_DUE_ON, of -> of.it().it().firstDue())
          .with(OMBUDSMAN_REMEDY.DUE_ON, of -> of.it().it().due())
          .with(OMBUDSMAN_REMEDY.OWNER, of -> of.it().it().owner())
          .with(OMBUDSMAN_REMEDY.AMOUNT_PENCE, of -> pence(of.it().it().amount()))
          .with(OMBUDSMAN_REMEDY.DONE_ON, of -> of.it().it().done())
          .with(OMBUDSMAN_REMEDY.EVIDENCE, of -> of.it().it().evidence())
          .with(OMBUDSMAN_REMEDY.ACCEPTED_ON, of -> of.it().it().accepted());

  private OmbudsmanSheets() {}

  /// A reference without blanks: councils and the Ombudsman write `15 001 234` in several ways.
  public static String key(String reference) {
    return Words.key(reference).replaceAll("[^\\p{L}\\p{Nd}]", "");
  }

  private static @Nullable LocalDate next(List<Deadline> due) {
    return due.isEmpty() ? null : due.getFirst().due();
  }

  private static @Nullable Long pence(@Nullable Money value) {
    return value == null ? null : value.pence();
  }
}
