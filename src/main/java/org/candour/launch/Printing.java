package org.candour.launch;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.candour.casework.Authorship;
import org.candour.casework.Desk;
import org.candour.casework.FinalReports;
import org.candour.desktop.reports.Others;
import org.candour.desktop.reports.Press;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.Count;
import org.candour.figures.Figure;
import org.candour.figures.OpenRegister;
import org.candour.report.Format;
import org.candour.report.ReportFile;
import org.candour.report.ReportKind;
import org.candour.report.annual.Annual;
import org.candour.report.checks.Checks;
import org.candour.report.checks.Finding;
import org.candour.report.freeze.Difference;
import org.candour.report.freeze.Freeze;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.pdf.PdfWriter;
import org.jspecify.annotations.Nullable;

/// Makes reports of an open register for the window.
record Printing(OpenRegister register, Desk desk, Supplier<Authorship> here) implements Press {
  /// Seconds after the start, when the window is there.
  private static final long WARM_UP = 3;

  private static final String ANNUAL = ReportKind.ANNUAL.label();
  private static final Wording WORDS = Wording.of("launch");

  @Override
  public Draft annual(FinancialYear year) {
    return new Draft(new PdfWriter().draft(report(year)), checks(year));
  }

  @Override
  public Others others() {
    return new OtherPrinting(register, desk);
  }

  @Override
  public List<String> endings() {
    return Arrays.stream(Format.values())
        .filter(format -> format != Format.PDF)
        .map(Format::ending)
        .toList();
  }

  @Override
  public void write(FinancialYear year, Path target) {
    ReportFile.write(report(year), target);
  }

  private Document report(FinancialYear year) {
    return Annual.report(register, year, desk.today());
  }

  private List<Check> checks(FinancialYear year) {
    return Checks.of(register, year, desk.today()).stream()
        .map(found -> new Check(kind(found.weight()), found.sentence()))
        .toList();
  }

  private static Check.Kind kind(Finding.Weight weight) {
    return switch (weight) {
      case SOUND -> Check.Kind.SOUND;
      case LOOK -> Check.Kind.LOOK;
      case STANDS -> Check.Kind.STANDS;
    };
  }

  @Override
  public List<Counted> counted(FinancialYear year) {
    var set = register.figures(year, OptionalInt.empty(), desk.today());
    return Arrays.stream(Count.values())
        .flatMap(count -> set.get(count.id()).stream().map(value -> counted(count, value)))
        .toList();
  }

  private static Counted counted(Count count, BigDecimal value) {
    var meaning = Figure.of(count.id()).map(Figure::meaning).orElse(count.id());
    return new Counted(count.id(), meaning, value.toPlainString());
  }

  @Override
  public List<Case> behind(FinancialYear year, String figure) {
    return register.now(
        desk.today(),
        tallies ->
            Arrays.stream(Count.values())
                .filter(count -> count.id().equals(figure))
                .flatMap(count -> tallies.behind(count, year.period()).stream())
                .map(each -> new Case(each.file(), each.reference()))
                .toList());
  }

  @Override
  public List<Final> finals(FinancialYear year) {
    var freeze = new Freeze(register);
    return register.finals().of(ANNUAL, year.label()).stream()
        .map(kept ->
            new Final(
                kept.id(),
                said(kept),
                freeze.since(kept, desk.today()).stream().map(Printing::since).toList()))
        .toList();
  }

  private static String said(FinalReports.Kept kept) {
    var day = LocalDate.ofInstant(kept.markedAt(), ZoneId.systemDefault());
    return WORDS.text(
        "final.said", kept.asAt(), day, kept.markedBy(), kept.hash().substring(0, 12));
  }

  private static Since since(Difference difference) {
    return new Since(
        WORDS.text(
            "final.since", difference.meaning(), value(difference.was()), value(difference.is())),
        difference.causes().stream().map(Printing::cause).toList());
  }

  private static Cause cause(Difference.Cause cause) {
    return new Cause(
        new Case(cause.file(), cause.reference()),
        WORDS.text("final.cause", cause.what(), cause.recorded(), cause.author()));
  }

  private static String value(@Nullable BigDecimal value) {
    return value == null ? "–" : value.toPlainString();
  }

  /// A report that its own checks speak against is never marked final.
  @Override
  public void mark(FinancialYear year) {
    checks(year).stream()
        .filter(check -> check.kind() == Check.Kind.STANDS)
        .findFirst()
        .ifPresent(check -> {
          throw new Refusal(WORDS.text("final.stands", check.text()));
        });
    var here = this.here.get();
    var fixed = register.info().demonstrationToday();
    var who = fixed == null ? here : Authorship.on(here.author(), fixed);
    new Freeze(register).mark(ANNUAL, year, () -> report(year), desk.today(), who);
  }

  @Override
  public byte[] pages(long id) {
    return register.finals().pages(id);
  }

  /// Writes a page nobody sees, so that the first report is made as quickly as the next.
  void warm() {
    CompletableFuture.delayedExecutor(WARM_UP, TimeUnit.SECONDS)
        .execute(() -> {
          var quiet = new Document.Meta("-", "-", "-", LocalDate.EPOCH, "-");
          var heading = new Block.Heading(1, "", "-", false);
          new PdfWriter()
              .draft(
                  new Document(
                      new Document.Cover("-", "-", "-", List.of()), quiet, List.of(heading)));
        });
  }
}
