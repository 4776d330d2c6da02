package org.candour.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.access.Act;
import org.candour.figures.OpenRegister;
import org.candour.report.annual.Annual;
import org.candour.report.briefing.Briefing;
import org.candour.report.checks.Mask;
import org.candour.report.cover.Cover;
import org.candour.report.foi.Foi;
import org.candour.report.freeze.Recomputed;
import org.candour.report.model.Document;
import org.candour.report.quarterly.Quarterly;
import org.candour.report.summary.Storyboard;
import org.candour.report.summary.Summary;
import org.candour.report.writing.Narrative;

/// The reports that are written, each for its own readers.
public enum ReportKind {
  ANNUAL {
    @Override
    Document draw(OpenRegister register, Asked asked, LocalDate today, Narrative narrative) {
      return Annual.report(register, asked.year(), today, narrative);
    }
  },
  COVER {
    @Override
    Document draw(OpenRegister register, Asked asked, LocalDate today, Narrative narrative) {
      return Cover.report(register, asked.year(), today, narrative);
    }
  },
  SUMMARY {
    @Override
    Document draw(OpenRegister register, Asked asked, LocalDate today, Narrative narrative) {
      return Summary.report(register, asked.year(), today, narrative);
    }
  },
  STORYBOARD {
    @Override
    Document draw(OpenRegister register, Asked asked, LocalDate today, Narrative narrative) {
      return Storyboard.report(register, asked.year(), today, narrative);
    }
  },
  QUARTERLY {
    @Override
    Document draw(OpenRegister register, Asked asked, LocalDate today, Narrative narrative) {
      return Quarterly.report(register, asked.year(), asked.quarter(today), today, narrative);
    }
  },
  BRIEFING {
    @Override
    Document draw(OpenRegister register, Asked asked, LocalDate today, Narrative narrative) {
      return Briefing.report(
          register, asked.year(), asked.month(today), asked.months(), today, narrative);
    }
  },
  FOI {
    @Override
    Document draw(OpenRegister register, Asked asked, LocalDate today, Narrative narrative) {
      return Foi.report(register, asked, today);
    }
  };

  /// Draws the figures and facts, and writes the report.
  ///
  /// @param today the reader's own today, which the report states as its as-at day
  public Document write(OpenRegister register, Asked asked, LocalDate today) {
    return compose(register, asked, today).document();
  }

  /// The same with the passages it was written from. All of it is of one moment of the register.
  public Composed compose(OpenRegister register, Asked asked, LocalDate today) {
    register.members().pass().ask(Act.MAKE_REPORTS);
    return register.now(today, _ -> composed(register, asked, today));
  }

  private Composed composed(OpenRegister register, Asked asked, LocalDate today) {
    var narrative = Narrative.of(register.preferences(), texts(asked, today), asked.year());
    var drawn = draw(register, asked, today, narrative);
    var units = register.directory().units();
    var told = Succeeded.told(units, today, compared(asked), drawn);
    var document = Stamp.on(told, register.holding().entries());
    var spans = new Spans(Filed.of(this, asked, today));
    var suppress = asked.suppress();
    var shown = suppress == null ? document : Mask.over(document, spans, register, today, suppress);
    int threshold = suppress == null ? 0 : suppress;
    return new Composed(
        this == ANNUAL ? Recomputed.marked(register, asked.year(), threshold, shown) : shown,
        narrative);
  }

  /// The first day that its tables count.
  private LocalDate compared(Asked asked) {
    return this == FOI ? Foi.first(asked.year()) : asked.year().previous().first();
  }

  /// Keeps the council's own words for a passage; blank takes the draft again.
  public void keep(OpenRegister register, Asked asked, LocalDate today, String key, String words) {
    Narrative.keep(register.preferences(), texts(asked, today), asked.year(), key, words);
  }

  abstract Document draw(OpenRegister register, Asked asked, LocalDate today, Narrative narrative);

  /// Under which name its texts are kept, year by year.
  private String texts(Asked asked, LocalDate today) {
    return Filed.of(this, asked, today).name();
  }

  /// Whether it is published, and small numbers of people are hidden in it unless the author says
  /// otherwise. What goes to managers is read unmasked.
  public boolean published() {
    return this != QUARTERLY && this != BRIEFING;
  }

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
