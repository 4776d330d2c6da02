package org.candour.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.candour.domain.FileKind;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Ombudsman;
import org.candour.domain.entry.Remedy;
import org.candour.domain.entry.Resolution;
import org.candour.domain.time.FinancialYear;
import org.candour.procedure.fold.Compliment;
import org.candour.procedure.fold.Fold;
import org.candour.procedure.fold.Loose;
import org.candour.procedure.state.Action;
import org.candour.procedure.state.Commitment;
import org.candour.procedure.state.Cost;
import org.candour.procedure.state.OmbudsmanCase;
import org.jspecify.annotations.Nullable;

/// Meetings, costs, actions and Ombudsman contacts of a file, and the records that are files of
/// their own, as rows of their sheets.
final class RowsOut {
  private final Pages pages;
  private final @Nullable String reference;
  private final List<Entry> counting;
  private final OwnFields own;

  /// The number that a reader gives to an action whose row says none.
  private int actions;

  private final Map<Sheet, Integer> numbers = new HashMap<>();

  private RowsOut(Pages pages, @Nullable String reference, List<Entry> counting, OwnFields own) {
    this.pages = pages;
    this.reference = reference;
    this.counting = counting;
    this.own = own;
  }

  /// What belongs to a complaint.
  static void write(Pages pages, @Nullable String reference, List<Entry> counting, OwnFields own) {
    var out = new RowsOut(pages, reference, counting, own);
    counting.forEach(out::meeting);
    var sums = Loose.of(counting);
    sums.costs().forEach(out::cost);
    sums.commitments().forEach(out::commitment);
    sums.actions().forEach(out::action);
    sums.ombudsman().forEach(out::contact);
    RemedySteps.write(pages, reference, counting);
  }

  /// A file of its own.
  static void loose(Pages pages, FileKind kind, List<Entry> entries) {
    var counting = Fold.counting(entries);
    switch (kind) {
      case COST, ACTION, OMBUDSMAN -> write(pages, null, counting, OwnFields.ofSingleRow(counting));
      case COMPLIMENT -> Compliment.of(counting).ifPresent(it -> compliment(pages, it, counting));
      case INDICATOR, PUBLISHED ->
          counting.stream()
              .filter(e -> e.body() instanceof org.candour.domain.entry.Loose)
              .reduce((first, last) -> last)
              .ifPresent(e -> record(pages, e, OwnFields.ofSingleRow(counting)));
      default -> throw new IllegalArgumentException(kind + " is not loose");
    }
  }

  private static void compliment(Pages pages, Compliment it, List<Entry> counting) {
    var row =
        pages
            .of(Sheet.COMPLIMENTS)
            .add()
            .put("received", it.received())
            .put("team", it.team())
            .put("service_area", it.serviceArea())
            .put("source", Milestones.label(it.source()))
            .put("text", it.text())
            .put("use_in_report", Milestones.yes(it.useInReport()))
            .put("edited_text", it.editedText());
    counting.stream()
        .filter(e -> e.body() instanceof org.candour.domain.entry.Loose.ComplimentReceived)
        .reduce((first, last) -> last)
        .ifPresent(e -> row.put("recorded", Pages.unlike(e.knownOn(), e.day())));
    OwnFields.ofSingleRow(counting).fill(row);
  }

  private static void record(Pages pages, Entry entry, OwnFields own) {
    var day = entry.day();
    var row =
        switch ((org.candour.domain.entry.Loose) entry.body()) {
          case org.candour.domain.entry.Loose.IndicatorEntered it ->
              pages
                  .of(Sheet.CONTEXT)
                  .add()
                  .put("financial_year", it.financialYear())
                  .put("indicator", it.indicator())
                  .put("value", it.value())
                  .put("basis", Milestones.label(it.basis()))
                  .put("source", it.source())
                  .put("provisional", Milestones.yes(it.provisional()))
                  .put("as_at", it.asAt())
                  .put("note", it.note());
          case org.candour.domain.entry.Loose.FigurePublished it ->
              pages
                  .of(Sheet.PUBLISHED)
                  .add()
                  .put("financial_year", it.financialYear())
                  .put("figure", it.figure())
                  .put("value", it.value())
                  .put("note", it.note());
          case org.candour.domain.entry.Loose it ->
              throw new IllegalArgumentException(it + " has a sheet of its own");
        };
    row.put("recorded", Pages.unlike(entry.knownOn(), ownDay(entry)));
    own.fill(row);
  }

  /// The day from which the import would count it.
  private static LocalDate ownDay(Entry entry) {
    return switch (entry.body()) {
      case org.candour.domain.entry.Loose.IndicatorEntered it ->
          FinancialYear.parse(it.financialYear()).last();
      case org.candour.domain.entry.Loose.FigurePublished it ->
          FinancialYear.parse(it.financialYear()).last();
      default -> entry.day();
    };
  }

  private void meeting(Entry entry) {
    if (entry.body() instanceof Resolution.MeetingHeld it) {
      var row =
          numbered(Sheet.RESOLUTION_MEETINGS)
              .put("date", entry.day())
              .put("kind", it.kind().label())
              .put("stage", it.stage())
              .put("result", Milestones.label(it.result()));
      row.put("recorded", Pages.unlike(entry.knownOn(), entry.day()));
    }
  }

  private void cost(Cost cost) {
    var row =
        numbered(Sheet.COSTS)
            .put("date", cost.day())
            .put("category", cost.category().label())
            .put("amount", cost.amount())
            .put("payee", cost.payee())
            .put("note", cost.note())
            .put("recharged", cost.recharged())
            .put("hours", cost.hours() == null ? null : cost.hours().toString())
            .put("rate", cost.rate())
            .put("recharged_to", cost.rechargedTo());
    counting.stream()
        .filter(e -> e.id() == cost.entry())
        .findFirst()
        .ifPresent(e -> row.put("recorded", Pages.unlike(e.knownOn(), e.day())));
  }

  private void commitment(Commitment it) {
    int number = it.number();
    var row =
        pages
            .of(Sheet.COMMITMENTS)
            .add()
            .put("date", it.day())
            .put("category", it.category().label())
            .put("amount", it.amount())
            .put("reference", reference)
            .put("payee", it.payee())
            .put("note", it.note())
            .put("closed", it.closed())
            .put("paid", Milestones.yes(it.paid()))
            .put("hours", it.hours() == null ? null : it.hours().toString())
            .put("rate", it.rate());
    own.fill(row, "commitments/" + number);
    recorded(row, "recorded", b -> b instanceof Remedy.CostCommitted c && c.number() == number);
    recorded(
        row,
        "closed_recorded",
        b -> b instanceof Remedy.CommitmentClosed c && c.number() == number);
  }

  private Page.Row numbered(Sheet sheet) {
    int number = numbers.merge(sheet, 1, Integer::sum);
    var row = pages.of(sheet).add().put("reference", reference);
    own.fill(row, sheet.title() + "/" + number);
    return row;
  }

  private void action(Action action) {
    var row =
        pages
            .of(Sheet.ACTIONS)
            .add()
            .put("reference", reference)
            .put("agreed", action.agreed())
            .put("kind", Milestones.label(action.kind()))
            .put("action_type", action.type().label())
            .put("description", action.description())
            .put("owner", action.owner())
            .put("due", reference == null ? action.due() : action.firstDue())
            .put("completed", action.completed())
            .put("evidence", action.evidence())
            .put("publish_text", action.publishText());
    own.fill(row, "actions/" + action.number());
    if (reference == null && action.moved() != null) {
      row.put("first_due", action.firstDue()).put("moved", action.moved());
      last(Remedy.ActionRescheduled.class::isInstance, e -> row.put("moved_on", e.day()));
    }
    int number = action.number();
    actions++;
    if (number != actions) {
      row.put("number", number);
      actions = number;
    }
    recorded(
        row, "agreed_recorded", b -> b instanceof Remedy.ActionAgreed a && a.number() == number);
    recorded(
        row,
        "completed_recorded",
        b -> b instanceof Remedy.ActionCompleted a && a.number() == number);
  }

  private void contact(OmbudsmanCase contact) {
    var row =
        pages
            .of(Sheet.OMBUDSMAN)
            .add()
            .put("ombudsman_reference", contact.reference())
            .put("reference", reference)
            .put("enquiry", contact.enquiry())
            .put("subject_area", contact.subjectArea())
            .put("decided", contact.decided())
            .put("decision", contact.decision())
            .put("fault", Milestones.yes(contact.fault()))
            .put("premature", Milestones.yes(contact.premature()))
            .put("summary", contact.summary())
            .put("finding", contact.finding())
            .put("payment", contact.payment());
    own.fill(row, "ombudsman/" + contact.reference());
    Predicate<Body> its =
        b -> b instanceof Ombudsman o && o.ombudsmanReference().equals(contact.reference());
    recorded(row, "enquiry_recorded", its.and(Ombudsman.Enquired.class::isInstance));
    recorded(row, "decided_recorded", its.and(Ombudsman.Decided.class::isInstance));
    last(
        its.and(Ombudsman.Enquired.class::isInstance),
        e -> {
          var it = (Ombudsman.Enquired) e.body();
          row.put("link_officer", it.linkOfficer()).put("reply_due", it.replyDue());
        });
    last(
        its.and(Ombudsman.Decided.class::isInstance),
        e -> {
          var it = (Ombudsman.Decided) e.body();
          row.put("decision_group", Milestones.label(it.group()))
              .put("remedy_offered", Milestones.yes(it.remedyOffered()))
              .put("shared_with_ofsted", Milestones.yes(it.sharedWithOfsted()));
        });
    if (contact.decided() == null) {
      last(
          its.and(Ombudsman.Contacted.class::isInstance),
          e -> row.put("contacted", e.day().equals(contact.enquiry()) ? null : e.day()));
      recorded(row, "contacted_recorded", its.and(Ombudsman.Contacted.class::isInstance));
    }
  }

  private void recorded(Page.Row row, String column, Predicate<Body> isIt) {
    last(isIt, e -> row.put(column, Pages.unlike(e.knownOn(), e.day())));
  }

  private void last(Predicate<Body> isIt, java.util.function.Consumer<Entry> then) {
    counting.stream()
        .filter(e -> isIt.test(e.body()))
        .reduce((first, latest) -> latest)
        .ifPresent(then);
  }
}
