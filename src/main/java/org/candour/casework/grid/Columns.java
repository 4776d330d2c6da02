package org.candour.casework.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.casework.grid.Column.Kind;
import org.candour.domain.ComplainantType;
import org.candour.domain.ExtensionReason;
import org.candour.domain.Field;
import org.candour.domain.Listed;
import org.candour.domain.Method;
import org.candour.domain.NotAcceptedReason;
import org.candour.domain.Outcome;
import org.candour.domain.Procedure;
import org.candour.procedure.state.Standing;

/// Every column of the register, in the order of the procedure; the council's own come last.
public final class Columns {
  private static final Map<String, Column> SHIPPED = shipped();

  private final Map<String, Column> all = new LinkedHashMap<>(SHIPPED);

  public Columns(List<OwnField> own) {
    own.forEach(field -> all.put(field.column().id(), field.column()));
  }

  public List<Column> all() {
    return List.copyOf(all.values());
  }

  /// The column of that identifier, unless it is a field that is there no more.
  public Optional<Column> find(String id) {
    return Optional.ofNullable(all.get(id));
  }

  /// The same, where it must be there.
  public Column of(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no column " + id));
  }

  /// Its place in the order of the procedure.
  int place(Column column) {
    return List.copyOf(all.keySet()).indexOf(column.id());
  }

  private static Map<String, Column> shipped() {
    List<Column> columns = new ArrayList<>();
    intake(columns);
    columns.addAll(StageColumns.stage1());
    columns.addAll(StageColumns.stage2());
    columns.addAll(StageColumns.stage3());
    columns.addAll(StageColumns.course());
    columns.add(StageColumns.learning());
    computed(columns);
    Map<String, Column> map = new LinkedHashMap<>();
    columns.forEach(column -> map.put(column.id(), column));
    return map;
  }

  private static void intake(List<Column> to) {
    to.add(new Column("reference", Kind.TEXT, List.of(), Setters.needed(Field.REFERENCE)));
    to.add(new Column("received", Kind.DAY, List.of(), Setters.receipt()));
    to.add(choice(Field.METHOD, Method.values()));
    to.add(choice(Field.COMPLAINANT_TYPE, ComplainantType.values()));
    List.of(
            Field.COMPLAINANT_NAME,
            Field.CHILD_NAME,
            Field.CHILD_REFERENCE,
            Field.COMPLAINANT_ADDRESS,
            Field.COMPLAINANT_TELEPHONE,
            Field.COMPLAINANT_EMAIL,
            Field.PREFERRED_CONTACT,
            Field.ADJUSTMENTS,
            Field.CHILD_AGE,
            Field.CHILD_GENDER,
            Field.CHILD_ETHNICITY,
            Field.CHILD_DISABILITY,
            Field.CHILD_SEXUAL_ORIENTATION)
        .forEach(field -> to.add(written(field, Kind.TEXT)));
    to.addAll(StageColumns.advocate());
    to.addAll(StageColumns.route(Procedure.values(), NotAcceptedReason.values()));
    to.add(
        new Column(
            "service_area", Kind.OPEN_CHOICE, List.of(), Setters.needed(Field.SERVICE_AREA)));
    to.add(written(Field.TEAM, Kind.OPEN_CHOICE));
    to.add(written(Field.SUMMARY, Kind.LONG));
    to.add(written(Field.CAUSES, Kind.OPEN_CHOICE));
  }

  private static void computed(List<Column> to) {
    to.add(computed("stage", Kind.CHOICE, List.of("0", "1", "2", "3", "4")));
    to.add(
        computed(
            "state", Kind.CHOICE, List.of(Standing.values()).stream().map(Enum::name).toList()));
    to.add(computed("open", Kind.YES_NO, List.of()));
    to.add(computed("due", Kind.DAY, List.of()));
    to.add(computed("due_who", Kind.TEXT, List.of()));
    to.add(computed("cause_reported", Kind.OPEN_CHOICE, List.of()));
    to.add(computed("stage1_due", Kind.DAY, List.of()));
    to.add(computed("stage1_taken", Kind.NUMBER, List.of()));
    to.add(computed("stage1_taken_band", Kind.CHOICE, List.of("within 10", "11 to 20", "over 20")));
    to.add(computed("stage2_due", Kind.DAY, List.of()));
    to.add(computed("stage2_taken_from_request", Kind.NUMBER, List.of()));
    to.add(computed("stage3_panel_due", Kind.DAY, List.of()));
    to.add(computed("stage3_panel_taken", Kind.NUMBER, List.of()));
    to.add(computed("received_year", Kind.OPEN_CHOICE, List.of()));
    to.add(computed("resolved_year", Kind.OPEN_CHOICE, List.of()));
    to.add(computed("cost", Kind.MONEY, List.of()));
  }

  private static Column computed(String id, Kind kind, List<String> options) {
    return new Column(id, kind, options, null);
  }

  static Column written(Field field, Kind kind) {
    return new Column(field.column(), kind, List.of(), Setters.written(field));
  }

  static Column choice(Field field, Listed... values) {
    return new Column(field.column(), Kind.CHOICE, labels(values), Setters.written(field));
  }

  static List<String> labels(Listed... values) {
    return List.of(values).stream().map(Listed::label).toList();
  }

  static List<String> outcomes() {
    return labels(Outcome.values());
  }

  static List<String> extensions() {
    return labels(ExtensionReason.values());
  }
}
