package org.candour.casework;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which backups stay: the newest few, then the last of each recent day, week and month. So a fault
/// found late still has a backup from before it.
public final class Rotation {
  static final int NEWEST = 5;
  static final int DAYS = 7;
  static final int WEEKS = 5;
  static final int MONTHS = 12;

  private Rotation() {}

  /// The ones to keep.
  public static Set<LocalDateTime> kept(Collection<LocalDateTime> all) {
    List<LocalDateTime> newestFirst =
        all.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    Set<LocalDateTime> kept = new HashSet<>();
    keep(kept, newestFirst, NEWEST, at -> at);
    keep(kept, newestFirst, DAYS, LocalDateTime::toLocalDate);
    keep(kept, newestFirst, WEEKS, Rotation::week);
    keep(kept, newestFirst, MONTHS, YearMonth::from);
    return kept;
  }

  private static Object week(LocalDateTime at) {
    return List.of(at.get(IsoFields.WEEK_BASED_YEAR), at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static void keep(
      Set<LocalDateTime> kept,
      List<LocalDateTime> newestFirst,
      int most,
      Function<LocalDateTime, Object> span) {
    Set<Object> spans = new HashSet<>();
    for (LocalDateTime at : newestFirst) {
      if (spans.size() < most && spans.add(span.apply(at))) {
        kept.add(at);
      }
    }
  }
}
