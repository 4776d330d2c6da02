package org.candour.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.candour.casework.Chronicle.NewFile;
import org.candour.casework.Preferences.OpenList;
import org.candour.domain.ActionKind;
import org.candour.domain.ActionType;
import org.candour.domain.ComplimentSource;
import org.candour.domain.CostCategory;
import org.candour.domain.FileKind;
import org.candour.domain.IndicatorBasis;
import org.candour.domain.MeetingKind;
import org.candour.domain.MeetingResult;
import org.candour.domain.entry.Loose;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Remedy;
import org.candour.domain.entry.Resolution;
import org.candour.domain.time.FinancialYear;
import org.jspecify.annotations.Nullable;

/// The rows of the small sheets. A row that names a complaint goes into its file, any other into a
/// file of its own.
final class Rows {
  private static final Map<String, Integer> STAGES = Map.of("1", 1, "2", 2, "3", 3);

  private final OpenLists lists;
  private final List<NewFile> loose;

  Rows(OpenLists lists, List<NewFile> loose) {
    this.lists = lists;
    this.loose = loose;
  }

  void meeting(Line line, @Nullable Draft draft) {
    var day = line.date("date");
    var kind = line.listed("kind", MeetingKind.values());
    var stage = stage(line);
    var result = line.listed("result", MeetingResult.values());
    var recorded = line.date("recorded");
    notBeforeReceived(line, draft, "date");
    if (draft != null && day != null && kind != null && !line.refused()) {
      var held = new Resolution.MeetingHeld(kind, stage, result);
      var entries = List.of(new NewEntry(day, held, recorded));
      draft.addNumbered(line.sheet(), day, entries, line.own());
    }
  }

  private static @Nullable Integer stage(Line line) {
    var text = line.text("stage");
    if (text != null && !STAGES.containsKey(text)) {
      line.refuse("stage", "cell.listed", "stage", "1, 2, 3");
    }
    return text == null ? null : STAGES.get(text);
  }

  void cost(Line line, @Nullable Draft draft) {
    var day = line.date("date");
    var category = line.listed("category", CostCategory.values());
    var amount = line.money("amount");
    var payee = line.text("payee");
    var note = line.text("note");
    var recharged = line.date("recharged");
    var to = line.text("recharged_to");
    var hours = line.hours("hours");
    var rate = line.money("rate");
    var recorded = line.date("recorded");
    notBeforeReceived(line, draft, "date", "recharged");
    if (day != null && category != null && amount != null && !line.refused()) {
      var cost = new Remedy.CostIncurred(category, amount, payee, note, recharged, hours, rate, to);
      var entries = List.of(new NewEntry(day, cost, recorded));
      if (draft == null) {
        looseFile(FileKind.COST, line, day, entries);
      } else {
        draft.addNumbered(line.sheet(), day, entries, line.own());
      }
    }
  }

  void commitment(Line line, @Nullable Draft draft) {
    var day = line.date("date");
    var category = line.listed("category", CostCategory.values());
    var amount = line.money("amount");
    var payee = line.text("payee");
    var note = line.text("note");
    var hours = line.hours("hours");
    var rate = line.money("rate");
    var closed = line.date("closed");
    var paid = line.yes("paid");
    var recorded = line.date("recorded");
    var closedRecorded = line.date("closed_recorded");
    notBeforeReceived(line, draft, "date", "closed");
    Orders.pair(line, "date", "closed");
    if (day == null || category == null || amount == null || line.refused()) {
      return;
    }
    int number = draft == null ? 1 : draft.nextCommitment();
    var entries = new ArrayList<NewEntry>();
    var body = new Remedy.CostCommitted(number, category, amount, payee, note, hours, rate);
    entries.add(new NewEntry(day, body, recorded));
    if (closed != null) {
      var end = new Remedy.CommitmentClosed(number, Boolean.TRUE.equals(paid));
      entries.add(new NewEntry(closed, end, closedRecorded));
    }
    if (draft == null) {
      looseFile(FileKind.COST, line, day, entries);
    } else {
      draft.add("commitments/" + number, entries, line.own());
    }
  }

  void action(Line line, @Nullable Draft draft) {
    var agreed = line.date("agreed");
    var kind = line.listed("kind", ActionKind.values());
    var type = line.listed("action_type", ActionType.values());
    var description = line.text("description");
    var owner = line.text("owner");
    var due = line.date("due");
    var completed = line.date("completed");
    var evidence = line.text("evidence");
    var publish = line.text("publish_text");
    var firstDue = line.date("first_due");
    var moved = line.text("moved");
    var movedOn = line.date("moved_on");
    var said = line.number("number");
    var agreedOn = line.date("agreed_recorded");
    var completedOn = line.date("completed_recorded");
    notBeforeReceived(line, draft, "agreed", "due", "completed");
    Orders.pair(line, "agreed", "completed");
    if (agreed == null || type == null || line.refused()) {
      return;
    }
    int number = draft == null ? 1 : draft.action(said);
    var entries = new ArrayList<NewEntry>();
    var body =
        new Remedy.ActionAgreed(
            number, kind, type, description, owner, firstDue == null ? due : firstDue, publish);
    entries.add(new NewEntry(agreed, body, agreedOn));
    if (moved != null && movedOn != null && due != null) {
      entries.add(new NewEntry(movedOn, new Remedy.ActionRescheduled(number, due, moved)));
    }
    if (completed != null) {
      var done = new Remedy.ActionCompleted(number, evidence);
      entries.add(new NewEntry(completed, done, completedOn));
    } else if (evidence != null) {
      entries.add(Draft.userField(agreed, "actions/" + number + "/evidence", evidence));
    }
    if (draft == null) {
      looseFile(FileKind.ACTION, line, agreed, entries);
    } else {
      draft.add("actions/" + number, entries, line.own());
    }
  }

  void compliment(Line line, @Nullable Draft none) {
    var day = line.date("received");
    var team = lists.spelling(OpenList.TEAM, line.text("team"));
    var area = lists.spelling(OpenList.SERVICE_AREA, line.text("service_area"));
    var source = line.listed("source", ComplimentSource.values());
    var text = line.text("text");
    var use = line.yes("use_in_report");
    var edited = line.text("edited_text");
    var recorded = line.date("recorded");
    if (day != null && team != null && text != null && !line.refused()) {
      var body = new Loose.ComplimentReceived(team, area, source, text, use, edited);
      looseFile(FileKind.COMPLIMENT, line, day, List.of(new NewEntry(day, body, recorded)));
    }
  }

  /// An indicator has no day: it counts from the last day of its year, when it was.
  void context(Line line, @Nullable Draft none) {
    var year = line.year("financial_year");
    var indicator = line.text("indicator");
    var value = line.number("value");
    var basis = line.listed("basis", IndicatorBasis.values());
    var source = line.text("source");
    var provisional = line.yes("provisional");
    var asAt = line.date("as_at");
    var note = line.text("note");
    var recorded = line.date("recorded");
    if (year != null && indicator != null && value != null && !line.refused()) {
      var body =
          new Loose.IndicatorEntered(
              year, indicator, value, basis, source, provisional, asAt, note);
      var day = FinancialYear.parse(year).last();
      looseFile(FileKind.INDICATOR, line, day, List.of(new NewEntry(day, body, recorded)));
    }
  }

  void published(Line line, @Nullable Draft none) {
    var year = line.year("financial_year");
    var figure = line.text("figure");
    var value = line.text("value");
    var note = line.text("note");
    var recorded = line.date("recorded");
    if (year != null && figure != null && value != null && !line.refused()) {
      var body = new Loose.FigurePublished(year, figure, value, note);
      var day = FinancialYear.parse(year).last();
      looseFile(FileKind.PUBLISHED, line, day, List.of(new NewEntry(day, body, recorded)));
    }
  }

  void looseFile(FileKind kind, Line line, LocalDate day, List<NewEntry> entries) {
    var all = new ArrayList<>(entries);
    line.own().forEach((name, value) -> all.add(Draft.userField(day, name, value)));
    loose.add(new NewFile(kind, List.copyOf(all)));
  }

  static void notBeforeReceived(Line line, @Nullable Draft draft, String... columns) {
    if (draft != null) {
      for (var column : columns) {
        Orders.notBefore(line, column, draft.received(), "received");
      }
    }
  }
}
