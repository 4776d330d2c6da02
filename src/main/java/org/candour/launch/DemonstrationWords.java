package org.candour.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import org.candour.casework.Preferences;
import org.candour.casework.Preferences.OpenList;
import org.candour.domain.time.FinancialYear;
import org.candour.report.writing.Narrative;

/// What the invented council has written in its reports, its settings and lists. Nobody else's
/// report says any of it.
final class DemonstrationWords {
  private static final FinancialYear YEAR = FinancialYear.parse("2015-16");

  private DemonstrationWords() {}

  static void keep(Preferences preferences) {
    read()
        .forEach(
            (name, words) -> keep(preferences, ((String) name).split("\\.", 2), (String) words));
  }

  private static void keep(Preferences preferences, String[] name, String words) {
    switch (name[0]) {
      case "list" -> {
        var list = OpenList.valueOf(name[1]);
        Stream.of(words.split("; ")).forEach(value -> preferences.add(list, value));
      }
      case "setting" -> preferences.keep(name[1], words);
      default -> Narrative.keep(preferences, name[0], YEAR, name[1], words);
    }
  }

  private static Properties read() {
    var words = new Properties();
    try (InputStream in =
        DemonstrationWords.class.getResourceAsStream("/report/demonstration.properties")) {
      if (in == null) {
        throw new IllegalStateException("the demonstration has no words");
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return words;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
