package org.candour.store;

import static org.candour.store.schema.Tables.COMPLAINT;
import static org.candour.store.schema.Tables.COMPLIMENT;
import static org.candour.store.schema.Tables.ENTRY;
import static org.candour.store.schema.Tables.FILE;
import static org.candour.store.schema.Tables.LOOK;
import static org.candour.store.schema.Tables.RESPONDER;
import static org.candour.store.schema.Tables.UNIT;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.access.Member;
import org.candour.access.Pass;
import org.candour.access.Role;
import org.candour.store.engine.Sight;
import org.candour.store.engine.Words;
import org.candour.store.projection.Projector;
import org.jooq.Field;
import org.jooq.Table;

/// Which rows whoever is signed in is shown. In a register file each table that tells of cases is
/// shadowed by a temporary view of the same name, so that no query can forget to ask; what is
/// written goes to the table itself. On a server the same conditions are its own policies.
final class MemberSight implements Sight {
  /// Columns of a complaint that tell who it is about. No figure reads them.
  private static final Set<Field<?>> PERSONAL =
      Set.of(
          COMPLAINT.COMPLAINANT_NAME,
          COMPLAINT.CHILD_NAME,
          COMPLAINT.CHILD_REFERENCE,
          COMPLAINT.COMPLAINANT_ADDRESS,
          COMPLAINT.COMPLAINANT_TELEPHONE,
          COMPLAINT.COMPLAINANT_EMAIL,
          COMPLAINT.ADJUSTMENTS,
          COMPLAINT.SUMMARY,
          COMPLAINT.COMPLAINANT_NAME_KEY,
          COMPLAINT.CHILD_NAME_KEY,
          COMPLAINT.SEARCH_NAMES,
          COMPLAINT.SEARCH_WORDS);

  /// Names that may be offered to anybody who answers complaints.
  private static final Set<Table<?>> LISTS = Set.of(UNIT, RESPONDER);

  private final Pass pass;

  MemberSight(Pass pass) {
    this.pass = pass;
  }

  @Override
  public boolean narrows() {
    return pass.member() != null;
  }

  @Override
  public void show(Connection connection, Eye eye) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (Map.Entry<Table<?>, Field<?>> table : owners().entrySet()) {
        String name = table.getKey().getName();
        statement.executeUpdate("drop view if exists temp.\"%s\"".formatted(name));
        if (narrows() && eye != Eye.EVERYTHING) {
          statement.executeUpdate(
              "create temp view \"%s\" as select %s from main.\"%s\" where %s"
                  .formatted(name, columns(table.getKey(), eye), name, shown(table, eye)));
        }
      }
    }
  }

  /// Every table that tells of cases, and its column with the number of the file. A table of the
  /// projection is here as soon as it is written at all.
  private static Map<Table<?>, Field<?>> owners() {
    Map<Table<?>, Field<?>> owners = new LinkedHashMap<>();
    Projector.SHEETS.forEach(sheet -> owners.put(sheet.table(), sheet.owner()));
    owners.put(FILE, FILE.ID);
    owners.put(ENTRY, ENTRY.FILE_ID);
    owners.put(LOOK, LOOK.FILE_ID);
    return owners;
  }

  private static String columns(Table<?> table, Eye eye) {
    return eye == Eye.CASES || table != COMPLAINT
        ? "*"
        : Stream.of(table.fields())
            .map(field ->
                PERSONAL.contains(field)
                    ? "null as \"%s\"".formatted(field.getName())
                    : '"' + field.getName() + '"')
            .collect(Collectors.joining(", "));
  }

  private String shown(Map.Entry<Table<?>, Field<?>> table, Eye eye) {
    String owner = '"' + table.getValue().getName() + '"';
    if (eye == Eye.FIGURES) {
      return owner + " not in (" + about() + ")";
    }
    return switch (pass.reach()) {
      case ALL -> owner + " not in (" + hidden() + ")";
      case SENT -> LISTS.contains(table.getKey()) ? "true" : owner + " in (" + sent() + ")";
      case NONE -> "false";
    };
  }

  /// Complaints about the reader.
  private String about() {
    return "select complaint_id from main.involved where part = 'NAMED' and name_key in ("
        + names()
        + ")";
  }

  /// Those, and restricted ones that name others to read them. While nobody who has a role is
  /// named, the complaints managers are shown them.
  private String hidden() {
    String readers = "select r.complaint_id from main.involved r";
    String mine =
        " and id not in (%s where r.part = 'READER' and r.name_key in (%s))"
            .formatted(readers, names());
    String others =
        pass.is(Role.COMPLAINTS_MANAGER)
            ? " and id in ("
                + readers
                + " join main.member_name n on n.name_key = r.name_key and n.kind = 'person'"
                + " join main.member m on m.id = n.member_id and m.until_on is null"
                + " where r.part = 'READER')"
            : "";
    return about() + " union all select id from main.complaint where is_restricted" + mine + others;
  }

  /// What was sent to the reader or a service of theirs, and that service's compliments.
  private String sent() {
    String sent =
        "select complaint_id from main.involved where part = 'ANSWERS' and name_key in (%s)"
            + " and complaint_id not in (%s)";
    String praise =
        " union all select file_id from main.\"%s\""
            + " where lower(team) in (%s) or lower(service_area) in (%s)";
    return sent.formatted(any(), hidden()) + praise.formatted(COMPLIMENT.getName(), any(), any());
  }

  /// The names under which complaints know the reader.
  private String names() {
    Member member = member();
    return quoted(Stream.concat(Stream.of(member.name()), member.knownAs().stream()).toList());
  }

  /// Those, and the services that the reader answers for.
  private String any() {
    Member member = member();
    return quoted(
        Stream.of(List.of(member.name()), member.knownAs(), member.services())
            .flatMap(Collection::stream)
            .toList());
  }

  private Member member() {
    Member member = pass.member();
    if (member == null) {
      throw new IllegalStateException("nothing is hidden from whoever has everything");
    }
    return member;
  }

  private static String quoted(List<String> names) {
    return names.stream()
        .map(Words::key)
        .map(key -> "'" + key.replace("'", "''") + "'")
        .collect(Collectors.joining(", "));
  }
}
