package org.candour.figures;

import java.util.List;

/// The ages of children in bands, as children's services report them. What is no age in years stays
/// as entered.
public final class AgeBand {
  private static final List<String> BANDS = List.of("0 to 4", "5 to 9", "10 to 15", "16 and over");

  private AgeBand() {}

  /// Where a band stands among the bands; what is none comes after them.
  public static int place(String band) {
    int place = BANDS.indexOf(band);
    return place < 0 ? BANDS.size() : place;
  }

  /// The band of an age as written in the register.
  public static String of(String written) {
    var text = written.strip();
    if (!text.matches("\\d{1,2}")) {
      return text;
    }
    int age = Integer.parseInt(text);
    return BANDS.get(age < 5 ? 0 : age < 10 ? 1 : age < 16 ? 2 : 3);
  }
}
