package org.candour.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.candour.Story;
import org.candour.casework.CaseFile;
import org.candour.casework.Chronicle.NewFile;
import org.candour.domain.ActionKind;
import org.candour.domain.ActionType;
import org.candour.domain.CauseFamily;
import org.candour.domain.DecisionGroup;
import org.candour.domain.FileKind;
import org.candour.domain.Money;
import org.candour.domain.Outcome;
import org.candour.domain.RecommendationKind;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Learning;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Ombudsman;
import org.candour.domain.entry.Remedy;
import org.candour.domain.entry.Stage1;
import org.candour.procedure.fold.Fold;
import org.candour.procedure.fold.Loose;
import org.candour.procedure.fold.Theme;
import org.candour.procedure.move.Advice;
import org.candour.procedure.state.CaseState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the Ombudsman asked and recommended, and what was learned, go out and come in again.
class RemedyRoundTripTest {
  private static final LocalDate JULY = LocalDate.of(2016, 7, 1);
  private static final String REF = "16 004 210";

  @TempDir private Path folder;

  @Test
  void asAFolder() {
    same(folder.resolve("out"));
  }

  @Test
  void asAnExcelWorkbook() {
    same(folder.resolve("out.xlsx"));
  }

  private void same(Path target) {
    var files = files();
    Export.write(
        (kind, reader) -> files.stream().filter(f -> f.kind() == kind).forEach(reader), target);

    var reading = Import.read(target, null, Books.TODAY, false);

    assertThat(reading.findings()).isEmpty();
    for (var file : files) {
      var back =
          reading.files().stream()
              .filter(it -> it.kind() == file.kind())
              .map(Books::entries)
              .toList();
      assertThat(back).as(file.kind().label()).hasSize(1);
      assertThat(told(file.kind(), back.getFirst())).isEqualTo(told(file.kind(), file.entries()));
    }
  }

  private static Object told(FileKind kind, List<Entry> entries) {
    return switch (kind) {
      case COMPLAINT -> {
        CaseState it = Fold.of(entries);
        assertThat(it.actions()).hasSize(1);
        yield List.of(
            it.ombudsman(), it.lessons(), it.actions().getFirst().toString().replace("=3", "=1"));
      }
      case THEME -> Objects.requireNonNull(Theme.of(entries));
      case ADVICE -> Objects.requireNonNull(Advice.of(entries));
      default -> List.of(Loose.of(entries).ombudsman(), Loose.of(entries).actions());
    };
  }

  private static List<CaseFile> files() {
    var complaint = Story.accepted("2016-04-01");
    complaint.then("2016-04-12", new Stage1.ResponseSent(Outcome.FULLY_UPHELD, true));
    contact().forEach(body -> complaint.then("2016-05-03", body));
    lessons().forEach(body -> complaint.then("2016-05-04", body));
    var entries = complaint.entries();
    return List.of(
        new CaseFile(1, FileKind.COMPLAINT, entries.size(), entries),
        file(FileKind.OMBUDSMAN, contact()),
        file(FileKind.THEME, theme()),
        file(FileKind.ADVICE, advice()),
        file(FileKind.ACTION, List.of(action(1), new Remedy.ActionRescheduled(1, JULY, "Ill"))));
  }

  /// A file of its own with an entry a day.
  private static CaseFile file(FileKind kind, List<Body> bodies) {
    var steps = new ArrayList<NewEntry>();
    bodies.forEach(
        body -> steps.add(new NewEntry(LocalDate.of(2016, 5, 3).plusDays(steps.size()), body)));
    var entries = Books.entries(new NewFile(kind, steps));
    return new CaseFile(1, kind, entries.size(), entries);
  }

  private static List<Body> contact() {
    return List.of(
        new Ombudsman.Enquired(REF, "Fostering", "L. Hale", JULY),
        new Ombudsman.ItemAsked(REF, 1, "The file", JULY),
        new Ombudsman.ItemAsked(REF, 2, "The policy; both parts", null),
        new Ombudsman.ItemSent(REF, 1, "by secure mail"),
        new Ombudsman.Replied(REF, null),
        new Ombudsman.ReplyAsked(REF, JULY.plusDays(9), "dates of visits"),
        new Ombudsman.LinkOfficerNamed(REF, "M. Orchard"),
        new Ombudsman.DraftReceived(REF, JULY, "Fault found"),
        new Ombudsman.CommentsSent(REF, "None"),
        new Ombudsman.Decided(
            REF,
            "Fostering",
            "Upheld, in words of its own",
            true,
            false,
            "In short",
            "Fault",
            new Money(30_000),
            DecisionGroup.UPHELD_EARLY,
            true,
            false),
        new Ombudsman.Recommended(
            REF, 1, RecommendationKind.PERSONAL_REMEDY, "Pay", JULY, "Finance", new Money(5_000)),
        new Ombudsman.RecommendationRescheduled(REF, 1, JULY.plusDays(9), "Bank details"),
        new Ombudsman.RecommendationDone(REF, 1, "Payment advice"),
        new Ombudsman.RecommendationAccepted(REF, 1, null),
        new Ombudsman.ReportIssued(REF),
        new Ombudsman.ReportConfirmed(REF, "Cabinet agreed"));
  }

  private static Remedy.ActionAgreed action(int number) {
    return new Remedy.ActionAgreed(
        number,
        ActionKind.PREVENTATIVE,
        ActionType.TRAINING,
        "Train",
        "Head of Fostering",
        JULY.minusDays(20),
        null);
  }

  private static List<Body> lessons() {
    return List.of(
        action(3),
        new Remedy.ActionRescheduled(3, JULY, "No trainer"),
        new Remedy.LearningReviewed("Call back"),
        new Learning.RootCauseReviewed(
            "No call", "Leave", null, null, null, CauseFamily.CAPACITY, "Agree cover"),
        new Learning.SaidAndDone(1, "Ring back.", "We ring back."),
        new Learning.Tagged("Keeping informed"),
        new Learning.Tagged("Papers"),
        new Learning.Untagged("papers"));
  }

  private static List<Body> theme() {
    return List.of(
        new Learning.ThemeNamed("Keeping informed", "Calls back"),
        new Learning.ThemeReported("2014-15"),
        new Learning.ThemeDiscussed("Senior managers", "Cover"),
        new Learning.ThemeProgressed("Cover agreed"),
        new Learning.ThemeFigured("48%", "Authority report"),
        new Learning.ThemeEnded("Mended"));
  }

  private static List<Body> advice() {
    return List.of(
        new Learning.Advised("Record reasons", null, JULY, "Records"),
        new Learning.AdviceAccepted("Head of Service", null),
        new Learning.AdviceRescheduled(JULY.plusDays(9), "System late"),
        new Learning.AdviceCompleted("New form"));
  }
}
