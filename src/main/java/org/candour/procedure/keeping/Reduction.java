package org.candour.procedure.keeping;

import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.domain.Field;
import org.candour.domain.Named;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Keeping;
import org.candour.domain.entry.Particulars;
import org.jspecify.annotations.Nullable;

/// Takes out of the entries of one file whatever may tell who it was about, and leaves what the
/// figures count: days, kinds, outcomes, money, and lists of the council's own. Text that is not
/// named here goes, however deep it lies, so that a kind of entry yet to come cannot keep it by
/// oversight; what is neither text nor any of these is refused.
public final class Reduction {
  /// What stands where words were.
  public static final String MARK = "[erased]";

  /// Texts that name no person: numbers of the file and its points, and the council's own lists.
  private static final Set<String> KEPT =
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
          "digest");

  /// Words written for the public, which stay as long as nobody of the file is named in them.
  private static final Set<String> PUBLIC = Set.of("publishText", "youSaid", "weDid");

  private static final Set<Field> FIELDS =
      EnumSet.of(
          Field.REFERENCE,
          Field.METHOD,
          Field.COMPLAINANT_TYPE,
          Field.CHILD_AGE,
          Field.CHILD_GENDER,
          Field.CHILD_ETHNICITY,
          Field.CHILD_DISABILITY,
          Field.CHILD_SEXUAL_ORIENTATION,
          Field.ADVOCATE_OFFERED,
          Field.ADVOCATE_PROVIDER,
          Field.ADVOCATE_APPOINTED,
          Field.PROCEDURE,
          Field.NOT_ACCEPTED_REASON,
          Field.SERVICE_AREA,
          Field.TEAM,
          Field.CAUSES,
          Field.RESTRICTED);

  /// What a figure asks no more of than that it is there.
  private static final Set<Field> MARKED =
      EnumSet.of(
          Field.SUMMARY,
          Field.GOOD_REASON,
          Field.RESPONDING_MANAGER,
          Field.STAGE2_INVESTIGATING_OFFICER,
          Field.STAGE2_INDEPENDENT_PERSON,
          Field.STAGE2_ADJUDICATING_OFFICER);

  /// Names of people, told apart by a number so that two stay two.
  private final Map<String, Integer> people = new HashMap<>();

  private final Named named;

  /// @param named whoever the file has ever named
  public Reduction(Named named) {
    this.named = named;
  }

  /// What is left of that entry; the same when it told nothing of anybody.
  public Body of(Body body) {
    return switch (body) {
      case Keeping.Held it -> new Keeping.Held(text("reason", it.reason()));
      case Keeping.AccessAsked _ -> new Keeping.AccessAsked(null);
      case Intake.Amended it ->
          new Intake.Amended(it.field(), field(it.field(), it.value()), mark(it.reason()));
      case Intake.UserField it -> new Intake.UserField(it.name(), null);
      default -> record(body);
    };
  }

  /// A council's own age group may be finer than what is counted, but it names nobody.
  private Particulars particulars(Particulars told) {
    Particulars left = Particulars.none();
    for (Field field : told.values().keySet()) {
      left = left.with(field, field(field, told.get(field)));
    }
    return left;
  }

  private @Nullable String field(Field field, @Nullable String value) {
    if (value == null || FIELDS.contains(field)) {
      return value;
    }
    return MARKED.contains(field) ? MARK : null;
  }

  private <T> T record(T told) {
    RecordComponent[] parts = told.getClass().getRecordComponents();
    @Nullable Object[] left = new @Nullable Object[parts.length];
    Class<?>[] types = new Class<?>[parts.length];
    try {
      for (int i = 0; i < parts.length; i++) {
        types[i] = parts[i].getType();
        left[i] = part(parts[i].getName(), parts[i].getAccessor().invoke(told));
      }
      @SuppressWarnings("unchecked")
      T made = (T) told.getClass().getDeclaredConstructor(types).newInstance(left);
      return made;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("Cannot reduce " + told.getClass(), impossible);
    }
  }

  private @Nullable Object part(String name, @Nullable Object value) {
    return switch (value) {
      case null -> null;
      case String it -> text(name, it);
      case Particulars it -> particulars(it);
      case Map<?, ?> it -> map(name, it);
      case List<?> it -> it.stream().map(each -> part(name, each)).toList();
      case Set<?> it -> it.stream().map(each -> part(name, each)).collect(Collectors.toSet());
      case Record it -> record(it);
      case Number _, Boolean _, Enum<?> _, Temporal _ -> value;
      default -> throw new IllegalStateException("Cannot reduce " + value.getClass());
    };
  }

  private Map<Object, @Nullable Object> map(String name, Map<?, ?> told) {
    Map<Object, @Nullable Object> left = new LinkedHashMap<>();
    told.forEach((key, value) -> left.put(key, part(name, value)));
    return left;
  }

  private String text(String name, String value) {
    if (KEPT.contains(name) || PUBLIC.contains(name) && !named.in(value)) {
      return value;
    }
    if (!NamesHeld.PEOPLE.contains(name)) {
      return MARK;
    }
    int number = people.computeIfAbsent(value.strip(), _ -> people.size() + 1);
    return "[erased " + number + "]";
  }

  /// Whether that stands where words were.
  public static boolean marks(String text) {
    return text.matches("\\[erased( \\d+)?\\]");
  }

  private static @Nullable String mark(@Nullable String value) {
    return value == null ? null : MARK;
  }
}
