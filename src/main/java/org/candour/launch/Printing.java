package org.candour.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.candour.casework.Desk;
import org.candour.desktop.reports.Press;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.Identities;
import org.candour.figures.OpenRegister;
import org.candour.report.Format;
import org.candour.report.ReportFile;
import org.candour.report.annual.Annual;
import org.candour.report.model.Document;
import org.candour.report.pdf.PdfWriter;

/// Makes reports of an open register for the window.
record Printing(OpenRegister register, Desk desk) implements Press {
  private static final int MOST_GAPS = 1000;
  private static final Wording WORDS = Wording.of("launch");

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
    var checks = new ArrayList<Check>();
    var broken = register.now(desk.today(), tallies -> Identities.check(year, tallies));
    broken.forEach(b -> checks.add(new Check(Check.Kind.STANDS, b.sentence())));
    if (broken.isEmpty()) {
      checks.add(new Check(Check.Kind.SOUND, WORDS.text("check.totals")));
      checks.add(new Check(Check.Kind.SOUND, WORDS.text("check.quarters")));
    }
    int gaps = register.lists().gaps(MOST_GAPS).size();
    checks.add(
        gaps == 0
            ? new Check(Check.Kind.SOUND, WORDS.text("check.no.gaps"))
            : new Check(Check.Kind.LOOK, WORDS.text("check.gaps", gaps)));
    return checks;
  }
}
