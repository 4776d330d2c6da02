package org.candour.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.exchange.Books.complaint;
import static org.candour.exchange.Books.complaints;
import static org.candour.exchange.Books.read;
import static org.candour.exchange.Books.state;
import static org.candour.exchange.Books.states;
import static org.candour.exchange.Books.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.candour.casework.Preferences.OpenList;
import org.candour.domain.ActionType;
import org.candour.domain.ComplainantType;
import org.candour.domain.ExtensionReason;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.FindingBy;
import org.candour.domain.MeetingResult;
import org.candour.domain.Money;
import org.candour.domain.Outcome;
import org.candour.domain.Unusable;
import org.candour.domain.entry.Loose;
import org.candour.domain.entry.Ombudsman;
import org.candour.domain.entry.Remedy;
import org.candour.domain.entry.Stage1;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
  @TempDir Path folder;

  @Test
  void aRowBecomesAChronologyOfItsOwnDays() {
    complaints(
        folder,
        complaint(
            "acknowledged", "06/05/2015",
            "extension_agreed", "2015-05-18",
            "extension_reason", "Complexity",
            "extended_to", "29/05/2015",
            "responded", "2015-05-29",
            "outcome", "PARTLY UPHELD",
            "apology", "Yes",
            "stage2_requested", "2015-06-10",
            "stage2_adjudicated", "2015-08-20",
            "stage2_outcome", "not upheld",
            "stage3_requested", "2015-09-01",
            "stage3_panel", "2015-10-01",
            "closed", "2016-01-04"));

    var state = state(folder);

    assertThat(state.received()).isEqualTo("2015-05-05");
    assertThat(state.stage1().acknowledged()).isEqualTo("2015-05-06");
    assertThat(state.stage1().extensionReason()).isEqualTo(ExtensionReason.COMPLEXITY);
    assertThat(state.stage1().extendedTo()).isEqualTo("2015-05-29");
    assertThat(state.stage1().outcome()).isEqualTo(Outcome.PARTLY_UPHELD);
    assertThat(state.stage1().apology()).isTrue();
    assertThat(state.stage2().outcome()).isEqualTo(Outcome.NOT_UPHELD);
    assertThat(state.stage3().panel()).isEqualTo("2015-10-01");
    assertThat(state.closed()).isEqualTo("2016-01-04");
    assertThat(state.complainantType()).isEqualTo(ComplainantType.PARENT);
  }

  @Test
  void imported() {
    complaints(folder, complaint("responded", "2015-05-29"));
    var entries = read(folder).files().getFirst().entries();
    assertThat(entries)
        .extracting(e -> e.day().toString())
        .containsExactly("2015-05-05", "2015-05-29");
    assertThat(entries).allMatch(e -> e.knownOn() == null);
    assertThat(entries.getLast().body()).isEqualTo(new Stage1.ResponseSent(null, null));
  }

  @Test
  void columnsInAnyOrderAndCaseWithAByteOrderMark() throws IOException {
    Files.writeString(
        folder.resolve("Complaints.CSV"),
        "\uFEFFSummary,Service_Area,Procedure,Complainant type,Received,REFERENCE\n"
            + "\"He said \"\"no\"\", twice\nand left\",Adoption,Corporate,Care Leaver,"
            + "05/05/2015,X/1\n",
        StandardCharsets.UTF_8);
    var state = state(folder);
    assertThat(state.reference()).isEqualTo("X/1");
    assertThat(state.particulars().get(Field.SUMMARY)).isEqualTo("He said \"no\", twice\nand left");
    assertThat(state.particulars().get(Field.PROCEDURE)).isEqualTo("corporate");
    assertThat(state.particulars().get(Field.COMPLAINANT_TYPE)).isEqualTo("care leaver");
  }

  @Test
  void unknownColumnsAreKeptAsTheCouncilsOwn() {
    complaints(folder, complaint("Ward", "Harbour", "Link worker", ""));
    assertThat(state(folder).userFields()).containsExactly(java.util.Map.entry("Ward", "Harbour"));
  }

  @Test
  void aDetailWithoutItsStepIsKept() {
    complaints(folder, complaint("outcome", "Not Upheld", "extended_to", "01/06/2015"));
    var state = state(folder);
    assertThat(state.stage1().responded()).isNull();
    assertThat(state.userFields())
        .containsEntry("outcome", "not upheld")
        .containsEntry("extended_to", "2015-06-01");
  }

  @Test
  void openListsTakeTheFirstSpellingAndAreReported() {
    complaints(
        folder,
        complaint("team", "North", "causes", "Delay; Keeping informed"),
        complaint("reference", "C2", "service_area", "FOSTERING", "causes", "delay"));
    var reading = read(folder);
    assertThat(states(reading).get("C2").particulars().get(Field.SERVICE_AREA))
        .isEqualTo("Fostering");
    assertThat(states(reading).get("C2").particulars().causes()).containsExactly("Delay");
    assertThat(reading.added())
        .containsExactlyInAnyOrder(
            new Reading.NewValue(OpenList.SERVICE_AREA, "Fostering"),
            new Reading.NewValue(OpenList.TEAM, "North"),
            new Reading.NewValue(OpenList.CAUSE, "Delay"),
            new Reading.NewValue(OpenList.CAUSE, "Keeping informed"));
  }

  @Test
  void pointsMeetingsCostsActionsAndOmbudsmanLieInTheirComplaint() {
    complaints(
        folder,
        complaint(
            "reference", "c/1", "responded", "2015-05-20", "stage2_adjudicated", "2015-08-01"));
    write(
        folder,
        "points.csv",
        "reference,number,description,cause,desired_outcome,stage1_finding,stage2_finding,"
            + "independent_person_agrees,adjudication,stage3_finding",
        "C/1,1a,Late,Delay,An apology,not upheld,fully upheld,NO,partly upheld,");
    write(
        folder,
        "resolution_meetings.csv",
        "reference,date,kind,stage,result",
        "C/1,01/06/2015,Conciliation meeting,1,Resolved");
    write(
        folder,
        "costs.csv",
        "date,category,amount,reference,payee,note,recharged",
        "2015-07-01,Stage 3,\"£1,234.5\",C/1,A Person,,2015-08-01",
        "2014-07-01,other,12,,,,");
    write(
        folder,
        "ombudsman.csv",
        "ombudsman_reference,reference,enquiry,decided,decision,fault,payment",
        "15 001,C/1,2015-09-01,2015-10-01,Upheld: fault and injustice,yes,300",
        "15 002,,,,,,");
    write(
        folder,
        "actions.csv",
        "reference,agreed,kind,action_type,description,due,completed,evidence",
        "C/1,2015-06-01,preventative,Training,Train them,2015-07-01,2015-06-30,Register",
        ",2015-06-02,,other,,,,");

    var reading = read(folder);
    assertThat(reading.findings()).isEmpty();
    var state = states(reading).get("c/1");
    var point = state.points().getFirst();
    assertThat(point.number()).isEqualTo("1a");
    assertThat(point.finding(FindingBy.INVESTIGATING_OFFICER)).isEqualTo(Outcome.FULLY_UPHELD);
    assertThat(point.finding(FindingBy.ADJUDICATING_OFFICER)).isEqualTo(Outcome.PARTLY_UPHELD);
    assertThat(point.independentPersonAgrees()).isFalse();
    assertThat(state.meetings().getFirst().result()).isEqualTo(MeetingResult.RESOLVED);
    assertThat(state.costs().getFirst().amount()).isEqualTo(new Money(123450));
    assertThat(state.costs().getFirst().recharged()).isEqualTo("2015-08-01");
    assertThat(state.ombudsman().getFirst().fault()).isTrue();
    assertThat(state.ombudsman().getFirst().payment()).isEqualTo(Money.pounds(300));
    assertThat(state.actions().getFirst().completed()).isEqualTo("2015-06-30");

    assertThat(loose(reading, FileKind.COST)).isInstanceOf(Remedy.CostIncurred.class);
    assertThat(loose(reading, FileKind.OMBUDSMAN))
        .isEqualTo(new Ombudsman.Contacted("15 002", null, null, null));
    assertThat(((Remedy.ActionAgreed) loose(reading, FileKind.ACTION)).type())
        .isEqualTo(ActionType.OTHER);
    assertThat(reading.rows()).containsEntry("costs.csv", 2).containsEntry("points.csv", 1);
  }

  @Test
  void complimentsContextAndPublishedFigures() {
    write(
        folder,
        "compliments.csv",
        "received,team,service_area,source,text,use_in_report,edited_text",
        "2015-06-01,North,Fostering,Councillor,Thank you,no,");
    write(
        folder,
        "context.csv",
        "financial_year,indicator,value,basis,source,provisional",
        "2015-16,Children in Care at 31st March,\"4,635\",At 31 March,,yes");
    write(
        folder,
        "published.csv",
        "financial_year,figure,value,note",
        "2015-16,upheld.percent,33,page 4");
    var reading = read(folder);
    assertThat(reading.findings()).isEmpty();
    assertThat(((Loose.ComplimentReceived) loose(reading, FileKind.COMPLIMENT)).useInReport())
        .isFalse();
    assertThat(((Loose.IndicatorEntered) loose(reading, FileKind.INDICATOR)).value())
        .isEqualTo("4635");
    assertThat(reading.files().getLast().entries().getFirst().day())
        .isEqualTo(LocalDate.of(2016, 3, 31));
  }

  @Test
  void theRouteIsKnownFromTheStart() {
    complaints(
        folder,
        complaint(
            "procedure", "not accepted",
            "not_accepted_reason", "Out of time",
            "decided", "2015-05-10"));
    var state = state(folder);
    assertThat(state.intake().decided()).isEqualTo("2015-05-10");
    assertThat(state.particulars().get(Field.NOT_ACCEPTED_REASON)).isEqualTo("out of time");
  }

  @Test
  void theGuardOfACsvFileComesOff() {
    complaints(
        folder, complaint("complainant_telephone", "'+44 1632 960001", "summary", "'quoted' word"));
    var particulars = state(folder).particulars();
    assertThat(particulars.get(Field.COMPLAINANT_TELEPHONE)).isEqualTo("+44 1632 960001");
    assertThat(particulars.get(Field.SUMMARY)).isEqualTo("'quoted' word");
  }

  @Test
  void aFolderThatIsNone() {
    assertThatThrownBy(() -> read(folder.resolve("nowhere")))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("There is nothing at");
    assertThatThrownBy(() -> read(folder))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("no file of a register workbook");
  }

  @Test
  void textThatIsNotUtf8() throws IOException {
    Files.write(folder.resolve("complaints.csv"), "reference\nCaf\u00e9".getBytes("windows-1252"));
    assertThatThrownBy(() -> read(folder))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("is not UTF-8 text");
  }

  @Test
  void filesThatAreNoPartOfItAreNamed() {
    complaints(folder, complaint());
    write(folder, "complaint.csv", "a");
    assertThat(read(folder).ignored()).containsExactly("complaint.csv");
  }

  private static org.candour.domain.entry.Body loose(Reading reading, FileKind kind) {
    return reading.files().stream()
        .filter(f -> f.kind() == kind)
        .findFirst()
        .orElseThrow()
        .entries()
        .getFirst()
        .body();
  }
}
