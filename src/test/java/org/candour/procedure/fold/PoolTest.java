package org.candour.procedure.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.domain.Money;
import org.candour.domain.PoolRole;
import org.candour.domain.entry.Beside;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Loose;
import org.candour.domain.entry.People;
import org.candour.procedure.clock.Settings;
import org.junit.jupiter.api.Test;

/// People of the pool, rates, and what is kept beside the complaints, from their entries.
class PoolTest {
  private static final LocalDate DAY = LocalDate.of(2015, 4, 1);

  private static List<Entry> entries(Body... bodies) {
    var entries = new ArrayList<Entry>();
    for (var body : bodies) {
      long id = entries.size() + 1;
      var day = DAY.plusDays(id);
      entries.add(
          new Entry(id, 1, day, day.atTime(9, 0).toInstant(ZoneOffset.UTC), day, "t", false, body));
    }
    return entries;
  }

  private static People.PersonDescribed person(Boolean employee, LocalDate until) {
    return new People.PersonDescribed(
        "P. Odell", List.of(PoolRole.INDEPENDENT_PERSON), null, null, null, employee, until, null);
  }

  @Test
  void whoWorkedForTheAuthorityIsIndependentOnlyAfterTheCoolingOffTime() {
    var person = PoolPerson.of(entries(person(false, DAY))).orElseThrow();

    assertThat(person.independentFrom(Settings.DEFAULT)).isEqualTo(LocalDate.of(2018, 4, 1));
    assertThat(person.independentOn(LocalDate.of(2018, 3, 31), Settings.DEFAULT)).isFalse();
    assertThat(person.independentOn(LocalDate.of(2018, 4, 1), Settings.DEFAULT)).isTrue();
  }

  @Test
  void theCoolingOffTimeIsASetting() {
    var two =
        Settings.read(
            name -> name.equals("cooling-off-years") ? Optional.of("2") : Optional.empty());
    var person = PoolPerson.of(entries(person(null, DAY))).orElseThrow();

    assertThat(person.independentFrom(two)).isEqualTo(LocalDate.of(2017, 4, 1));
  }

  @Test
  void anOfficerOfTheAuthorityIsNeverIndependentOfIt() {
    var person = PoolPerson.of(entries(person(true, null))).orElseThrow();

    assertThat(person.independentOn(LocalDate.of(2030, 1, 1), Settings.DEFAULT)).isFalse();
  }

  @Test
  void aPersonsOwnRateGoesBeforeThatOfTheRoleAndTheLatestBeforeOlderOnes() {
    var rates =
        List.of(
            new Rate(null, PoolRole.INDEPENDENT_PERSON, DAY, new Money(3000)),
            new Rate(null, PoolRole.INDEPENDENT_PERSON, DAY.plusYears(1), new Money(2800)),
            new Rate("P. Odell", PoolRole.INDEPENDENT_PERSON, DAY.plusYears(2), new Money(3500)));

    assertThat(Rate.of(rates, "P. Odell", PoolRole.INDEPENDENT_PERSON, DAY.minusDays(1))).isEmpty();
    assertThat(Rate.of(rates, "P. Odell", PoolRole.INDEPENDENT_PERSON, DAY.plusYears(1)))
        .contains(new Money(2800));
    assertThat(Rate.of(rates, "p. odell", PoolRole.INDEPENDENT_PERSON, DAY.plusYears(2)))
        .contains(new Money(3500));
    assertThat(Rate.of(rates, "P. Odell", PoolRole.MEDIATOR, DAY.plusYears(2))).isEmpty();
  }

  @Test
  void aComplimentStruckOutIsNone() {
    var said = new Loose.ComplimentReceived("T", null, null, "Thanks", null, null);

    assertThat(Compliment.of(entries(said, new Loose.ComplimentPrepared(true, "Thanks."))))
        .get()
        .extracting(Compliment::editedText, Compliment::useInReport)
        .containsExactly("Thanks.", true);
    assertThat(Compliment.of(entries(said, new Course.StruckOut(1, "twice")))).isEmpty();
  }

  @Test
  void aMatterKeepsItsLatestReviewAndWhatItBecame() {
    var matter =
        Matter.of(
                entries(
                    new Beside.MatterSupported(null, "Contact", null, null, null),
                    new Beside.MatterReviewed(false, null),
                    new Beside.MatterReviewed(true, "told again"),
                    new Beside.BecameComplaint("C1")))
            .orElseThrow();

    assertThat(matter.review()).isEqualTo(new Beside.MatterReviewed(true, "told again"));
    assertThat(matter.reviewed()).isEqualTo(DAY.plusDays(3));
    assertThat(matter.ended()).isEqualTo(DAY.plusDays(4));
    assertThat(matter.reference()).isEqualTo("C1");
  }
}
