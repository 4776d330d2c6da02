package org.candour.report.freeze;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.casework.FinalReports.Kept;
import org.candour.domain.Wording;
import org.candour.figures.OpenRegister;
import org.candour.report.Format;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;
import org.candour.report.writing.Said;
import org.jspecify.annotations.Nullable;

/// What has changed since a report was marked final, on paper: figure by figure, as published and
/// now, with the complaints that came in or left and the entries that did it.
public final class Changes {
  /// How many are named before the rest are only counted.
  public static final int NAMED = 6;

  private static final Wording WORDS = Wording.of("report-checks");

  private Changes() {}

  /// The paper, as a document of any format.
  public static Document of(OpenRegister register, Kept report, LocalDate today) {
    var info = register.info();
    var title = WORDS.text("changes.title", report.kind(), report.year());
    List<String> lines = new ArrayList<>();
    lines.add(WORDS.text("changes.final", report.asAt(), report.markedBy(), report.hash()));
    lines.add(WORDS.text("changes.as.at", today));
    if (info.demonstration()) {
      lines.add(Wording.of("report").text("cover.invented"));
    }
    var council =
        Objects.requireNonNullElse(info.council(), Wording.of("report").text("council.unnamed"));
    return new Document(
        new Document.Cover(council, WORDS.text("changes.over"), title, lines, false),
        new Document.Meta(title, council, WORDS.text("changes.over"), today, title),
        blocks(new Freeze(register).since(report, today), today));
  }

  private static List<Block> blocks(List<Difference> differences, LocalDate today) {
    var heading = new Block.Heading(1, "", WORDS.text("changes.heading"), false);
    if (differences.isEmpty()) {
      return List.of(
          heading, new Block.Paragraph(List.of(new Run.Words(WORDS.text("changes.none")))));
    }
    return List.of(
        heading,
        new Block.Table(
            List.of(new Run.Words(WORDS.text("changes.caption"))),
            List.of(
                new Block.Column(WORDS.text("changes.figure"), false),
                new Block.Column(WORDS.text("changes.was"), true),
                new Block.Column(WORDS.text("changes.is"), true),
                new Block.Column(WORDS.text("changes.why"), false, true)),
            differences.stream().map(Changes::row).toList(),
            WORDS.text("changes.basis", today)));
  }

  private static Block.Row row(Difference difference) {
    return new Block.Row(
        List.of(
            new Run.Words(difference.meaning()),
            new Run.Words(value(difference.was())),
            new Run.Words(value(difference.is())),
            new Run.Words(why(difference))),
        false);
  }

  private static String value(@Nullable BigDecimal value) {
    return Said.as(Optional.ofNullable(value), "n");
  }

  private static String why(Difference difference) {
    var said = new ArrayList<String>();
    difference.moved().stream().limit(NAMED).map(Changes::said).forEach(said::add);
    more(difference.moved().size()).ifPresent(said::add);
    rest(difference).ifPresent(said::add);
    return said.isEmpty() ? WORDS.text("changes.unexplained") : String.join(" ", said);
  }

  private static Optional<String> more(int all) {
    return all > NAMED ? Optional.of(WORDS.text("changes.more", all - NAMED)) : Optional.empty();
  }

  /// A complaint that came in or left, with the entry that did it.
  public static String said(Difference.Cause cause) {
    return WORDS.text(
        "changes." + cause.way(),
        cause.reference(),
        cause.what(),
        cause.recorded(),
        cause.author());
  }

  /// The complaints that were counted all along and have changed, in one line.
  public static Optional<String> rest(Difference difference) {
    var changed = difference.changed();
    if (changed.isEmpty()) {
      return Optional.empty();
    }
    var named =
        changed.stream()
            .limit(NAMED)
            .map(Difference.Cause::reference)
            .collect(Collectors.joining(", "));
    return Optional.of(
        changed.size() > NAMED
            ? WORDS.text("changes.rest.more", named, changed.size() - NAMED)
            : WORDS.text("changes.rest", named));
  }

  /// The same as a file.
  public static byte[] file(OpenRegister register, Kept report, LocalDate today, Format format) {
    return format.write(of(register, report, today));
  }
}
