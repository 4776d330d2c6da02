package org.candour.report.annual;

import java.util.Map;
import org.candour.domain.Wording;
import org.candour.report.model.Block;
import org.candour.report.writing.Manuscript;
import org.candour.report.writing.Narrative;
import org.candour.report.writing.Years;

/// An annual report being written: a year beside the one before, in parts that are numbered as they
/// are printed.
final class Draft extends Manuscript {
  private final Years years;
  private final Places places;
  private String part = "";

  Draft(Years years, Narrative narrative, Map<String, Integer> captions, Places places) {
    super(years, Wording.of("report"), narrative, captions, places.spoken());
    this.years = years;
    this.places = places;
  }

  Years years() {
    return years;
  }

  /// Begins a part on a page of its own.
  void part(String key) {
    begin(key, text(key, places.mark(key)), true);
  }

  /// Begins a part below the one before it.
  void follows(String key) {
    begin(key, text(key, places.mark(key)), false);
  }

  void begin(String key, String title, boolean newPage) {
    part = places.mark(key);
    var number = Places.appendix(key) ? "" : part + ".";
    head(new Block.Heading(1, number, title, newPage), key);
  }

  /// A section of the part, numbered in it.
  void section(int number, String key) {
    section(part + "." + number, key);
  }

  /// A section of an appendix.
  void section(String key) {
    section("", key);
  }

  /// A paragraph of the part, numbered in it.
  void numbered(int number, String key, Object... arguments) {
    numbered(part + "." + number, key, arguments);
  }
}
