package org.candour.launch;

import java.nio.file.Path;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.candour.casework.Desk;
import org.candour.desktop.reports.Others;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.Period;
import org.candour.figures.OpenRegister;
import org.candour.procedure.clock.Settings;
import org.candour.report.Asked;
import org.candour.report.ReportFile;
import org.candour.report.ReportKind;
import org.candour.report.model.Document;
import org.candour.report.pdf.PdfWriter;

/// Makes the reports besides the annual one of an open register for the window.
record OtherPrinting(OpenRegister register, Desk desk) implements Others {
  private static final Wording WORDS = Wording.of("launch");
  private static final int SEVERAL = 6;

  @Override
  public List<Choice> of(FinancialYear year) {
    var choices = new ArrayList<Choice>();
    choices.add(choice(year, "cover", "other.cover", year.label()));
    for (int quarter = 1; quarter <= 4; quarter++) {
      if (begun(year.quarter(quarter))) {
        choices.add(choice(year, "quarterly " + quarter, "other.quarter", quarter, year.label()));
      }
    }
    for (Period period : year.months()) {
      if (begun(period)) {
        var month = period.first().getMonth();
        var said = month.getDisplayName(TextStyle.FULL, Locale.UK);
        int of = period.first().getYear();
        choices.add(choice(year, "briefing " + month.getValue() + " 1", "other.month", said, of));
        if (month == Month.SEPTEMBER || month == Month.MARCH) {
          choices.add(
              choice(year, "briefing " + month.getValue() + " " + SEVERAL, "other.six", said, of));
        }
      }
    }
    return choices;
  }

  private boolean begun(Period period) {
    return !period.first().isAfter(desk.today());
  }

  private static Choice choice(FinancialYear year, String id, String key, Object... arguments) {
    var said = new Object[arguments.length];
    for (int i = 0; i < said.length; i++) {
      said[i] = arguments[i].toString();
    }
    return new Choice(year, id, WORDS.text(key, said));
  }

  @Override
  public byte[] pages(Choice choice, boolean masked) {
    return new PdfWriter().draft(document(choice, masked));
  }

  @Override
  public void write(Choice choice, boolean masked, Path target) {
    ReportFile.write(document(choice, masked), target);
  }

  private Document document(Choice choice, boolean masked) {
    var parts = choice.id().split(" ");
    var kind = ReportKind.of(parts[0]).orElseThrow();
    var suppress =
        masked
            ? (Integer) Settings.read(register.preferences()::setting).suppressionThreshold()
            : null;
    var asked =
        switch (kind) {
          case QUARTERLY -> new Asked(choice.year(), Integer.valueOf(parts[1]), null, 1, suppress);
          case BRIEFING -> {
            var month = Month.of(Integer.parseInt(parts[1]));
            yield new Asked(choice.year(), null, month, Integer.parseInt(parts[2]), suppress);
          }
          default -> new Asked(choice.year(), null, null, 1, suppress);
        };
    return kind.write(register, asked, desk.today());
  }
}
