package org.candour.report.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.candour.domain.Wording;
import org.candour.report.model.Block;
import org.candour.report.model.Run;

/// A report being written. Texts come from the wording files; a figure in a text is written
/// `[figure|way]` and stays tied to the figure it prints; `[figure|moved]` says how it stands to
/// the year before, and `[figure|?was/were]` is the word that agrees with it. Where the first
/// figure of a text is none, the text `key.none` stands instead, if there is one; where the
/// register holds none of the year before, `key.first`; where both, `key.none.first`.
public class Manuscript {
  private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\s*\\R");
  private static final Pattern FIGURE = Pattern.compile("\\[([^|\\]]+)\\|([^\\]]+)\\]");
  private static final Wording COMMON = Wording.of("report");

  private final Numbers numbers;
  private final Wording own;
  private final Narrative narrative;
  private final List<Block> blocks = new ArrayList<>();
  private final References references;
  private String section = "";

  /// A report that draws on these figures.
  ///
  /// @param own the texts of this report; what it lacks is common to all reports
  /// @param narrative the council's own words
  public Manuscript(Numbers numbers, Wording own, Narrative narrative) {
    this(numbers, own, narrative, Map.of(), Map.of());
  }

  /// The same, knowing the numbers of its tables from an earlier writing, and its parts: a text
  /// refers to them as `[caption|table]` and `[key|part]`.
  public Manuscript(
      Numbers numbers,
      Wording own,
      Narrative narrative,
      Map<String, Integer> known,
      Map<String, String> parts) {
    references = new References(known, parts);
    this.numbers = numbers;
    this.own = own;
    this.narrative = narrative;
    narrative.spokenBy(field -> Run.plain(runs(field)));
  }

  public List<Block> blocks() {
    ownWords();
    return List.copyOf(blocks);
  }

  public void add(Block block) {
    blocks.add(block);
  }

  public void part(String number, String key) {
    part(number, key, true);
  }

  public void part(String number, String key, boolean newPage) {
    head(new Block.Heading(1, number, text(key), newPage), key);
  }

  public void follows(String number, String key) {
    part(number, key, false);
  }

  public void section(String number, String key) {
    head(new Block.Heading(2, number, text(key), false), key);
  }

  /// A heading. Below what stood under the one before, the council may add words of its own.
  public void head(Block.Heading heading, String key) {
    ownWords();
    section = key;
    narrative.under(heading.full());
    blocks.add(heading);
  }

  private void ownWords() {
    if (!section.isEmpty()) {
      paragraphs(narrative.words("own." + section, "")).forEach(this::own);
      section = "";
    }
  }

  /// What the council has written under a name where nothing is drafted, an item a paragraph.
  public List<List<Run>> items(String headingKey, String name) {
    narrative.under(text(headingKey));
    return paragraphs(narrative.words("own." + name, ""));
  }

  /// A passage that the council finds under a heading of its own among its words.
  public List<List<Run>> item(String heading, String name, String draft) {
    narrative.under(heading);
    return paragraphs(narrative.words(name, draft));
  }

  /// What follows stands under that heading of the report again.
  public void backTo(String headingKey) {
    narrative.under(text(headingKey));
  }

  /// A paragraph that the council has added.
  protected void own(List<Run> runs) {
    blocks.add(new Block.Paragraph(runs));
  }

  /// Whether a figure is nought, or not defined.
  public boolean none(String figure) {
    return numbers.named(figure).filter(n -> n.signum() != 0).isEmpty();
  }

  private String draft(String key, Object... arguments) {
    return references.kept(drafted(key, arguments));
  }

  private String drafted(String key, Object... arguments) {
    var from = own.has(key) ? own : COMMON;
    boolean none = from.has(key + ".none") && empty(from.text(key, arguments));
    var fitting = none ? key + ".none" : key;
    boolean first = from.has(fitting + ".first") && numbers.first();
    return from.text(first ? fitting + ".first" : fitting, arguments);
  }

  private boolean empty(String text) {
    var first = FIGURE.matcher(text);
    return first.find()
        && (first.group(2).startsWith("%")
            ? numbers.named(first.group(1)).isEmpty()
            : none(first.group(1)));
  }

  public void paragraph(String key, Object... arguments) {
    passages(key, arguments).forEach(runs -> blocks.add(new Block.Paragraph(runs)));
  }

  /// A passage of its own whose draft is a sentence common to several.
  public void drafted(String passage, String key, Object... arguments) {
    paragraphs(passage, key, arguments).forEach(runs -> blocks.add(new Block.Paragraph(runs)));
  }

  /// The same with the text that fits the figures.
  public void varying(String passage, String key, Object... arguments) {
    varied(passage, key, arguments).forEach(runs -> blocks.add(new Block.Paragraph(runs)));
  }

  public void numbered(String number, String key, Object... arguments) {
    var label = number;
    for (var runs : passages(key, arguments)) {
      blocks.add(new Block.Paragraph(label, runs));
      label = "";
    }
  }

  /// Bullets from the keys `key.1`, `key.2` and so on.
  public void bullets(boolean numbered, String key, Object... arguments) {
    listed(numbered ? Block.Marks.NUMBERS : Block.Marks.BULLETS, key, arguments);
  }

  /// The same with marks of their own. An empty line in the council's words begins another item.
  public void listed(Block.Marks marks, String key, Object... arguments) {
    var items = new ArrayList<List<Run>>();
    for (int i = 1; has(key + "." + i); i++) {
      items.addAll(passages(key + "." + i, arguments));
    }
    if (!items.isEmpty()) {
      blocks.add(new Block.Bullets(marks, items));
    }
  }

  public void bulletsOf(List<List<Run>> items) {
    blocks.add(new Block.Bullets(false, items));
  }

  /// The caption of the next table or chart: one run of numbers for both.
  public List<Run> caption(String key, Object... arguments) {
    int number = references.next(key);
    return List.of(new Run.Words(text("caption", number, text(key, arguments))));
  }

  /// The number of each table written.
  public Map<String, Integer> captions() {
    return references.captions();
  }

  /// The same with a footnote called from it.
  public List<Run> caption(String key, Run.Note note) {
    var runs = new ArrayList<>(caption(key));
    runs.add(note);
    return runs;
  }

  public Run.Note note(String key) {
    return new Run.Note(List.of(new Run.Words(text(key))));
  }

  /// What was counted, and as at when.
  public String basis(String key) {
    return Run.plain(runs(references.kept(text(key, numbers.asAt()))));
  }

  public boolean has(String key) {
    return own.has(key) || COMMON.has(key);
  }

  public String text(String key, Object... arguments) {
    return (own.has(key) ? own : COMMON).text(key, arguments);
  }

  protected List<List<Run>> paragraphs(String passage, String key, Object... arguments) {
    return paragraphs(narrative.words(passage, references.kept(text(key, arguments))));
  }

  /// The same drafted with the text that fits the figures.
  protected List<List<Run>> varied(String passage, String key, Object... arguments) {
    return paragraphs(narrative.words(passage, draft(key, arguments)));
  }

  /// The words of a passage: the council's own, or the draft.
  public List<Run> passage(String key, Object... arguments) {
    return runs(narrative.words(key, draft(key, arguments)));
  }

  /// The paragraphs of a passage: none where the council leaves it out.
  protected List<List<Run>> passages(String key, Object... arguments) {
    return paragraphs(narrative.words(key, draft(key, arguments)));
  }

  /// An empty line parts two paragraphs.
  private List<List<Run>> paragraphs(String text) {
    return EMPTY_LINE
        .splitAsStream(text)
        .filter(words -> !words.isBlank())
        .map(words -> runs(words.strip()))
        .toList();
  }

  public List<Run> runs(String text) {
    var runs = new ArrayList<Run>();
    var found = FIGURE.matcher(text);
    int from = 0;
    while (found.find()) {
      words(runs, text.substring(from, found.start()));
      var figure = found.group(1);
      runs.add(run(figure, found.group(2)));
      from = found.end();
    }
    words(runs, text.substring(from));
    return runs;
  }

  private Run run(String figure, String way) {
    if (way.startsWith("?")) {
      return new Run.Words(agreeing(figure, way.substring(1).split("/", 2)));
    }
    return way.equals("table") || way.equals("part")
        ? new Run.Words(references.said(figure).orElseGet(() -> text(way + ".left.out")))
        : new Run.Live(figure, said(figure, way));
  }

  private String agreeing(String figure, String[] forms) {
    boolean one = numbers.named(figure).filter(n -> n.compareTo(BigDecimal.ONE) == 0).isPresent();
    return one ? forms[0] : forms[forms.length - 1];
  }

  /// A figure as printed; its name may end in a period such as `@before`.
  public String said(String name, String way) {
    if (way.endsWith(Moved.WAY)) {
      return Moved.said(numbers, name, way);
    }
    int at = name.lastIndexOf('@');
    return at < 0
        ? Said.of(numbers::named, name, "", way)
        : Said.of(numbers::named, name.substring(0, at), name.substring(at), way);
  }

  private static void words(List<Run> runs, String text) {
    if (!text.isEmpty()) {
      runs.add(new Run.Words(text));
    }
  }
}
