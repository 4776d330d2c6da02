package org.candour.desktop.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.casework.Directory.PersonLine;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Words;
import org.candour.domain.Availability;
import org.candour.domain.Listed;
import org.candour.domain.entry.People;
import org.candour.procedure.fold.PoolPerson;

/// What is said of somebody of the pool: their roles, checks, rates, and when they are free.
final class PoolWords {
  private PoolWords() {}

  static String roles(PersonLine line) {
    return line.roles().stream().map(Listed::label).collect(Collectors.joining(", "));
  }

  static String check(PersonLine line, LocalDate today) {
    LocalDate renewal = line.checkRenewal();
    if (line.checked() == null) {
      return Words.text("pool.unchecked");
    }
    if (renewal == null) {
      return Words.text("pool.checked", Dates.column(line.checked()));
    }
    return Words.text(
        renewal.isBefore(today) ? "pool.expired" : "pool.renewal", Dates.column(renewal));
  }

  static String available(PersonLine line, LocalDate today) {
    String until = line.awayUntil() == null ? "" : " " + Dates.brief(line.awayUntil(), today);
    return line.availability() == Availability.AWAY && !until.isEmpty()
        ? Words.text("pool.away", until.strip())
        : line.availability().label();
  }

  static List<String> said(PersonLine line, PoolPerson person) {
    People.PersonDescribed who = person.who();
    List<String> said = new ArrayList<>();
    said.add(roles(line));
    said.add(Pane.text(who.organisation()));
    said.add(
        Stream.of(Pane.text(who.telephone()), Pane.text(who.email()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · ")));
    said.add(Pane.text(who.note()));
    person
        .trainings()
        .forEach(
            one -> said.add(Words.text("pool.trained", one.subject(), Dates.column(one.day()))));
    person
        .rates()
        .forEach(one ->
            said.add(
                Words.text(
                    "pool.rate",
                    one.role().label(),
                    one.hourly().toString(),
                    Dates.column(one.from()))));
    return said;
  }

  static String independence(PoolTold shown) {
    People.PersonDescribed who = shown.person().who();
    if (Boolean.TRUE.equals(who.employee())) {
      return Words.text("pool.employee");
    }
    LocalDate last = who.employedUntil();
    LocalDate free = shown.free();
    return last == null || free == null
        ? ""
        : Words.text("pool.cooling-off", Dates.column(last), Dates.column(free));
  }
}
