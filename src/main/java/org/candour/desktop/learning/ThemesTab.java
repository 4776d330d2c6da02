package org.candour.desktop.learning;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.candour.casework.LearningLists.CaseLine;
import org.candour.casework.LearningLists.ThemeLine;
import org.candour.desktop.kit.Acts;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Urgency;
import org.candour.desktop.kit.Words;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Learning;
import org.candour.domain.time.FinancialYear;
import org.jspecify.annotations.Nullable;

/// The themes across complaints, with whom they were discussed, and which were reported last year,
/// too (R078, R080, R083).
final class ThemesTab extends LearningTab<ThemesTab.Row> {
  private static final int SHOWN = 30;

  /// A theme with the complaints that show it, latest first.
  record Row(ThemeLine it, List<CaseLine> cases) {}

  ThemesTab(Tools tools, Office office) {
    super("themes", tools, office);
    table
        .column("theme", Words.text("learning.column.theme"), 14, row -> row.it().name())
        .column(
            "cases",
            Words.text("learning.column.cases"),
            4,
            row -> String.valueOf(row.it().cases()))
        .near("reported", Words.text("learning.column.reported"), 9.5, this::reported, this::again)
        .column("discussed", Words.text("learning.column.discussed"), 12, ThemesTab::discussed)
        .column("progress", Words.text("learning.column.progress"), 12, ThemesTab::progress);
    furnish();
  }

  @Override
  List<Row> read() {
    return model.lists().themes(LIMIT).stream()
        .map(it -> new Row(it, model.lists().showing(it.name(), SHOWN)))
        .toList();
  }

  @Override
  Object same(Row row) {
    return row.it().file();
  }

  @Override
  long file(Row row) {
    return 0;
  }

  /// The first year it was reported in, and whether last year's report had it.
  private String reported(Row row) {
    if (row.it().years().isEmpty()) {
      return Words.text("learning.not-reported");
    }
    String first = row.it().years().getFirst();
    return again(row) == Urgency.SOON
        ? Words.text("learning.reported-again", first)
        : Words.text("learning.reported", first);
  }

  private Urgency again(Row row) {
    String last = FinancialYear.of(office.today()).previous().label();
    return row.it().ended() == null && row.it().years().contains(last)
        ? Urgency.SOON
        : Urgency.CALM;
  }

  private static String discussed(Row row) {
    return row.it().discussed() == null
        ? Words.text("learning.not-discussed")
        : Dates.column(row.it().discussed()) + ", " + text(row.it().discussedWith());
  }

  private static String progress(Row row) {
    return row.it().ended() == null
        ? text(row.it().progress())
        : Words.text("learning.ended", Dates.column(row.it().ended()));
  }

  @Override
  List<Node> details(Row row) {
    ThemeLine it = row.it();
    List<Node> said = new ArrayList<>();
    said.add(Parts.prose(it.name(), "strong"));
    for (String text : new String[] {it.description(), it.progress()}) {
      if (text != null) {
        said.add(Parts.prose(text));
      }
    }
    if (again(row) == Urgency.SOON) {
      said.add(Parts.prose(Words.text("learning.again", String.join(", ", it.years())), "soon"));
    }
    if (it.figure() != null) {
      said.add(
          Parts.prose(
              Words.text("learning.figure", it.figure(), text(it.figureSource())), "muted"));
    }
    said.add(Parts.prose(Words.text("learning.cases", it.cases()), "muted"));
    FlowPane links = new FlowPane(10, 4);
    for (CaseLine one : row.cases()) {
      links
          .getChildren()
          .add(
              Parts.link(
                  "theme-case-" + one.reference().replace('/', '-'),
                  one.reference(),
                  () -> openCase(one.file())));
    }
    said.add(links);
    return said;
  }

  @Override
  List<Acts.Act> steps(@Nullable Row row) {
    List<Acts.Act> acts = new ArrayList<>();
    acts.add(
        asking(
            "theme-new",
            "N",
            List.of(
                Questions.day(office.today()),
                Questions.text("theme-name").must(),
                Questions.longText("theme-about")),
            a ->
                model.name(
                    a.day(Questions.DAY),
                    new Learning.ThemeNamed(a.text("theme-name"), a.maybe("theme-about")))));
    if (row != null) {
      acts.addAll(actsOn(row.it()));
    }
    return acts;
  }

  private List<Acts.Act> actsOn(ThemeLine it) {
    var day = Questions.day(office.today());
    String last = FinancialYear.of(office.today()).previous().label();
    return List.of(
        asking(
            "theme-case",
            "C",
            List.of(day, Questions.text("our-reference").must()),
            a ->
                model.takeIn(
                    a.text("our-reference"), a.day(Questions.DAY), new Learning.Tagged(it.name()))),
        asking(
            "theme-discussed",
            "D",
            List.of(day, Questions.text("with").must(), Questions.longText("note")),
            a -> take(it, a, new Learning.ThemeDiscussed(a.text("with"), a.maybe("note")))),
        asking(
            "theme-progress",
            "P",
            List.of(day, Questions.longText("progress").must().set(text(it.progress()))),
            a -> take(it, a, new Learning.ThemeProgressed(a.text("progress")))),
        asking(
            "theme-reported",
            "Y",
            List.of(day, Questions.text("year").must().set(last)),
            a ->
                take(
                    it,
                    a,
                    new Learning.ThemeReported(FinancialYear.parse(a.text("year")).label()))),
        asking(
            "theme-figure",
            "F",
            List.of(
                day,
                Questions.text("figure").must().set(text(it.figure())),
                Questions.text("source").must().set(text(it.figureSource()))),
            a -> take(it, a, new Learning.ThemeFigured(a.text("figure"), a.text("source")))),
        asking(
            "theme-uncase",
            "",
            List.of(day, Questions.text("our-reference").must()),
            a ->
                model.takeIn(
                    a.text("our-reference"),
                    a.day(Questions.DAY),
                    new Learning.Untagged(it.name()))),
        asking(
            "theme-end",
            "",
            List.of(day, Questions.longText("reason").must()),
            a -> take(it, a, new Learning.ThemeEnded(a.text("reason")))));
  }

  private Object take(ThemeLine it, Answers a, Body step) {
    return model.take(it.file(), a.day(Questions.DAY), step);
  }
}
