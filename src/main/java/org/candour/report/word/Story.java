package org.candour.report.word;

import static org.candour.report.word.Xml.on;
import static org.candour.report.word.Xml.set;
import static org.candour.report.word.Xml.val;
import static org.candour.report.word.Xml.w;
import static org.candour.report.word.Xml.words;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.candour.report.model.Run;

/// Runs of words, and the footnotes called from them, which are numbered through the document.
final class Story {
  private static final Pattern NUMBERED =
      Pattern.compile("^(\\p{L}+) (\\d+)(\\D.*)$", Pattern.DOTALL);

  /// Numbers -1 and 0 belong to the lines between text and notes.
  private final List<DomContent> notes = new ArrayList<>();

  List<DomContent> runs(List<Run> runs) {
    return runs.stream().map(this::run).toList();
  }

  private DomContent run(Run run) {
    return switch (run) {
      case Run.Said said -> words(said.text());
      case Run.Strong strong -> words(strong.text(), on("b"));
      case Run.Note note -> call(note);
    };
  }

  private DomContent call(Run.Note note) {
    int id = notes.size() + 1;
    notes.add(
        w(
                "footnote",
                Xml.paragraph(
                        "FootnoteText",
                        w("r", w("rPr", val("rStyle", "FootnoteReference")), on("footnoteRef")),
                        words(" "))
                    .with(runs(note.runs())))
            .attr("w:id", id));
    return w("r", w("rPr", val("rStyle", "FootnoteReference")), set("footnoteReference", "id", id));
  }

  /// A caption; a number after its first word is a field, so that Word can renumber and list them.
  List<DomContent> caption(List<Run> caption) {
    if (caption.isEmpty() || !(caption.getFirst() instanceof Run.Said first)) {
      return runs(caption);
    }
    var parts = NUMBERED.matcher(first.text());
    if (!parts.matches() || !parts.group(3).startsWith(":")) {
      return runs(caption);
    }
    List<DomContent> all = new ArrayList<>();
    all.add(words(parts.group(1) + " "));
    all.addAll(Xml.field("SEQ " + parts.group(1) + " \\* ARABIC", words(parts.group(2))));
    all.add(words(parts.group(3)));
    all.addAll(runs(caption.subList(1, caption.size())));
    return all;
  }

  /// The part that holds the notes.
  DomContent notes() {
    return Xml.root("footnotes")
        .with(between(-1, "separator"), between(0, "continuationSeparator"))
        .with(notes);
  }

  private static DomContent between(int id, String line) {
    return w("footnote", w("p", w("pPr", set("spacing", "after", 0)), w("r", on(line))))
        .attr("w:type", line)
        .attr("w:id", id);
  }
}
