package org.candour.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.exchange.Books.complaint;
import static org.candour.exchange.Books.complaints;
import static org.candour.exchange.Books.finding;
import static org.candour.exchange.Books.read;
import static org.candour.exchange.Books.write;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedRowsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/02/2015",
        "2015-13-01",
        "yesterday",
        "05/05/15",
        "5 May 2015",
        "2015-02-30",
        "20150505",
        "13/31/2015"
      })
  void datesThatCannotBeRead(String date) {
    complaints(folder, complaint("responded", date));
    assertThat(finding(folder)).isEqualTo("complaints.csv 2 responded: " + date);
  }

  @ParameterizedTest
  @CsvSource({
    "complainant_type,neighbour",
    "procedure,children",
    "method,fax",
    "not_accepted_reason,dull",
    "extension_reason,holiday",
    "outcome,upheld",
    "stage2_outcome,partially upheld",
    "stage3_outcome,yes",
    "apology,perhaps",
    "advocate_offered,y",
    "restricted,true",
    "summary,#REF!"
  })
  void valuesThatAreNotOnTheirList(String column, String value) {
    complaints(folder, complaint(column, value));
    assertThat(finding(folder)).isEqualTo("complaints.csv 2 " + column + ": " + value);
  }

  @Test
  void theListIsNamed() {
    complaints(folder, complaint("outcome", "upheld"));
    assertThat(read(folder).findings().getFirst().reason())
        .contains("'outcome'")
        .contains("fully upheld, partly upheld, not upheld, no finding");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reference",
        "received",
        "complainant_type",
        "procedure",
        "service_area",
        "summary"
      })
  void whatEveryRowNeeds(String column) {
    complaints(folder, complaint(), complaint("reference", "C2", column, " "));
    assertThat(finding(folder)).isEqualTo("complaints.csv 3 " + column + ": ");
  }

  @Test
  void whoComplainedMayBeBlankOnlyWhenTheRowSaysThatNobodyKnows() {
    complaints(
        folder,
        complaint("complainant_type", "", "complainant_type_unknown", "no"),
        complaint("reference", "C2", "complainant_type", "", "complainant_type_unknown", "yes"));
    assertThat(finding(folder)).isEqualTo("complaints.csv 2 complainant_type: ");
    assertThat(Books.states(read(folder)).keySet()).containsExactly("C2");
  }

  @Test
  void aColumnThatEveryRowNeeds() {
    write(folder, "complaints.csv", "reference,received,complainant_type,procedure,summary", "1");
    assertThat(finding(folder)).isEqualTo("complaints.csv 1 service_area: ");
  }

  @Test
  void aColumnTwice() {
    write(folder, "points.csv", "reference,number,description,Cause,cause", "C1,1,x,y,z");
    assertThat(finding(folder)).startsWith("points.csv 1 cause: ");
  }

  @Test
  void aReferenceTwiceInAnyCase() {
    complaints(folder, complaint("reference", "ab1"), complaint("reference", "AB1"));
    assertThat(finding(folder)).isEqualTo("complaints.csv 3 reference: AB1");
  }

  @Test
  void aReferenceTwiceThoughTheFirstRowIsRefused() {
    complaints(folder, complaint("outcome", "bad"), complaint());
    assertThat(finding(folder))
        .isEqualTo("complaints.csv 2 outcome: bad\ncomplaints.csv 3 reference: C1");
  }

  @Test
  void rowsOfNoComplaint() {
    complaints(folder, complaint());
    write(folder, "points.csv", "reference,number,description", "C1,1,x", "C9,1,x");
    write(folder, "costs.csv", "date,category,amount,reference", "2016-01-01,other,1,C8");
    assertThat(finding(folder)).isEqualTo("points.csv 3 reference: C9\ncosts.csv 2 reference: C8");
  }

  @Test
  void aPointTwice() {
    complaints(folder, complaint());
    write(folder, "points.csv", "reference,number,description", "C1,1,x", "c1,1,y");
    assertThat(finding(folder)).isEqualTo("points.csv 3 number: 1");
  }

  @Test
  void anOmbudsmanReferenceTwice() {
    write(folder, "ombudsman.csv", "ombudsman_reference,enquiry", "7,2015-01-01", "7,2015-01-02");
    assertThat(finding(folder)).isEqualTo("ombudsman.csv 3 ombudsman_reference: 7");
  }

  @ParameterizedTest
  @CsvSource({
    "received,2015-05-05,responded,2015-05-04",
    "received,2015-05-05,acknowledged,2015-05-04",
    "received,2015-05-05,decided,2015-05-04",
    "received,2015-05-05,closed,2015-05-04",
    "received,2015-05-05,extended_to,2015-05-04",
    "received,2015-05-05,stage3_mediated,2015-05-04",
    "withdrawn,2015-06-01,responded,2015-06-02",
    "withdrawn,2015-06-01,stage2_requested,2015-06-02",
    "withdrawn,2015-06-01,stage3_requested,2015-06-02",
    "stage2_requested,2015-06-01,stage2_adjudicated,2015-05-31",
    "stage2_requested,2015-06-01,stage2_withdrawn,2015-05-31",
    "stage2_requested,2015-06-01,stage2_extended,2015-05-31",
    "stage2_requested,2015-06-01,stage2_statement_agreed,2015-05-31",
    "stage3_requested,2015-06-01,stage3_panel,2015-05-31",
    "stage3_requested,2015-06-01,stage3_mediated,2015-05-31",
    "stage3_requested,2015-06-01,stage3_report,2015-05-31",
    "stage3_requested,2015-06-01,stage3_response,2015-05-31",
    "stage3_panel,2015-06-01,stage3_report,2015-05-31",
    "stage3_report,2015-06-01,stage3_response,2015-05-31"
  })
  void impossibleOrders(String first, String day, String then, String earlier) {
    complaints(folder, complaint(first, day, then, earlier));
    assertThat(finding(folder)).isEqualTo("complaints.csv 2 " + then + ": " + earlier);
  }

  @ParameterizedTest
  @CsvSource({
    "stage2_requested,2015-06-01,stage2_io_report,2015-05-31",
    "stage2_requested,2015-06-01,stage2_ip_report,2015-05-31",
    "stage3_requested,2015-06-01,stage3_acknowledged,2015-05-31",
    "responded,2015-06-01,acknowledged,2015-06-02",
    "responded,2015-06-01,extension_agreed,2015-06-02",
    "closed,2015-06-01,responded,2015-06-02",
    "withdrawn,2015-06-01,stage2_adjudicated,2015-06-02",
    "stage2_adjudicated,2015-06-01,stage2_outcome,not upheld",
    "stage3_report,2015-06-01,stage3_outcome,not upheld",
    "withdrawn,2015-06-01,responded,2015-06-01"
  })
  void whatIsOnlyOddComesIn(String first, String day, String then, String value) {
    complaints(folder, complaint(first, day, then, value));
    assertThat(finding(folder)).isEmpty();
  }

  @Test
  void theSmallSheetsKeepTheirOrdersToo() {
    complaints(folder, complaint());
    write(
        folder,
        "actions.csv",
        "reference,agreed,action_type,completed",
        ",2015-06-01,other,2015-05-31",
        "C1,2015-05-04,other,");
    write(
        folder, "ombudsman.csv", "ombudsman_reference,enquiry,decided", "1,2015-06-01,2015-05-31");
    write(folder, "resolution_meetings.csv", "reference,date,kind", "C1,2015-05-04,mediation");
    write(folder, "costs.csv", "reference,date,category,amount", "C1,2015-05-04,other,1");
    assertThat(finding(folder).lines())
        .containsExactlyInAnyOrder(
            "actions.csv 2 completed: 2015-05-31",
            "actions.csv 3 agreed: 2015-05-04",
            "ombudsman.csv 2 decided: 2015-05-31",
            "resolution_meetings.csv 2 date: 2015-05-04",
            "costs.csv 2 date: 2015-05-04");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12.345", "twelve", "£", "1,23", "1e3"})
  void moneyThatIsNone(String amount) {
    write(folder, "costs.csv", "date,category,amount", "2015-01-01,other,\"" + amount + "\"");
    assertThat(finding(folder)).isEqualTo("costs.csv 2 amount: " + amount);
  }

  @Test
  void otherValuesOfTheSmallSheets() {
    complaints(folder, complaint());
    write(folder, "resolution_meetings.csv", "reference,date,kind,stage", "C1,2015-06-04,chat,4");
    write(folder, "context.csv", "financial_year,indicator,value", "2015-17,x,many");
    assertThat(finding(folder).lines())
        .containsExactly(
            "resolution_meetings.csv 2 kind: chat",
            "resolution_meetings.csv 2 stage: 4",
            "context.csv 2 financial_year: 2015-17",
            "context.csv 2 value: many");
  }

  @Test
  void aValueWithoutAColumn() {
    write(folder, "costs.csv", "date,category,amount", "2015-01-01,other,1,lost");
    assertThat(finding(folder)).isEqualTo("costs.csv 2 : lost");
  }

  @Test
  void everyRefusedCellOfARowIsNamedOnce() {
    complaints(
        folder, complaint("responded", "soon", "outcome", "bad", "stage2_requested", "2015-01-01"));
    assertThat(finding(folder).lines())
        .containsExactlyInAnyOrder(
            "complaints.csv 2 responded: soon",
            "complaints.csv 2 outcome: bad",
            "complaints.csv 2 stage2_requested: 2015-01-01");
  }

  @Test
  void blankLinesCountAsRows() {
    write(folder, "costs.csv", "date,category,amount", "", ",,", "2015-01-01,other,x");
    assertThat(finding(folder)).isEqualTo("costs.csv 4 amount: x");
  }

  @Test
  void goodRowsComeInWithoutThoseOfARefusedComplaint() {
    complaints(folder, complaint(), complaint("reference", "C2", "team", "New", "outcome", "bad"));
    write(folder, "points.csv", "reference,number,description", "C1,1,x", "C2,1,x");
    var all = Import.read(folder, null, Books.TODAY, false);
    var good = Import.read(folder, null, Books.TODAY, true);
    assertThat(all.findings()).hasSize(1);
    assertThat(good.findings())
        .extracting(Finding::file)
        .containsExactly("complaints.csv", "points.csv");
    assertThat(good.files()).hasSize(1);
    assertThat(good.added()).extracting(Reading.NewValue::value).containsExactly("Fostering");
  }
}
