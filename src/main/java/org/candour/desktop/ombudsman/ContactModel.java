package org.candour.desktop.ombudsman;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.candour.casework.CaseFile;
import org.candour.casework.OmbudsmanLists;
import org.candour.casework.OmbudsmanLists.Ask;
import org.candour.casework.OmbudsmanLists.Contact;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Words;
import org.candour.domain.FileKind;
import org.candour.domain.Refusal;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Ombudsman;
import org.candour.procedure.clock.OmbudsmanDeadlines;
import org.candour.procedure.clock.Settings;
import org.candour.procedure.fold.Fold;
import org.candour.procedure.fold.Loose;
import org.candour.procedure.state.OmbudsmanCase;

/// Reads contacts of the Ombudsman and takes their steps. Its work runs away from the window's
/// thread.
final class ContactModel {
  static final int LIMIT = 1000;

  private final Office office;

  ContactModel(Office office) {
    this.office = office;
  }

  /// What the list shows.
  record Listing(List<Contact> contacts, long found, List<String> years) {}

  Listing list(Ask ask) {
    OmbudsmanLists lists = office.register().ombudsman();
    return new Listing(lists.contacts(ask, LIMIT), lists.count(ask), lists.years());
  }

  ContactView open(long file, String ombudsmanReference) {
    return view(office.register().chronicle().open(file), ombudsmanReference);
  }

  private ContactView view(CaseFile file, String ombudsmanReference) {
    List<Entry> counting = Fold.counting(file.entries());
    OmbudsmanCase contact =
        Loose.of(counting).ombudsman().stream()
            .filter(it -> it.reference().equals(ombudsmanReference))
            .findFirst()
            .orElseThrow(() -> new Refusal(Words.text("ombudsman.gone", ombudsmanReference)));
    String reference = file.kind() == FileKind.COMPLAINT ? file.state().reference() : null;
    var settings = Settings.read(office.register().preferences().settings());
    return new ContactView(
        file,
        reference,
        contact,
        OmbudsmanDeadlines.of(contact, settings, office.calendar()),
        counting.stream()
            .filter(entry -> of(entry, ombudsmanReference))
            .sorted(Comparator.comparing(Entry::day).thenComparing(Entry::id).reversed())
            .toList());
  }

  private static boolean of(Entry entry, String ombudsmanReference) {
    return entry.body() instanceof Ombudsman body
        && body.ombudsmanReference().equals(ombudsmanReference);
  }

  /// Takes steps on a contact.
  ContactView take(ContactView at, LocalDate day, List<Body> steps) {
    List<NewEntry> entries = steps.stream().map(step -> new NewEntry(day, step)).toList();
    return view(office.desk().takeAll(at.file(), entries), at.it().reference());
  }

  /// Begins a contact, in the file of our complaint when it is about one.
  ContactView begin(String reference, LocalDate day, List<Body> steps) {
    List<NewEntry> entries = steps.stream().map(step -> new NewEntry(day, step)).toList();
    String theirs = ((Ombudsman) steps.getFirst()).ombudsmanReference();
    List<Contact> known = office.register().ombudsman().find(theirs);
    if (!known.isEmpty()) {
      throw new Refusal(Words.text("ombudsman.known", theirs));
    }
    if (reference.isEmpty()) {
      return view(office.desk().file(FileKind.OMBUDSMAN, entries), theirs);
    }
    return view(office.desk().takeAll(complaint(reference), entries), theirs);
  }

  private CaseFile complaint(String reference) {
    var chronicle = office.register().chronicle();
    var found = chronicle.find(reference);
    return chronicle.open(
        found.orElseThrow(() -> new Refusal(Words.text("ombudsman.no-complaint", reference))));
  }

  /// Strikes out the latest entry of a contact. A contact left with none is gone.
  CaseFile undo(ContactView at, String reason) {
    long latest = at.entries().stream().mapToLong(Entry::id).max().orElseThrow();
    return office.desk().strikeOut(at.file(), latest, reason);
  }

  /// Moves a contact that stands alone into the file of our complaint: its entries are recorded
  /// there on their own days, and struck out where they were.
  ContactView move(ContactView at, String reference) {
    return office.desk().together(() -> moved(at, reference));
  }

  private ContactView moved(ContactView at, String reference) {
    CaseFile target = complaint(reference);
    List<Entry> inOrder = at.entries().reversed();
    CaseFile moved =
        office
            .desk()
            .takeAll(
                target,
                inOrder.stream().map(entry -> new NewEntry(entry.day(), entry.body())).toList());
    List<NewEntry> struck = new ArrayList<>();
    String why = Words.text("ombudsman.moved", reference);
    inOrder.forEach(entry ->
        struck.add(
            new NewEntry(
                office.today(), new org.candour.domain.entry.Course.StruckOut(entry.id(), why))));
    office.desk().takeAll(at.file(), struck);
    return view(moved, at.it().reference());
  }
}
