package org.candour.figures;

/// The ages of children in bands, as children's services report them. What is no age in years stays
/// as entered.
public final class AgeBand {
  private AgeBand() {}

  /// The band of an age as written in the register.
  public static String of(String written) {
    var text = written.strip();
    if (!text.matches("\\d{1,2}")) {
      return text;
    }
    int age = Integer.parseInt(text);
    if (age < 5) {
      return "0 to 4";
    }
    if (age < 10) {
      return "5 to 9";
    }
    return age < 16 ? "10 to 15" : "16 and over";
  }
}
