package org.candour.launch;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.candour.casework.Authorship;
import org.candour.casework.Desk;
import org.candour.casework.FinalReports;
import org.candour.desktop.reports.Choice;
import org.candour.desktop.reports.Press;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.OpenRegister;
import org.candour.figures.Tallies.CaseBehind;
import org.candour.procedure.clock.Settings;
import org.candour.report.Asked;
import org.candour.report.Behind;
import org.candour.report.Composed;
import org.candour.report.Filed;
import org.candour.report.Format;
import org.candour.report.ReportFile;
import org.candour.report.checks.Checks;
import org.candour.report.checks.Finding;
import org.candour.report.foi.Answers;
import org.candour.report.freeze.Changes;
import org.candour.report.freeze.Difference;
import org.candour.report.freeze.Freeze;
import org.candour.report.model.Document;
import org.candour.report.pdf.PdfWriter;
import org.candour.report.pdf.Places;
import org.jspecify.annotations.Nullable;

/// Makes reports of an open register for the window.
record Printing(OpenRegister register, Desk desk, Supplier<Authorship> here) implements Press {
  /// Seconds after the start, when the window is there.
  private static final long WARM_UP = 3;

  private static final Wording WORDS = Wording.of("launch");
  private static final AtomicBoolean WARMED = new AtomicBoolean();

  @Override
  public List<Choice> choices(FinancialYear year) {
    return Choices.of(year, desk.today(), Answers.saved(register.preferences()));
  }

  @Override
  public Draft draft(Choice choice, boolean masked) {
    var composed = composed(choice, masked);
    var pdf = new PdfWriter().draft(composed.document());
    return new Draft(
        pdf,
        checks(choice, masked, composed.document()),
        composed.narrative().passages(),
        composed.narrative()::said,
        spots(choice, composed.document(), pdf));
  }

  private Composed composed(Choice choice, boolean masked) {
    return choice.kind().compose(register, asked(choice, masked), desk.today());
  }

  private Asked asked(Choice choice, boolean masked) {
    var threshold = Settings.read(register.preferences().settings()).suppressionThreshold();
    return masked ? choice.asked().hiding(threshold) : choice.asked();
  }

  private List<Spot> spots(Choice choice, Document document, byte[] pdf) {
    var behind = behind(choice);
    return Places.of(document, pdf).stream()
        .flatMap(
            place -> behind.meaning(place.figure()).map(meaning -> spot(place, meaning)).stream())
        .toList();
  }

  private static Spot spot(Places.Place at, String meaning) {
    return new Spot(
        at.page(), at.x(), at.y(), at.width(), at.height(), at.figure(), at.text(), meaning);
  }

  @Override
  public List<String> endings() {
    return Arrays.stream(Format.values())
        .filter(format -> format != Format.PDF)
        .map(Format::ending)
        .toList();
  }

  @Override
  public void write(Choice choice, boolean masked, Path target) {
    ReportFile.write(composed(choice, masked).document(), target);
  }

  @Override
  public void keep(Choice choice, String passage, String words) {
    choice.kind().keep(register, choice.asked(), desk.today(), passage, words);
  }

  private List<Check> checks(Choice choice, boolean masked, Document document) {
    return Checks.of(register, filed(choice, masked), desk.today(), document).stream()
        .map(each ->
            new Check(kind(each.weight()), each.sentence(), cases(each.cases()), each.inWords()))
        .toList();
  }

  private static List<Case> cases(List<CaseBehind> behind) {
    return behind.stream().map(each -> new Case(each.file(), each.reference())).toList();
  }

  private Filed filed(Choice choice, boolean masked) {
    return Filed.of(choice.kind(), asked(choice, masked), desk.today());
  }

  private static Check.Kind kind(Finding.Weight weight) {
    return switch (weight) {
      case SOUND -> Check.Kind.SOUND;
      case LOOK -> Check.Kind.LOOK;
      case STANDS -> Check.Kind.STANDS;
    };
  }

  private Behind behind(Choice choice) {
    return new Behind(register, choice.kind(), choice.asked(), desk.today());
  }

  @Override
  public List<Case> behind(Choice choice, String figure) {
    return behind(choice).cases(figure).stream()
        .map(each -> new Case(each.file(), each.reference()))
        .toList();
  }

  @Override
  public List<Final> finals(Choice choice) {
    var freeze = new Freeze(register);
    return register.finals().of(filed(choice, false).name(), choice.asked().year().label()).stream()
        .map(kept ->
            new Final(
                kept.id(),
                said(kept, "final.when"),
                said(kept, "final.said"),
                freeze.since(kept, desk.today()).stream().map(Printing::since).toList()))
        .toList();
  }

  private static String said(FinalReports.Kept kept, String way) {
    var day = LocalDate.ofInstant(kept.markedAt(), ZoneId.systemDefault());
    return WORDS.text(way, kept.asAt(), day, kept.markedBy(), kept.hash().substring(0, 12));
  }

  private static Since since(Difference difference) {
    return new Since(
        WORDS.text(
            "final.since", difference.meaning(), value(difference.was()), value(difference.is())),
        difference.moved().stream().map(Printing::cause).toList(),
        Changes.rest(difference).orElse(""));
  }

  private static Cause cause(Difference.Cause cause) {
    return new Cause(
        new Case(cause.file(), cause.reference()),
        WORDS.text("final.cause." + cause.way(), cause.what(), cause.recorded(), cause.author()));
  }

  private static String value(@Nullable BigDecimal value) {
    return value == null ? "–" : value.toPlainString();
  }

  @Override
  public void mark(Choice choice, boolean masked) {
    var here = register.members().signed(this.here.get());
    var fixed = register.info().demonstrationToday();
    var who = fixed == null ? here : Authorship.on(here.author(), fixed);
    new Freeze(register).mark(filed(choice, masked), desk.today(), who);
  }

  @Override
  public byte[] changes(Choice choice, long id) {
    return register.finals().all().stream()
        .filter(kept -> kept.id() == id)
        .findFirst()
        .map(kept -> Changes.file(register, kept, desk.today(), Format.PDF))
        .orElseThrow();
  }

  @Override
  public byte[] pages(long id) {
    return register.finals().pages(id);
  }

  /// Writes a few pages that nobody sees, so that the first report is made about as quickly as the
  /// next: once in a process, aside from the register, and never in the way of a person.
  static void warm() {
    if (!WARMED.getAndSet(true)) {
      var thread = Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("warm");
      CompletableFuture.delayedExecutor(WARM_UP, TimeUnit.SECONDS)
          .execute(thread.unstarted(PdfWriter::warm)::start);
    }
  }
}
