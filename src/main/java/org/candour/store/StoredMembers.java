package org.candour.store;

import static org.candour.store.schema.Tables.MEMBER;
import static org.candour.store.schema.Tables.MEMBER_NAME;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.candour.access.Act;
import org.candour.access.Member;
import org.candour.access.Pass;
import org.candour.access.Role;
import org.candour.casework.Authorship;
import org.candour.casework.Members;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.store.engine.Database;
import org.candour.store.engine.Words;
import org.candour.store.schema.tables.records.MemberNameRecord;
import org.candour.store.schema.tables.records.MemberRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Result;
import org.jooq.impl.DSL;

/// Roles in the database, and the pass of whoever opened it.
final class StoredMembers implements Members {
  private static final Wording WORDING = Wording.of("access");
  private static final int LONGEST = 100;
  private static final String PERSON = "person";
  private static final String SERVICE = "service";

  private final Database database;
  private final SignedIn who;
  private final Runnable changed;
  private volatile Pass pass;

  /// @param changed is told whenever the pass may have become another
  StoredMembers(Database database, SignedIn who, Runnable changed) {
    this.database = database;
    this.who = who;
    this.changed = changed;
    this.pass = found();
  }

  @Override
  public Pass pass() {
    return pass;
  }

  /// Where somebody has a role, whoever opens the register must have one too; the recovery sheet is
  /// for whoever looks after the people.
  private Pass found() {
    List<Member> now = all().stream().filter(Member::current).toList();
    if (now.isEmpty()) {
      return Pass.EVERYTHING;
    }
    return new Pass(now.stream().filter(who::is).findFirst().orElseGet(() -> who.withoutRole(now)));
  }

  @Override
  public List<Member> all() {
    return database.read(sql -> {
      Map<Long, Result<MemberNameRecord>> names =
          sql.selectFrom(MEMBER_NAME)
              .orderBy(MEMBER_NAME.MEMBER_ID, MEMBER_NAME.POSITION)
              .fetchGroups(MEMBER_NAME.MEMBER_ID);
      return sql.selectFrom(MEMBER)
          .orderBy(MEMBER.UNTIL_ON.desc().nullsFirst(), MEMBER.NAME_KEY, MEMBER.ID.desc())
          .fetch(row -> member(row, Objects.requireNonNull(names.get(row.getId()))));
    });
  }

  private static Member member(MemberRecord row, List<MemberNameRecord> names) {
    return new Member(
        row.getId(),
        row.getName(),
        Role.valueOf(row.getRole()),
        names.stream()
            .filter(n -> n.getKind().equals(PERSON) && !n.getNameKey().equals(row.getNameKey()))
            .map(MemberNameRecord::getName)
            .toList(),
        names.stream()
            .filter(n -> n.getKind().equals(SERVICE))
            .map(MemberNameRecord::getName)
            .toList(),
        row.getDatabaseUser(),
        row.getSinceOn(),
        row.getUntilOn());
  }

  @Override
  public void give(Member member, Authorship by) {
    pass.ask(Act.PEOPLE);
    database.write(sql -> {
      if (!sql.fetchExists(MEMBER, MEMBER.UNTIL_ON.isNull())) {
        found(sql, member, by);
      }
      insert(sql, member, by);
      return refuseNobody(sql, member.name());
    });
    again();
  }

  /// Whoever gives the first role has one from then on.
  private void found(DSLContext sql, Member member, Authorship by) {
    Member founder = who.founder(by.recordedOn());
    if (!Words.key(member.name()).equals(Words.key(founder.name()))) {
      insert(sql, founder, by);
    }
  }

  private static int insert(DSLContext sql, Member member, Authorship by) {
    String name = named(member.name());
    refuse(sql, MEMBER.NAME_KEY.eq(Words.key(name)), "member.known", name);
    String user = member.databaseUser();
    if (user != null) {
      refuse(sql, MEMBER.DATABASE_USER.eq(user), "member.user", user);
    }
    long id =
        1 + sql.select(DSL.coalesce(DSL.max(MEMBER.ID), 0L)).from(MEMBER).fetchSingle().value1();
    sql.insertInto(MEMBER)
        .set(MEMBER.ID, id)
        .set(MEMBER.NAME, name)
        .set(MEMBER.NAME_KEY, Words.key(name))
        .set(MEMBER.ROLE, member.role().name())
        .set(MEMBER.DATABASE_USER, user)
        .set(MEMBER.SINCE_ON, by.recordedOn())
        .set(MEMBER.GIVEN_BY, by.author())
        .execute();
    return names(sql, id, member);
  }

  private static int names(DSLContext sql, long id, Member member) {
    List<String> kinds = new ArrayList<>();
    List<String> names = new ArrayList<>();
    kinds.add(PERSON);
    names.add(member.name());
    member
        .knownAs()
        .forEach(name -> {
          kinds.add(PERSON);
          names.add(name);
        });
    member
        .services()
        .forEach(name -> {
          kinds.add(SERVICE);
          names.add(name);
        });
    for (int i = 0; i < names.size(); i++) {
      String name = named(names.get(i));
      sql.insertInto(MEMBER_NAME)
          .set(MEMBER_NAME.MEMBER_ID, id)
          .set(MEMBER_NAME.POSITION, i + 1L)
          .set(MEMBER_NAME.KIND, kinds.get(i))
          .set(MEMBER_NAME.NAME, name)
          .set(MEMBER_NAME.NAME_KEY, Words.key(name))
          .execute();
    }
    return names.size();
  }

  private static String named(String name) {
    String said = name.strip();
    if (said.isEmpty() || said.length() > LONGEST || said.lines().count() > 1) {
      throw new Refusal(WORDING.text("member.name", LONGEST));
    }
    return said;
  }

  private static void refuse(DSLContext sql, Condition same, String key, String said) {
    if (sql.fetchExists(MEMBER, same.and(MEMBER.UNTIL_ON.isNull()))) {
      throw new Refusal(WORDING.text(key, said));
    }
  }

  @Override
  public void end(long member, Authorship by) {
    pass.ask(Act.PEOPLE);
    database.write(sql -> refuseNobody(sql, ended(sql, member, by)));
    again();
  }

  /// In one transaction, so that the last person who may give roles can change their own name.
  @Override
  public void change(long before, Member after, Authorship by) {
    pass.ask(Act.PEOPLE);
    database.write(sql -> {
      ended(sql, before, by);
      insert(sql, after, by);
      return refuseNobody(sql, after.name());
    });
    again();
  }

  private static String ended(DSLContext sql, long member, Authorship by) {
    MemberRecord row =
        sql.selectFrom(MEMBER).where(MEMBER.ID.eq(member)).and(MEMBER.UNTIL_ON.isNull()).fetchOne();
    if (row == null) {
      throw new Refusal(WORDING.text("member.gone"));
    }
    row.setUntilOn(by.recordedOn());
    row.setEndedBy(by.author());
    row.update();
    return row.getName();
  }

  private static String refuseNobody(DSLContext sql, String name) {
    boolean somebody =
        sql.selectFrom(MEMBER).where(MEMBER.UNTIL_ON.isNull()).fetch(MEMBER.ROLE).stream()
            .anyMatch(role -> Role.valueOf(role).may(Act.PEOPLE));
    if (!somebody) {
      throw new Refusal(WORDING.text("member.last", name));
    }
    return name;
  }

  private void again() {
    pass = found();
    changed.run();
  }
}
