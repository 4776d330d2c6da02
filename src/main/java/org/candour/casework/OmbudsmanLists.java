package org.candour.casework;

import java.time.LocalDate;
import java.util.List;
import org.candour.domain.DecisionGroup;
import org.candour.procedure.clock.OmbudsmanDeadlines;
import org.jspecify.annotations.Nullable;

/// Lists over the contacts of the Ombudsman. Each reads no more than it shows.
public interface OmbudsmanLists {
  /// The contacts asked for, latest first.
  List<Contact> contacts(Ask ask, int limit);

  /// How many contacts are asked for.
  long count(Ask ask);

  /// Everything still due, soonest first.
  List<Due> due(int limit);

  /// Remedies that are done and that the Ombudsman has not accepted yet, longest waiting first.
  List<Waiting> waiting(int limit);

  /// Financial years with an enquiry or a decision, latest first.
  List<String> years();

  /// The contact whose reference is that one, however blanks are set in it.
  List<Contact> find(String ombudsmanReference);

  /// Which contacts.
  ///
  /// @param year financial year of the enquiry or of the decision; null for all
  /// @param words what the references, the subject, the label or the summary hold; blank for all
  record Ask(@Nullable String year, Show show, String words) {
    public static final Ask ALL = new Ask(null, Show.ALL, "");
  }

  /// How far a contact is.
  enum Show {
    ALL,
    OPEN,
    DECIDED,
    FAULT,
    PREMATURE,
    DUE
  }

  /// A contact as one line.
  ///
  /// @param reference that of our complaint; null when it stands alone
  /// @param due the day by which something is due next
  record Contact(
      long file,
      String ombudsmanReference,
      @Nullable String reference,
      @Nullable LocalDate enquiry,
      @Nullable String subjectArea,
      @Nullable LocalDate decided,
      @Nullable String decision,
      @Nullable DecisionGroup group,
      boolean premature,
      @Nullable String summary,
      @Nullable LocalDate due) {}

  /// Something due on a contact.
  record Due(
      long file,
      String ombudsmanReference,
      String reference,
      OmbudsmanDeadlines.Kind kind,
      String what,
      LocalDate due,
      @Nullable String who) {}

  /// A remedy that waits for the Ombudsman.
  record Waiting(
      long file, String ombudsmanReference, String reference, String what, LocalDate done) {}
}
