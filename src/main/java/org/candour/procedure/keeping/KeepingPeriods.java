package org.candour.procedure.keeping;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.jspecify.annotations.Nullable;

/// How many years the council keeps what, as the register keeps its settings.
///
/// @param complaint years from the end of a case: `retention-years`, six as shipped
/// @param need years from the eighteenth birthday for sections 17 and the like:
///   `keeping-need-years`, nought for none of its own
/// @param care the same for care, abuse and protection: `keeping-care-years`, 75 as shipped
/// @param beside years from the last day of what was recorded beside the complaints:
///   `keeping-beside-years`, six as shipped
/// @param struck years from the day on which something was taken back or struck out whole:
///   `keeping-struck-years`, one as shipped
/// @param needSections sections of the Children Act 1989 that mean need: `keeping-need-sections`
/// @param careSections those that mean care, abuse or protection: `keeping-care-sections`
/// @param inquiry whether records of care and protection must not be destroyed at all, as councils
///   were told for the Independent Inquiry into Child Sexual Abuse: `keeping-inquiry-hold`
public record KeepingPeriods(
    int complaint,
    int need,
    int care,
    int beside,
    int struck,
    Set<String> needSections,
    Set<String> careSections,
    boolean inquiry) {
  public static final String COMPLAINT = "retention-years";
  public static final String NEED = "keeping-need-years";
  public static final String CARE = "keeping-care-years";
  public static final String BESIDE = "keeping-beside-years";
  public static final String STRUCK = "keeping-struck-years";
  public static final String NEED_SECTIONS = "keeping-need-sections";
  public static final String CARE_SECTIONS = "keeping-care-sections";
  public static final String INQUIRY = "keeping-inquiry-hold";

  private static final int MOST = 150;
  private static final Pattern SECTION = Pattern.compile("\\d+[A-Za-z]*");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  public KeepingPeriods {
    needSections = Set.copyOf(needSections);
    careSections = Set.copyOf(careSections);
  }

  /// The periods as the register keeps them; what it does not hold is as shipped.
  public static KeepingPeriods read(Function<String, Optional<String>> kept) {
    return new KeepingPeriods(
        years(COMPLAINT, kept, 6),
        years(NEED, kept, 0),
        years(CARE, kept, 75),
        years(BESIDE, kept, 6),
        years(STRUCK, kept, 1),
        sections(kept.apply(NEED_SECTIONS).orElse("17")),
        sections(kept.apply(CARE_SECTIONS).orElse("20, 22, 31, 33, 38, 44, 46, 47")),
        !kept.apply(INQUIRY).orElse("yes").strip().equals("no"));
  }

  private static int years(String name, Function<String, Optional<String>> kept, int shipped) {
    var text = kept.apply(name).map(String::strip).orElse("");
    if (text.isEmpty()) {
      return shipped;
    }
    if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > MOST) {
      throw new Refusal(Wording.of("keeping").text("years.unreadable", text, MOST));
    }
    return Integer.parseInt(text);
  }

  private static Set<String> sections(String text) {
    return Arrays.stream(text.split("[,;]"))
        .flatMap(part -> SECTION.matcher(part).results().limit(1).map(found -> found.group()))
        .map(section -> section.toUpperCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /// Every number in what somebody wrote as a section, such as `s.17 and 47`: one too many keeps
  /// longer, one too few destroys too soon.
  private static Stream<String> named(String text) {
    return SECTION.matcher(text).results().map(found -> found.group().toUpperCase(Locale.ROOT));
  }

  /// The rule for a complaint whose points are about these sections; the longest of them.
  public KeepingRule rule(Collection<String> about) {
    var named = about.stream().flatMap(KeepingPeriods::named).toList();
    if (named.stream().anyMatch(careSections::contains)) {
      return KeepingRule.CARE;
    }
    return need > 0 && named.stream().anyMatch(needSections::contains)
        ? KeepingRule.NEED
        : KeepingRule.COMPLAINT;
  }

  /// The age in years that a text is; nought, the longest keeping, when it is anything else.
  public static int age(@Nullable String text) {
    String age = text == null ? "" : text.strip();
    return NUMBER.matcher(age).matches() ? Integer.parseInt(age) : 0;
  }

  /// Refuses to take words away from a file that must be kept.
  public void refuseKept(String reference, Kept kept, KeepingRule rule) {
    var words = Wording.of("keeping");
    if (kept.held() != null) {
      throw new Refusal(words.text("held", reference));
    }
    if (inquiry && rule == KeepingRule.CARE) {
      throw new Refusal(words.text("inquiry", reference));
    }
  }

  /// Refuses a review that looks back.
  public static void refuseReview(LocalDate until, LocalDate today) {
    if (!until.isAfter(today)) {
      throw new Refusal(Wording.of("keeping").text("review.past"));
    }
  }
}
