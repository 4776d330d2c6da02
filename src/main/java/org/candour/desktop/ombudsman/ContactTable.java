package org.candour.desktop.ombudsman;

import java.time.LocalDate;
import org.candour.casework.OmbudsmanLists.Contact;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Grid;
import org.candour.desktop.kit.Look;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Urgency;
import org.candour.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// The list of contacts: theirs and ours, what it is about, what was decided, and what is due next.
final class ContactTable {
  private ContactTable() {}

  static Grid<Contact> of(Office office, Look look) {
    Grid<Contact> table =
        new Grid<>(
            "ombudsman-table", Words.text("ombudsman.table"), Words.text("ombudsman.none"), look);
    table
        .column("theirs", Words.text("ombudsman.column.theirs"), 6.6, Contact::ombudsmanReference)
        .column("ours", Words.text("ombudsman.column.ours"), 5.4, it -> text(it.reference()))
        .column("enquiry", Words.text("ombudsman.column.enquiry"), 6.4, it -> day(it.enquiry()))
        .column(
            "subject", Words.text("ombudsman.column.subject"), 8.4, it -> text(it.subjectArea()))
        .column("decision", Words.text("ombudsman.column.decision"), 18.5, ContactText::decision)
        .near(
            "due",
            Words.text("ombudsman.column.due"),
            7.5,
            it -> it.due() == null ? "" : office.leftWords(it.due()),
            it -> it.due() == null ? Urgency.CALM : office.urgency(it.due()));
    return table;
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : Dates.column(day);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
