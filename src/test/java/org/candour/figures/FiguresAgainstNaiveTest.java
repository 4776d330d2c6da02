package org.candour.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.candour.Story;
import org.candour.casework.Authorship;
import org.candour.casework.CaseFile;
import org.candour.casework.Register;
import org.candour.domain.FileKind;
import org.candour.domain.time.FinancialYear;
import org.candour.store.NewRegister;
import org.candour.store.StoredRegister;
import org.candour.store.TallySource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whole random registers: every figure of every period, from SQL and from plain loops.
final class FiguresAgainstNaiveTest {
  private static final LocalDate TODAY = LocalDate.of(2017, 3, 31);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyFigureAgreesAndEveryIdentityHolds(long seed) {
    try (Register register = register(seed, 60)) {
      TallySource source = TallySource.of(register);
      NaiveFigures naive = new NaiveFigures(files(register), Story.CALENDAR);
      for (int start = 2013; start <= 2017; start++) {
        FinancialYear year = new FinancialYear(start);
        for (int quarter = 0; quarter <= 4; quarter++) {
          FigureSet set = source.figures(year, quarter(quarter), TODAY);
          assertThat(plain(set.values()))
              .as("%s quarter %s of register %s", year, quarter, seed)
              .isEqualTo(plain(naive.of(year, quarter)));
        }
        List<Broken> broken = source.now(TODAY, tallies -> Identities.check(year, tallies));
        assertThat(broken).isEmpty();
      }
    }
  }

  private Register register(long seed, int complaints) {
    StoredRegister register =
        StoredRegister.create(
            folder.resolve(seed + ".candour"),
            null,
            new NewRegister("Random", null, null),
            Story.CALENDAR);
    register
        .chronicle()
        .bring(
            Authorship.on("tester", TODAY).importing(),
            RandomRegister.of(seed, complaints).iterator());
    return register;
  }

  static List<CaseFile> files(Register register) {
    List<CaseFile> files = new ArrayList<>();
    for (FileKind kind : FileKind.values()) {
      register.chronicle().each(kind, files::add);
    }
    return files;
  }

  private static OptionalInt quarter(int number) {
    return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /// Figures as text, so that a missing one, one without a value and a wrong one all show.
  static Map<String, String> plain(Map<String, BigDecimal> values) {
    Map<String, String> plain = new TreeMap<>();
    values.forEach(
        (id, value) ->
            plain.put(id, value == null ? "-" : value.stripTrailingZeros().toPlainString()));
    return plain;
  }
}
