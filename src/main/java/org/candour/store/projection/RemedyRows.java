package org.candour.store.projection;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.candour.domain.entry.Entry;
import org.candour.domain.time.FinancialYear;
import org.candour.procedure.fold.Theme;
import org.candour.procedure.move.Advice;
import org.candour.procedure.state.Lessons;
import org.candour.procedure.state.OmbudsmanCase;
import org.candour.store.projection.LearningSheets.Tag;
import org.candour.store.projection.OmbudsmanSheets.Contact;
import org.candour.store.projection.OmbudsmanSheets.Part;
import org.candour.store.projection.Sheet.Row;

/// The rows of the Ombudsman's contacts and of what was learned.
final class RemedyRows {
  private RemedyRows() {}

  static void contacts(
      List<Row> rows, long file, boolean complaint, List<OmbudsmanCase> contacts, Basis basis) {
    List<Contact> all = contacts.stream().map(it -> Contact.of(it, basis)).toList();
    Projector.add(rows, OmbudsmanSheets.CONTACTS, file, complaint, all);
    Projector.add(rows, OmbudsmanSheets.DEADLINES, file, complaint, parts(all, Contact::due));
    Projector.add(
        rows,
        OmbudsmanSheets.REMEDIES,
        file,
        complaint,
        parts(all, contact -> contact.it().recommendations()));
  }

  private static <T> List<Part<T>> parts(List<Contact> contacts, Function<Contact, List<T>> of) {
    return contacts.stream()
        .flatMap(contact ->
            of.apply(contact).stream().map(it -> new Part<>(contact.it().reference(), it)))
        .toList();
  }

  /// What was learned from a complaint.
  static void learned(List<Row> rows, Facts facts) {
    Lessons lessons = facts.state().lessons();
    String year = FinancialYear.of(facts.state().received()).label();
    long file = facts.id();
    List<Tag> tags = lessons.themes().stream().map(theme -> new Tag(theme, year)).toList();
    Projector.add(rows, LearningSheets.TAGS, file, true, tags);
    Projector.add(rows, LearningSheets.ROOT_CAUSES, file, true, lessons.rootCauses());
    Projector.add(rows, LearningSheets.SAID, file, true, lessons.said());
  }

  /// A theme, or a recommendation to the department.
  static void apart(List<Row> rows, long file, Collection<Entry> entries) {
    Stream.ofNullable(Theme.of(entries))
        .forEach(it -> Projector.add(rows, LearningSheets.THEMES, file, false, List.of(it)));
    Stream.ofNullable(Advice.of(entries))
        .forEach(it -> Projector.add(rows, LearningSheets.ADVICES, file, false, List.of(it)));
  }
}
