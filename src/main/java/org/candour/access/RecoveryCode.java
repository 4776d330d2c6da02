package org.candour.access;

import java.security.SecureRandom;
import java.util.Locale;

/// The code on the printed recovery sheet: 125 random bits and a check letter, in groups of four
/// that nobody can misread. Typed with any spaces, dashes or case, with O for 0 and I or L for 1.
public record RecoveryCode(String text) {
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int RANDOM_LETTERS = 25;
  private static final int CHECK_PRIME = 31;
  private static final int CHECK_WEIGHT = 3;
  private static final int GROUP = 4;

  static RecoveryCode random(SecureRandom random) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < RANDOM_LETTERS; i++) {
      letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return new RecoveryCode(grouped(letters.append(check(letters)).toString()));
  }

  /// Whether what somebody typed has the shape of a recovery code, with its check letter right.
  public static boolean looksLike(String typed) {
    String letters = letters(typed);
    int last = letters.length() - 1;
    return last == RANDOM_LETTERS
        && letters.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0)
        && check(letters.substring(0, last)) == letters.charAt(last);
  }

  /// The one spelling of a code, however it was typed.
  static String letters(String typed) {
    return typed
        .toUpperCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Pd}]", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
  }

  private static char check(CharSequence letters) {
    int sum = 0;
    for (int i = 0; i < letters.length(); i++) {
      sum = (sum * CHECK_WEIGHT + LETTERS.indexOf(letters.charAt(i)) + 1) % CHECK_PRIME;
    }
    return LETTERS.charAt(sum);
  }

  private static String grouped(String letters) {
    return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
  }

  @Override
  public String toString() {
    return "RecoveryCode[hidden]";
  }
}
