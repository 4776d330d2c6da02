package org.candour.report.checks;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.casework.ComplaintLine;
import org.candour.casework.LikelyNames;
import org.candour.casework.Preferences.OpenList;
import org.candour.casework.Query;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.OpenRegister;
import org.candour.report.ReportKind;
import org.candour.report.Setup;
import org.candour.report.cover.Cover;

/// The names that a register knows and no report may print, and those that are nobody's.
record KnownNames(OpenRegister register) {
  private static final int MOST = 5_000;

  /// Names of people that are also days of every report.
  private static final List<String> CALENDAR =
      Arrays.stream(Month.values())
          .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK))
          .toList();

  /// Names of services and teams, and of the council's own offices, are nobody's.
  LikelyNames nobodys(FinancialYear year) {
    var nobodys = new ArrayList<>(register.preferences().values(OpenList.SERVICE_AREA));
    register
        .lists()
        .complimentsForReport(year.period())
        .forEach(compliment -> nobodys.add(compliment.team()));
    return new LikelyNames(List.of(), nobodys);
  }

  /// The last word of each name that the register knows: of families, of managers, and of the
  /// people of Stages 2 and 3. Managers' own reports name staff on purpose, and the officers to
  /// contact are meant to be read.
  Set<String> known(ReportKind kind) {
    var lines = register.lists().complaints(Query.newest(MOST));
    var family = lines.stream().flatMap(line -> Stream.of(line.child(), line.complainant()));
    var staff = lines.stream().map(ComplaintLine::manager);
    var names =
        kind.published()
            ? Stream.concat(Stream.concat(family, staff), register.directory().names().stream())
            : family;
    var known =
        names
            .filter(name -> name != null)
            .map(name -> name.split(",")[0].strip())
            .map(name -> name.substring(name.lastIndexOf(' ') + 1))
            .filter(name -> name.length() > 3)
            .collect(Collectors.toSet());
    var settings = register.preferences();
    Stream.of(Setup.CONTACTS, Cover.CONSULTED)
        .flatMap(setting -> settings.setting(setting).stream())
        .flatMap(text -> Arrays.stream(text.split("[^\\p{L}'’-]+")))
        .forEach(known::remove);
    CALENDAR.forEach(known::remove);
    return known;
  }
}
