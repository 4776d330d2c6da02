package org.candour.report.writing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;

/// A text with live figures as its writer sees it: each figure shows as what it prints, in square
/// brackets. What comes back finds its figures again; a bracket that is none is refused.
public final class Fields {
  private static final Pattern MARKED = Pattern.compile("\\[[^|\\]]+\\|[^\\]]+\\]");
  private static final Pattern SHOWN = Pattern.compile("\\[[^\\]]*\\]?");

  private final UnaryOperator<String> said;
  private final Map<String, String> marked = new LinkedHashMap<>();

  /// @param said what a field such as `[stage1.received|n]` prints
  public Fields(UnaryOperator<String> said) {
    this.said = said;
  }

  /// A text as its writer sees it.
  public String shown(String text) {
    return MARKED.matcher(text).replaceAll(each -> Matcher.quoteReplacement(field(each.group())));
  }

  /// How one field shows. Two figures that print alike are told apart by a number.
  public String field(String mark) {
    String printed = said.apply(mark);
    String shown = "[" + printed + "]";
    for (int i = 2; !marked.getOrDefault(shown, mark).equals(mark); i++) {
      shown = "[" + printed + " · " + i + "]";
    }
    marked.put(shown, mark);
    return shown;
  }

  /// The text with its fields, from what its writer saw and changed.
  public String text(String shown) {
    return SHOWN.matcher(shown).replaceAll(each -> Matcher.quoteReplacement(marked(each.group())));
  }

  private String marked(String shown) {
    String mark = marked.get(shown);
    if (mark != null) {
      return mark;
    }
    if (MARKED.matcher(shown).matches()) {
      return shown;
    }
    throw new Refusal(Wording.of("report").text("field.unknown", shown));
  }
}
