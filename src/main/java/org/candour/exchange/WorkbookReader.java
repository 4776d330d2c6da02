package org.candour.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.candour.casework.Chronicle;
import org.candour.casework.Chronicle.NewFile;
import org.jspecify.annotations.Nullable;

/// Reads a workbook sheet by sheet, complaints before what belongs to them.
final class WorkbookReader {
  private final Workbook book;
  private final @Nullable Chronicle chronicle;
  private @Nullable Function<String, OptionalLong> finder;
  private final boolean goodRows;
  private final OpenLists lists;
  private final EntryRows beside;
  private final Findings findings = new Findings();
  private final Recorded recorded = new Recorded();
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Map<String, Draft> existing = new LinkedHashMap<>();
  private final Set<String> refusedReferences = new HashSet<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final List<NewFile> loose = new ArrayList<>();
  private final Map<Sheet, BiConsumer<Line, @Nullable Draft>> readers = new HashMap<>();

  /// @param chronicle the register it is meant for; null for one still to be made
  /// @param goodRows whether rows are to come in although others are refused
  WorkbookReader(
      Workbook book,
      OpenLists lists,
      @Nullable Chronicle chronicle,
      LocalDate today,
      boolean goodRows) {
    this.book = book;
    this.lists = lists;
    this.beside = new EntryRows(lists);
    this.chronicle = chronicle;
    this.goodRows = goodRows;
    var rows = new Rows(lists, loose);
    var steps = new RemedySteps(loose);
    var ombudsman = new OmbudsmanRow(rows, steps, today);
    readers.put(Sheet.POINTS, (line, draft) -> PointRow.read(line, draft, lists, recorded));
    readers.put(Sheet.RESOLUTION_MEETINGS, rows::meeting);
    readers.put(Sheet.COSTS, rows::cost);
    readers.put(Sheet.OMBUDSMAN, ombudsman::read);
    readers.put(Sheet.OMBUDSMAN_STEPS, steps::ombudsman);
    readers.put(Sheet.LEARNING_STEPS, steps::learning);
    readers.put(Sheet.ACTIONS, rows::action);
    readers.put(Sheet.COMPLIMENTS, rows::compliment);
    readers.put(Sheet.CONTEXT, rows::context);
    readers.put(Sheet.PUBLISHED, rows::published);
    readers.put(Sheet.STEPS, Steps::read);
    readers.put(Sheet.COMMITMENTS, rows::commitment);
    EntryRows.sheets().forEach(sheet -> readers.put(sheet, beside::read));
  }

  Reading read() {
    each(Sheet.RECORDED, this::remember);
    each(Sheet.COMPLAINTS, this::complaint);
    for (var sheet : Sheet.values()) {
      var reader = readers.get(sheet);
      if (reader != null) {
        each(sheet, line -> row(line, reader));
      }
    }
    var files = new ArrayList<NewFile>(drafts.size() + loose.size());
    drafts.values().forEach(draft -> files.add(draft.file()));
    files.addAll(loose);
    files.addAll(beside.files());
    var added = lists.added().stream().map(a -> new Reading.NewValue(a.list(), a.value())).toList();
    var additions =
        existing.values().stream()
            .map(Draft::addition)
            .filter(addition -> !addition.entries().isEmpty())
            .toList();
    return new Reading(
        files,
        additions,
        findings.all(),
        findings.count(),
        added,
        findings.alreadyHere(),
        counts,
        book.strangers());
  }

  private void each(Sheet sheet, Consumer<Line> reader) {
    if (!book.sheets().contains(sheet)) {
      return;
    }
    var label = book.label(sheet);
    var header = new Header[1];
    var lost = new boolean[1];
    book.each(
        sheet,
        raw -> {
          if (lost[0] || raw.blank()) {
            return;
          }
          if (header[0] == null) {
            header[0] = Header.read(sheet, label, raw, findings);
            lost[0] = header[0] == null;
          } else {
            line(new Line(sheet, label, header[0], raw, findings), reader);
            counts.merge(label, 1, Integer::sum);
          }
        });
  }

  private void line(Line line, Consumer<Line> reader) {
    reader.accept(line);
    if (line.refused()) {
      lists.rowRefused();
    } else {
      lists.rowKept();
    }
  }

  private void remember(Line line) {
    var reference = line.text("reference");
    var file = line.text("file");
    var row = line.text("row");
    var column = line.text("column");
    var known = new Recorded.Known(line.date("day"), line.date("recorded"));
    if (reference != null && file != null && column != null && !line.refused()) {
      recorded.put(reference, file, row, column, known);
    }
  }

  private void complaint(Line line) {
    var reference = line.text("reference");
    var key = key(reference);
    if (reference != null && (drafts.containsKey(key) || refusedReferences.contains(key))) {
      line.refuse("reference", "reference.twice", reference);
    } else if (reference != null && there(reference).isPresent()) {
      line.here();
      refusedReferences.add(key);
    }
    boolean first = !line.refused();
    var draft = ComplaintRow.read(line, lists, recorded);
    if (draft != null) {
      drafts.put(key, draft);
    } else if (first && reference != null) {
      refusedReferences.add(key);
    }
  }

  private void row(Line line, BiConsumer<Line, @Nullable Draft> reader) {
    var reference = line.sheet().knows("reference") ? line.text("reference") : null;
    reader.accept(line, reference == null ? null : draft(line, reference));
  }

  /// A row of a complaint that is refused itself waits with it; only when the others come in
  /// without it is it refused too.
  private @Nullable Draft draft(Line line, String reference) {
    var key = key(reference);
    if (drafts.containsKey(key)) {
      return drafts.get(key);
    }
    if (refusedReferences.contains(key)) {
      if (goodRows) {
        line.refuse("reference", "reference.refused", reference);
      }
      return null;
    }
    if (!existing.containsKey(key)) {
      var file = there(reference);
      if (chronicle == null || file.isEmpty()) {
        line.refuse("reference", "reference.none", reference);
        return null;
      }
      existing.put(key, new Draft(chronicle.open(file.getAsLong())));
    }
    return existing.get(key);
  }

  private OptionalLong there(String reference) {
    if (finder == null) {
      finder = chronicle == null ? _ -> OptionalLong.empty() : chronicle.finder();
    }
    return finder.apply(reference);
  }

  private static String key(@Nullable String reference) {
    return reference == null ? "" : reference.toLowerCase(Locale.UK);
  }
}
