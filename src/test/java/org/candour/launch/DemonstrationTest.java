package org.candour.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.candour.casework.Desk;
import org.candour.casework.Diary;
import org.candour.casework.Directory.EventLine;
import org.candour.casework.Directory.MatterLine;
import org.candour.casework.Directory.PersonLine;
import org.candour.casework.Query;
import org.candour.domain.EventKind;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.FigureSet;
import org.candour.figures.Identities;
import org.candour.figures.OpenRegister;
import org.candour.report.cover.Cover;
import org.candour.report.model.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The demonstration register says what the published report of 2015-16 says, wherever that report
/// agrees with itself.
class DemonstrationTest {
  private static OpenRegister register;
  private static FigureSet figures;

  @BeforeAll
  static void make(@TempDir Path folder) {
    register =
        new FileRegisters(CalendarData.englandAndWales())
            .demonstration(folder.resolve("demonstration.candour"));
    figures =
        register.figures(FinancialYear.parse("2015-16"), OptionalInt.empty(), Demonstration.TODAY);
  }

  @AfterAll
  static void close() {
    register.close();
  }

  @Test
  @DisplayName("Volumes, speed and outcomes are those published")
  void published() {
    var expected = new TreeMap<String, String>();
    put(expected, "stage1.received", "65", "stage1.received.previous", "57");
    put(expected, "stage1.received.change.percent", "14", "stage1.resolved", "57");
    put(expected, "stage2.requested", "7", "stage2.requested.previous", "9");
    put(expected, "stage3.requested", "3", "stage3.requested.previous", "2");
    put(expected, "stage1.within20", "52", "stage1.within20.percent", "91");
    put(expected, "stage1.within20.percent.previous", "91", "stage1.within10.percent", "65");
    put(expected, "stage1.within10.percent.previous", "49", "escalation.percent", "11");
    put(expected, "outcome.fully upheld", "6", "outcome.partly upheld", "7");
    put(expected, "outcome.not upheld", "44", "outcome.fully upheld.percent", "11");
    put(expected, "outcome.partly upheld.percent", "12", "outcome.not upheld.percent", "77");
    put(expected, "upheld.percent", "23", "referrals.percent", "1.6");
    put(expected, "referrals.percent.previous", "1.2", "received.children", "6");
    put(expected, "received.children.percent", "9", "received.children.previous", "7");
    put(expected, "received.children.percent.previous", "12", "stage2.adjudicated", "3");
    put(expected, "stage2.within65.from.request", "1", "stage2.withdrawn", "2");
    put(expected, "stage2.open", "3", "stage3.mediated", "1");
    put(expected, "stage3.panels", "2", "stage2.offered", "0");
    put(expected, "conciliation.held", "8", "conciliation.resolved", "6");
    put(expected, "mediation.held", "1", "mediation.resolved", "1");
    put(expected, "compliments.received", "25", "compliments.received.previous", "31");
    put(expected, "ombudsman.enquiries", "10", "ombudsman.decided", "9");
    put(expected, "ombudsman.fault", "2", "upheld.no.preventative", "6");
    put(expected, "upheld.with.action", "7", "upheld.apology", "13");
    put(expected, "actions.type.financial reimbursement", "3", "upheld.reviewed", "13");
    assertThat(printed(expected)).isEqualTo(expected);
  }

  @Test
  @DisplayName(
      "Whoever investigates in a case, or sits beside as the independent person, is in the pool")
  void pool() {
    var pool = register.directory().people().stream().map(PersonLine::name).toList();
    assertThat(pool).hasSize(8);
    assertThat(pool).allMatch(name -> !register.directory().appointments(name).isEmpty());
  }

  @Test
  @DisplayName("Meetings, training and what the Children's Rights Officers support can be seen")
  void beside() {
    var directory = register.directory();
    var held = directory.events().stream().map(EventLine::kind).toList();
    assertThat(held)
        .contains(
            EventKind.RIGHTS_REVIEW,
            EventKind.CHILDREN_IN_CARE_COUNCIL,
            EventKind.TRAINING,
            EventKind.BRIEFING);
    assertThat(directory.events()).noneMatch(event -> event.held().isAfter(Demonstration.TODAY));
    assertThat(directory.matters()).extracting(MatterLine::complaint).contains("2015/079");
  }

  @Test
  @DisplayName("R142: the cover report says who was consulted, and when")
  void consulted() {
    var cover = Cover.report(register, FinancialYear.parse("2015-16"), Demonstration.TODAY);
    var text = new StringBuilder();
    Texts.of(cover, words -> text.append(words).append('\n'));
    assertThat(text.toString())
        .containsOnlyOnce(
            "Consulted on this report: the Director of Corporate Resources, on 23 September 2016");
  }

  @Test
  @DisplayName("Causes are those of Table 6, upheld on the reading that adds up")
  void causes() {
    assertThat(cause("Sensitivity / Empathy of staff")).isEqualTo("11 / 2");
    assertThat(cause("Professional Judgement / Decision making")).isEqualTo("11 / 2");
    assertThat(cause("Quality of our work")).isEqualTo("8 / 3");
    assertThat(cause("Delays in providing services")).isEqualTo("8 / 6");
    assertThat(cause("Multiple")).isEqualTo("7 / 0");
    assertThat(cause("Our Fairness to you")).isEqualTo("4 / 0");
    assertThat(cause("Keeping informed")).isEqualTo("3 / 0");
    assertThat(cause("Politeness, Openness and Honesty")).isEqualTo("2 / 0");
    assertThat(cause("Accessibility of our services")).isEqualTo("2 / 0");
    assertThat(cause("Accuracy and clarity of information given")).isEqualTo("1 / 0");
  }

  @Test
  @DisplayName("Costs are those of Table 8, for three years")
  void costs() {
    assertThat(costs("2013-14")).isEqualTo("4040 7160 0 900 0 = 12100");
    assertThat(costs("2014-15")).isEqualTo("2870 7430 2410 420 0 = 13130");
    assertThat(costs("2015-16")).isEqualTo("3910 8200 1790 930 300 = 15130");
  }

  @Test
  @DisplayName("Nothing is damaged, and the identities of every year hold")
  void sound() {
    assertThat(register.check()).isEmpty();
    for (var year : register.lists().years()) {
      var broken =
          register.now(Demonstration.TODAY, t -> Identities.check(FinancialYear.parse(year), t));
      assertThat(broken).as(year).isEmpty();
    }
  }

  @Test
  @DisplayName("Today is a believable day: something overdue, due soon, to decide, missing")
  void today() {
    var desk = Desk.of(register, CalendarData.englandAndWales(), Launch::here);
    var diary = Diary.of(register, desk.calendar(), desk.today());
    assertThat(diary.day()).isEqualTo("2016-09-30");
    assertThat(diary.overdue()).hasSizeBetween(3, 8);
    assertThat(diary.soon()).hasSizeBetween(4, 9);
    assertThat(diary.decide()).hasSizeBetween(2, 4);
    assertThat(diary.gaps()).isNotEmpty();
    assertThat(diary.waiting()).hasSize(1);
  }

  @Test
  @DisplayName("No entry is later than the demonstration's today")
  void nothingLater() {
    for (var line : register.lists().complaints(Query.newest(1000))) {
      assertThat(register.chronicle().open(line.file()).entries())
          .allSatisfy(e -> assertThat(e.day()).isBeforeOrEqualTo(Demonstration.TODAY));
    }
  }

  private static void put(Map<String, String> into, String... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      into.put(pairs[i], pairs[i + 1]);
    }
  }

  private static Map<String, String> printed(Map<String, String> like) {
    var printed = new TreeMap<String, String>();
    like.keySet().forEach(id -> printed.put(id, plain(figures, id)));
    return printed;
  }

  private static String cause(String name) {
    return plain(figures, "cause." + name + ".resolved")
        + " / "
        + plain(figures, "cause." + name + ".upheld");
  }

  private static String costs(String year) {
    var set = register.figures(FinancialYear.parse(year), OptionalInt.empty(), Demonstration.TODAY);
    return "%s %s %s %s %s = %s"
        .formatted(
            plain(set, "cost.independent person"),
            plain(set, "cost.investigating officer"),
            plain(set, "cost.stage 3"),
            plain(set, "cost.mediation"),
            plain(set, "cost.financial redress"),
            plain(set, "cost.total"));
  }

  private static String plain(FigureSet set, String id) {
    return set.get(id).map(BigDecimal::toPlainString).orElse("null");
  }
}
