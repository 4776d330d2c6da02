package org.candour.procedure.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.domain.Field;
import org.candour.domain.Named;
import org.candour.domain.ReferralCondition;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Learning;
import org.candour.domain.entry.Particulars;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage3;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReductionTest {
  private static final Named NOBODY = new Named(Set.of());
  private static final Pattern NAMED = Pattern.compile("Jamie (\\w+)");

  /// Texts that may stay: the numbers of the file, lists of the council's own, words for the
  /// public.
  private static final Set<String> STAY =
      Set.of(
          "reference",
          "ombudsmanReference",
          "complaint",
          "number",
          "section",
          "service",
          "serviceArea",
          "team",
          "cause",
          "theme",
          "subjectArea",
          "label",
          "provider",
          "rechargedTo",
          "rule",
          "digest",
          "publishText",
          "youSaid",
          "weDid");

  static Stream<Class<?>> kinds() {
    return records(Body.class);
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type)
        : Stream.of(type.getPermittedSubclasses()).flatMap(ReductionTest::records);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  @DisplayName("No kind of entry keeps a word that is not named, however deep it lies")
  void nothingStays(Class<?> kind) throws Exception {
    var left = new TreeSet<String>();
    NAMED
        .matcher(new Reduction(NOBODY).of((Body) filled(kind)).toString())
        .results()
        .forEach(found -> left.add(found.group(1)));
    left.removeAll(STAY);
    // Here the value of a reference, and the head of a column.
    left.removeAll(
        kind == Intake.Amended.class
            ? Set.of("value")
            : kind == Intake.UserField.class ? Set.of("name") : Set.of());
    assertThat(left).isEmpty();
  }

  private static Object filled(Class<?> kind) throws Exception {
    RecordComponent[] parts = kind.getRecordComponents();
    Object[] values = new Object[parts.length];
    Class<?>[] types = new Class<?>[parts.length];
    for (int i = 0; i < parts.length; i++) {
      types[i] = parts[i].getType();
      values[i] = value(parts[i].getGenericType(), parts[i].getName());
    }
    return kind.getDeclaredConstructor(types).newInstance(values);
  }

  private static Object value(Type type, String name) throws Exception {
    if (type instanceof ParameterizedType of) {
      Type[] inner = of.getActualTypeArguments();
      Object first = value(inner[0], name);
      return of.getRawType() == Map.class
          ? Map.of(first, value(inner[1], name))
          : of.getRawType() == Set.class ? Set.of(first) : List.of(first);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return "Jamie " + name;
    }
    if (plain == Particulars.class) {
      return new Particulars(Map.of(Field.CHILD_NAME, "Jamie child", Field.SUMMARY, "Jamie told"));
    }
    if (plain.isEnum()) {
      return plain.getEnumConstants()[0];
    }
    if (plain.isRecord()) {
      return filled(plain);
    }
    return simple(plain);
  }

  private static Object simple(Class<?> plain) {
    return switch (plain.getSimpleName()) {
      case "int", "Integer" -> 1;
      case "long", "Long" -> 1L;
      case "boolean", "Boolean" -> true;
      case "BigDecimal" -> BigDecimal.ONE;
      case "LocalDate" -> LocalDate.of(2016, 1, 4);
      default -> throw new AssertionError("What is a " + plain + "?");
    };
  }

  @Test
  @DisplayName("What shows that a referral may be early goes too, and its conditions stay")
  void evidence() {
    var told =
        new Stage3.ReferredEarly(
            Map.of(ReferralCondition.values()[0], "Mrs Smith agreed"), true, true);
    var left = (Stage3.ReferredEarly) new Reduction(NOBODY).of(told);
    assertThat(left.evidence()).hasSize(1).containsValue(Reduction.MARK);
  }

  @Test
  @DisplayName("Words for the public stay only while they name nobody whom the file ever named")
  void publicWords() {
    var entries =
        List.of(
            entry(1, new Intake.Amended(Field.CHILD_NAME, "Jory Penrose", null)),
            entry(2, new Intake.Amended(Field.CHILD_NAME, "Jory Tregear", "Adopted")),
            entry(3, new Stage1.Allocated("Wrenna Hale")));
    var reduction = new Reduction(NamesHeld.people(entries));
    var plain = new Learning.SaidAndDone(1, "Nobody rang back", "We ring within a day");
    assertThat(reduction.of(plain)).isEqualTo(plain);
    for (String told : List.of("Tell Penrose", "jory was not told", "Hale did not ring")) {
      var left = (Learning.SaidAndDone) reduction.of(new Learning.SaidAndDone(1, told, "We ring"));
      assertThat(left.youSaid()).as(told).isEqualTo(Reduction.MARK);
      assertThat(left.weDid()).isEqualTo("We ring");
    }
  }

  private static Entry entry(long id, Body body) {
    var day = LocalDate.of(2016, 4, 22);
    return new Entry(id, 1, day, java.time.Instant.EPOCH, day, "Ann", true, body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s.47 | CARE",
        "Children Act 1989 s.47 | CARE",
        "s.17 and 47 | CARE",
        "17/47 | CARE",
        "s.26 | COMPLAINT",
      })
  @DisplayName("Care and protection are seen however a section is written")
  void sections(String written, KeepingRule rule) {
    var shipped = KeepingPeriods.read(_ -> Optional.empty());
    assertThat(shipped.rule(List.of(written))).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource({"15, 15", "' 7 ', 7", "18 months, 0", "Under 5, 0", "born 2013, 0", "'', 0"})
  @DisplayName("Only a number of years is an age; else the longest keeping holds")
  void ages(String written, int age) {
    assertThat(KeepingPeriods.age(written)).isEqualTo(age);
  }
}
