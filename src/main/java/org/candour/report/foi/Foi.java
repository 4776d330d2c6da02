package org.candour.report.foi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.Figure;
import org.candour.figures.FigureSet;
import org.candour.figures.OpenRegister;
import org.candour.figures.Reach;
import org.candour.report.Asked;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;
import org.candour.report.writing.Said;

/// Five years of the figures that are asked for under the Freedom of Information Act, each with its
/// definition. No case is named; small numbers are hidden when that is asked for.
public final class Foi {
  private static final int YEARS = 5;
  private static final Wording WORDS = Wording.of("report-foi");

  private final List<FigureSet> years;
  private final Set<String> wanted;
  private final List<Block> blocks = new ArrayList<>();
  private int tables;

  private Foi(List<FigureSet> years, Set<String> wanted) {
    this.years = years;
    this.wanted = wanted;
  }

  /// Draws the figures up to a year, and writes the answers.
  ///
  /// @param asked up to which year, about which questions, and whether small numbers will be hidden
  public static Document report(OpenRegister register, Asked asked, LocalDate today) {
    List<FigureSet> years = new ArrayList<>();
    years.add(register.figures(asked.year(), OptionalInt.empty(), today));
    for (int i = 1; i < YEARS; i++) {
      FinancialYear each = years.getFirst().year().previous();
      years.addFirst(register.now(today, tallies -> Reach.of(each, tallies)));
    }
    years.removeIf(set -> set != years.getLast() && !held(set));
    var council =
        Objects.requireNonNullElse(
            register.info().council(), Wording.of("report").text("council.unnamed"));
    var about = asked.about();
    var wanted = about.isEmpty() ? Answers.questions().keySet() : Set.copyOf(about);
    var foi = new Foi(List.copyOf(years), wanted);
    foi.write(today);
    foi.cases(register, today, asked.suppress() != null);
    return foi.document(council, register.info().demonstration(), today);
  }

  /// The first day of the five years that end with this one.
  public static LocalDate first(FinancialYear last) {
    return last.first().minusYears(YEARS - 1L);
  }

  private static boolean held(FigureSet set) {
    return set.get("stage1.received").filter(n -> n.signum() > 0).isPresent();
  }

  private void write(LocalDate today) {
    blocks.add(new Block.Paragraph(words(WORDS.text("intro"))));
    for (Question question : Question.values()) {
      List<String> figures = question.figures(years);
      if (!figures.isEmpty() && wanted.contains(question.key())) {
        blocks.add(new Block.Heading(1, "", WORDS.text(question.key()), false));
        blocks.add(table(question, figures, today));
        blocks.add(definitions(question, figures));
      }
    }
  }

  /// What no figure tells: by section of the Act, the longest answer, and Stage 2 step by step.
  private void cases(OpenRegister register, LocalDate today, boolean masked) {
    var stage1 = new Cases(register, years, today);
    var stage2 = new Investigations(register, years, today, masked);
    var answers = new LinkedHashMap<String, Supplier<Answer>>();
    answers.put(Answers.SECTIONS, stage1::sections);
    answers.put(Answers.UPHELD, stage1::upheld);
    answers.put(Answers.LONGEST, stage1::longest);
    answers.put(Answers.STAGE2_DAYS, stage2::time);
    answers.put(Answers.APPOINTMENTS, stage2::appointments);
    answers.put(Answers.STAGE2_STEPS, stage2::between);
    answers.keySet().retainAll(wanted);
    answers.forEach((name, answer) -> {
      blocks.add(new Block.Heading(1, "", WORDS.text(name), false));
      blocks.add(answer.get().table(WORDS.text("caption", ++tables, WORDS.text(name))));
      blocks.add(new Block.Paragraph(words(WORDS.text(name + ".means"))));
    });
  }

  private Block table(Question question, List<String> figures, LocalDate today) {
    List<Block.Column> columns = new ArrayList<>();
    columns.add(new Block.Column(WORDS.text("column"), false));
    years.forEach(set -> columns.add(new Block.Column(set.year().slashed(), true)));
    String caption = WORDS.text("caption", ++tables, WORDS.text(question.key()));
    return new Block.Table(
        words(caption),
        columns,
        figures.stream().map(figure -> row(question, figure)).toList(),
        WORDS.text("basis", basis(question, figures), today));
  }

  /// By which day the figures count; where they count by several, in words of their own.
  private static String basis(Question question, List<String> figures) {
    String own = question.key() + ".basis";
    return WORDS.has(own)
        ? WORDS.text(own)
        : Figure.of(figures.getFirst()).map(f -> f.basis().said()).orElse("");
  }

  private Block.Row row(Question question, String figure) {
    List<Run.Said> cells = new ArrayList<>();
    cells.add(new Run.Words(label(question, figure)));
    for (FigureSet set : years) {
      String id = figure + "@" + set.year().label();
      cells.add(new Run.Live(id, Said.as(value(question, figure, set), question.way())));
    }
    return new Block.Row(cells, figure.equals("cost.total"));
  }

  private static Optional<BigDecimal> value(Question question, String figure, FigureSet set) {
    boolean named = set.values().containsKey(figure);
    return question.counted() && !named && held(set)
        ? Optional.of(BigDecimal.ZERO)
        : set.get(figure);
  }

  private static String label(Question question, String figure) {
    String key = "label." + figure;
    String said = WORDS.has(key) ? WORDS.text(key) : question.label(figure);
    return Said.capital(said);
  }

  /// What each figure means; a breakdown has one meaning for all its labels.
  private static Block definitions(Question question, List<String> figures) {
    List<List<Run>> items =
        (question.counted() ? List.<String>of() : figures)
            .stream()
                .map(figure ->
                    List.<Run>of(
                        new Run.Strong(label(question, figure) + ": "),
                        new Run.Words(Figure.of(figure).map(Figure::meaning).orElse(figure))))
                .toList();
    return items.isEmpty()
        ? new Block.Paragraph(words(WORDS.text(question.key() + ".means")))
        : new Block.Bullets(false, items);
  }

  private Document document(String council, boolean demonstration, LocalDate today) {
    String span =
        WORDS.text("span", years.getFirst().year().slashed(), years.getLast().year().slashed());
    List<String> lines = new ArrayList<>();
    lines.add(span);
    lines.add(WORDS.text("as.at", today));
    if (demonstration) {
      lines.add(Wording.of("report").text("cover.invented"));
    }
    String title = WORDS.text("title");
    return new Document(
        new Document.Cover(council, WORDS.text("over"), title, lines, false),
        new Document.Meta(
            title + ", " + span, council, WORDS.text("subject"), today, title + ", " + span),
        blocks);
  }

  private static List<Run> words(String text) {
    return List.of(new Run.Words(text));
  }
}
