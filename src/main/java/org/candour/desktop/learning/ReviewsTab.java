package org.candour.desktop.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.candour.casework.LearningLists.CaseLine;
import org.candour.casework.LearningLists.RootCauseLine;
import org.candour.desktop.kit.Acts;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.RootCause;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Urgency;
import org.candour.desktop.kit.Words;
import org.candour.domain.CauseFamily;
import org.candour.domain.entry.Remedy;
import org.jspecify.annotations.Nullable;

/// Upheld complaints that nobody has reviewed for learning yet (R070), then the root-cause reviews
/// that were made (R081).
final class ReviewsTab extends LearningTab<ReviewsTab.Row> {
  /// One complaint; with its root-cause review, or none when it still waits to be reviewed.
  record Row(
      long file,
      String reference,
      @Nullable String area,
      @Nullable String about,
      @Nullable RootCauseLine found) {
    static Row of(CaseLine it) {
      String about = it.summary() == null ? it.outcome() : it.summary();
      return new Row(it.file(), it.reference(), it.area(), about, null);
    }

    static Row of(RootCauseLine it) {
      return new Row(it.file(), it.reference(), it.area(), it.conclusion(), it);
    }
  }

  ReviewsTab(Tools tools, Office office) {
    super("reviews", tools, office);
    table
        .column("reference", Words.text("learning.column.reference"), 5.4, Row::reference)
        .column("area", Words.text("learning.column.area"), 11, row -> text(row.area()))
        .near(
            "review",
            Words.text("learning.column.review"),
            11,
            ReviewsTab::state,
            ReviewsTab::urgency)
        .column(
            "family",
            Words.text("learning.column.family"),
            11,
            row -> row.found() == null ? "" : row.found().family())
        .column("about", Words.text("learning.column.about"), 13, row -> text(row.about()));
    furnish();
  }

  private static String state(Row row) {
    return row.found() == null
        ? Words.text("learning.to-review")
        : Words.text("learning.reviewed", Dates.column(row.found().reviewed()));
  }

  private static Urgency urgency(Row row) {
    return row.found() == null ? Urgency.SOON : Urgency.CALM;
  }

  @Override
  List<Row> read() {
    return Stream.concat(
            model.lists().toReview(LIMIT).stream().map(Row::of),
            model.lists().rootCauses(LIMIT).stream().map(Row::of))
        .toList();
  }

  @Override
  Object same(Row row) {
    return row.file() + (row.found() == null ? "" : "/" + row.found().reviewed());
  }

  @Override
  long file(Row row) {
    return row.file();
  }

  @Override
  List<Node> details(Row row) {
    List<Node> said = new ArrayList<>();
    said.add(Parts.label(row.reference(), "strong"));
    RootCauseLine found = row.found();
    if (found == null) {
      said.add(Parts.prose(Words.text("learning.to-review.why"), "soon"));
      said.add(Parts.prose(text(row.about())));
      return said;
    }
    for (int i = 0; i < found.whys().size(); i++) {
      said.add(Parts.prose(Words.text("learning.why-said", i + 1, found.whys().get(i))));
    }
    said.add(Parts.prose(Words.text("learning.family", found.family()), "strong"));
    if (found.conclusion() != null) {
      said.add(Parts.prose(found.conclusion()));
    }
    return said;
  }

  @Override
  List<Acts.Act> steps(@Nullable Row row) {
    var day = Questions.day(office.today());
    if (row == null) {
      return List.of();
    }
    return List.of(
        asking(
            "review",
            "L",
            List.of(day, Questions.longText("learned").must()),
            a ->
                model.take(
                    row.file(),
                    a.day(Questions.DAY),
                    new Remedy.LearningReviewed(a.text("learned")))),
        asking(
            "root-cause",
            "W",
            List.of(
                day,
                Questions.text("why1").must(),
                Questions.text("why2"),
                Questions.text("why3"),
                Questions.text("why4"),
                Questions.text("why5"),
                Questions.choice("family", CauseFamily.values()).must(),
                Questions.longText("conclusion")),
            a -> model.take(row.file(), a.day(Questions.DAY), RootCause.of(a))));
  }
}
