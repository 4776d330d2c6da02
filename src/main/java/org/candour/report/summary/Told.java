package org.candour.report.summary;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.candour.casework.LearningLists.SaidLine;
import org.candour.domain.time.Period;
import org.candour.figures.OpenRegister;

/// What was changed because of complaints, in the words meant for publication.
final class Told {
  private static final int MOST = 500;

  private Told() {}

  /// The latest changes of a period, each once.
  static List<SaidLine> changes(OpenRegister register, Period period, int most) {
    var known = new HashSet<String>();
    return said(register, period).filter(line -> known.add(line.weDid())).limit(most).toList();
  }

  private static Stream<SaidLine> said(OpenRegister register, Period period) {
    return register.learning().said(MOST).stream().filter(line -> period.contains(line.day()));
  }
}
