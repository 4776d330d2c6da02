package org.candour.desktop.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.candour.domain.time.FinancialYear;
import org.candour.report.writing.Passage;

/// Where reports are made.
public interface Press {
  /// The reports that can be made for a year, the annual one first.
  List<Choice> choices(FinancialYear year);

  /// Makes a report, and what must be looked at before it is published.
  ///
  /// @param masked whether small numbers of people are hidden
  Draft draft(Choice choice, boolean masked);

  /// The endings a report can be saved with besides `pdf`, such as `docx`.
  List<String> endings();

  /// Writes a report to a file, by its ending.
  void write(Choice choice, boolean masked, Path target);

  /// Keeps the council's own words for a passage of a report; blank takes the draft again.
  void keep(Choice choice, String passage, String words);

  /// The cases that a figure of a report counts.
  List<Case> behind(Choice choice, String figure);

  /// The reports of this kind and time that were marked final, the latest first.
  List<Final> finals(Choice choice);

  /// Marks a report final, as it stands. One that its own checks speak against is refused.
  ///
  /// @param masked whether small numbers of people are hidden
  void mark(Choice choice, boolean masked);

  /// The pages of a final report.
  byte[] pages(long id);

  /// A figure as it is printed, with the cases behind it.
  ///
  /// @param page from nought
  /// @param x from the left edge of the page, in points; `y` from its upper edge
  record Spot(
      int page,
      double x,
      double y,
      double width,
      double height,
      String figure,
      String text,
      String meaning) {}

  /// A case to open.
  record Case(long file, String reference) {}

  /// A report that was marked final.
  ///
  /// @param when as at which day, when it was marked, and by whom
  /// @param said the same as a sentence, with the mark of its file
  record Final(long id, String when, String said, List<Since> since) {
    public Final {
      since = List.copyOf(since);
    }
  }

  /// What has changed since a report was marked final, as a file of that ending.
  byte[] changes(Choice choice, long id);

  /// A figure that has changed since, with what changed it.
  ///
  /// @param causes the complaints that came in or left, each with its entry
  /// @param rest the complaints that were counted all along and changed, in a line; empty for none
  record Since(String text, List<Cause> causes, String rest) {
    public Since {
      causes = List.copyOf(causes);
    }
  }

  /// An entry that changed a figure.
  record Cause(Case which, String text) {}

  /// A report as it will print.
  ///
  /// @param pdf the pages
  /// @param checks what was checked
  /// @param passages what the council may put in its own words
  /// @param said what a field of a passage prints
  /// @param spots the figures that open their cases, in reading order
  record Draft(
      byte[] pdf,
      List<Check> checks,
      List<Passage> passages,
      UnaryOperator<String> said,
      List<Spot> spots) {
    public Draft {
      checks = List.copyOf(checks);
      passages = List.copyOf(passages);
      spots = List.copyOf(spots);
    }
  }

  /// Something that was checked: sound, or to be looked at, or standing in the way of a final
  /// report.
  ///
  /// @param cases those in which it can be mended
  /// @param inWords whether it is mended in the words of the report
  record Check(Kind kind, String text, List<Case> cases, boolean inWords) {
    public Check {
      cases = List.copyOf(cases);
    }

    /// How it came out.
    public enum Kind {
      SOUND,
      LOOK,
      STANDS
    }
  }
}
