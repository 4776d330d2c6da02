package org.candour.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.figures.OpenRegister;
import org.candour.report.annual.Annual;
import org.candour.report.briefing.Briefing;
import org.candour.report.checks.Mask;
import org.candour.report.cover.Cover;
import org.candour.report.foi.Foi;
import org.candour.report.model.Document;
import org.candour.report.quarterly.Quarterly;

/// The reports that are written, each for its own readers.
public enum ReportKind {
  ANNUAL {
    @Override
    Document draw(OpenRegister register, Asked asked, LocalDate today) {
      return Annual.report(register, asked.year(), today);
    }
  },
  COVER {
    @Override
    Document draw(OpenRegister register, Asked asked, LocalDate today) {
      return Cover.report(register, asked.year(), today);
    }
  },
  QUARTERLY {
    @Override
    Document draw(OpenRegister register, Asked asked, LocalDate today) {
      return Quarterly.report(register, asked.year(), asked.quarter(today), today);
    }
  },
  BRIEFING {
    @Override
    Document draw(OpenRegister register, Asked asked, LocalDate today) {
      return Briefing.report(register, asked.year(), asked.month(today), asked.months(), today);
    }
  },
  FOI {
    @Override
    Document draw(OpenRegister register, Asked asked, LocalDate today) {
      return Foi.report(register, asked.year(), today);
    }
  };

  /// Draws the figures and facts, and writes the report.
  ///
  /// @param today the reader's own today, which the report states as its as-at day
  public Document write(OpenRegister register, Asked asked, LocalDate today) {
    var document = draw(register, asked, today);
    var suppress = asked.suppress();
    return suppress == null ? document : Mask.over(document, suppress);
  }

  abstract Document draw(OpenRegister register, Asked asked, LocalDate today);

  /// Its name on the command line.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The report of that name, if there is one.
  public static Optional<ReportKind> of(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label().equals(label)).findFirst();
  }

  /// All names, to be shown.
  public static String labels() {
    return Arrays.stream(values()).map(ReportKind::label).collect(Collectors.joining(", "));
  }
}
