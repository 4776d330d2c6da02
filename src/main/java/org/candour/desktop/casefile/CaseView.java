package org.candour.desktop.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.desktop.kit.Urgency;
import org.candour.desktop.kit.Words;
import org.candour.domain.LinkKind;
import org.jspecify.annotations.Nullable;

/// All that the page of one case shows, ready in words.
///
/// @param safeguarding the day a concern for a child was passed on; null when none was
public record CaseView(
    long file,
    String reference,
    List<Said> who,
    String stage,
    boolean restricted,
    @Nullable LocalDate safeguarding,
    List<StageCard> strip,
    List<MoveLine> moves,
    List<ChronologyLine> chronology,
    List<PointLine> points,
    List<ActionLine> actions,
    List<LinkedLine> linked,
    List<Section> particulars,
    PointTable table,
    List<Section> stage2,
    List<Section> stage3,
    LocalDate today) {
  public CaseView {
    who = List.copyOf(who);
    strip = List.copyOf(strip);
    moves = List.copyOf(moves);
    chronology = List.copyOf(chronology);
    points = List.copyOf(points);
    actions = List.copyOf(actions);
    linked = List.copyOf(linked);
    particulars = List.copyOf(particulars);
    stage2 = List.copyOf(stage2);
    stage3 = List.copyOf(stage3);
  }

  /// What was recorded since the case was seen so, in the words of its chronology: a notice says
  /// what was done and on which day, and what somebody should now look at. Of several entries the
  /// last is the step itself; those before it belong to it.
  ///
  /// @param otherwise what is said when nothing in the chronology is new
  String recordedSince(CaseView before, String otherwise) {
    long last = before.chronology().stream().mapToLong(ChronologyLine::entry).max().orElse(0);
    return chronology().stream()
        .filter(line -> line.entry() > last)
        .max(Comparator.comparingLong(ChronologyLine::entry))
        .map(line -> Words.text("case.done.on", line.title(), line.day()) + warned(before))
        .orElseGet(() -> Words.text("case.done", otherwise));
  }

  private String warned(CaseView before) {
    List<String> known = before.cautions();
    return cautions().stream()
        .filter(caution -> !known.contains(caution))
        .map(caution -> ". " + caution)
        .collect(Collectors.joining());
  }

  private List<String> cautions() {
    return Stream.of(stage2, stage3)
        .flatMap(List::stream)
        .flatMap(section -> section.lines().stream())
        .filter(Section.Line::caution)
        .map(Section.Line::text)
        .toList();
  }

  /// A stretch of the head line; names are strong.
  public record Said(String text, boolean strong) {}

  /// A point of complaint with its latest finding; a dash where there is none.
  public record PointLine(String number, String text, String finding) {}

  /// Another complaint that belongs with this one, or may.
  ///
  /// @param why how it belongs
  /// @param offered how it would be linked; null when it is
  public record LinkedLine(long file, String reference, String why, @Nullable LinkKind offered) {}

  /// An agreed action.
  public record ActionLine(String text, String owner, String due, Urgency urgency) {}
}
