package org.candour.launch;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.candour.casework.Desk;
import org.candour.desktop.reports.Press;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.OpenRegister;
import org.candour.report.Format;
import org.candour.report.ReportFile;
import org.candour.report.annual.Annual;
import org.candour.report.checks.Checks;
import org.candour.report.checks.Finding;
import org.candour.report.model.Document;
import org.candour.report.pdf.PdfWriter;

/// Makes reports of an open register for the window.
record Printing(OpenRegister register, Desk desk) implements Press {
  @Override
  public Draft annual(FinancialYear year) {
    return new Draft(new PdfWriter().draft(report(year)), checks(year));
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
}
