package org.candour.report.response;

import java.util.List;
import java.util.Optional;
import org.candour.domain.Wording;

/// The titles of the fields of a form, one for each name. LibreOffice leaves the names of fields
/// away when it saves a form, and keeps their titles: so a field can be known by either.
final class FieldTitles {
  private static final Wording WORDS = Wording.of("response");
  private static final List<String> ONCE =
      List.of("form", "reference", "from", "words", "learned", "action");
  private static final List<String> EACH_POINT = List.of("point", "finding", "why");
  private static final String ANY = "\u0001";

  private FieldTitles() {}

  /// The title of the field of that name, such as `finding:2`.
  static String of(String name) {
    String[] parts = name.split(":", 2);
    return parts.length == 1
        ? WORDS.text("title." + name)
        : WORDS.text("title." + parts[0], parts[1]);
  }

  /// The name of the field of that title.
  static Optional<String> name(String title) {
    for (String name : ONCE) {
      if (of(name).equals(title)) {
        return Optional.of(name);
      }
    }
    for (String name : EACH_POINT) {
      String[] around = of(name + ":" + ANY).split(ANY, 2);
      if (title.length() > around[0].length() + around[1].length()
          && title.startsWith(around[0])
          && title.endsWith(around[1])) {
        String point = title.substring(around[0].length(), title.length() - around[1].length());
        return Optional.of(name + ":" + point);
      }
    }
    return Optional.empty();
  }
}
