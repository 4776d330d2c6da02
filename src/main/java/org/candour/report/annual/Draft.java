package org.candour.report.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.candour.domain.Wording;
import org.candour.report.model.Block;
import org.candour.report.model.Run;

/// A report being written. Texts come from the wording file; a figure in a text is written
/// `[figure|way]` and stays tied to the figure it prints.
final class Draft {
  private static final Pattern FIGURE = Pattern.compile("\\[([^|\\]]+)\\|([^\\]]+)\\]");
  private static final Wording WORDS = Wording.of("report");

  private final Years years;
  private final List<Block> blocks = new ArrayList<>();
  private int tables;

  Draft(Years years) {
    this.years = years;
  }

  Years years() {
    return years;
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  void add(Block block) {
    blocks.add(block);
  }

  void part(String number, String key) {
    blocks.add(new Block.Heading(1, number, text(key), true));
  }

  void follows(String number, String key) {
    blocks.add(new Block.Heading(1, number, text(key), false));
  }

  void section(String number, String key) {
    blocks.add(new Block.Heading(2, number, text(key), false));
  }

  void paragraph(String key, Object... arguments) {
    blocks.add(new Block.Paragraph(runs(text(key, arguments))));
  }

  void numbered(String number, String key, Object... arguments) {
    blocks.add(new Block.Paragraph(number, runs(text(key, arguments))));
  }

  /// Bullets from the keys `key.1`, `key.2` and so on.
  void bullets(boolean numbered, String key, Object... arguments) {
    var items = new ArrayList<List<Run>>();
    for (int i = 1; WORDS.has(key + "." + i); i++) {
      items.add(runs(text(key + "." + i, arguments)));
    }
    blocks.add(new Block.Bullets(numbered, items));
  }

  /// The caption of the next table or chart: one run of numbers for both.
  List<Run> caption(String key, Object... arguments) {
    tables++;
    return List.of(new Run.Words(text("caption", tables, text(key, arguments))));
  }

  /// The same with a footnote called from it.
  List<Run> caption(String key, Run.Note note) {
    var runs = new ArrayList<>(caption(key));
    runs.add(note);
    return runs;
  }

  Run.Note note(String key) {
    return new Run.Note(List.of(new Run.Words(text(key))));
  }

  /// What was counted, and as at when.
  String basis(String key) {
    return text(key, years.now().asAt());
  }

  String text(String key, Object... arguments) {
    return WORDS.text(key, arguments);
  }

  List<Run> runs(String text) {
    var runs = new ArrayList<Run>();
    var found = FIGURE.matcher(text);
    int from = 0;
    while (found.find()) {
      words(runs, text.substring(from, found.start()));
      var figure = found.group(1);
      runs.add(new Run.Live(figure, Said.as(years.named(figure), found.group(2))));
      from = found.end();
    }
    words(runs, text.substring(from));
    return runs;
  }

  private static void words(List<Run> runs, String text) {
    if (!text.isEmpty()) {
      runs.add(new Run.Words(text));
    }
  }
}
