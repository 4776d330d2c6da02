package org.candour.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.candour.PostgresServer;
import org.candour.Story;
import org.candour.access.Member;
import org.candour.access.Role;
import org.candour.casework.Authorship;
import org.candour.domain.time.FinancialYear;
import org.candour.report.Asked;
import org.candour.report.ReportKind;
import org.candour.report.pdf.PdfWriter;
import org.candour.store.NewRegister;
import org.candour.store.RegisterOpener;
import org.candour.store.Removal;
import org.candour.store.StoredRegister;
import org.candour.store.Team;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Reports of a register that a team shares on a real server")
class TeamReportsTest {
  private static final LocalDate TODAY = LocalDate.of(2016, 9, 30);

  @TempDir private static Path folder;
  private static Team team;

  @BeforeAll
  static void moveIn() {
    team = new Team(PostgresServer.shared().address()).with("gwen");
    try (StoredRegister register =
        RegisterOpener.create(
            folder.resolve("before.candour"),
            "Gwen",
            "heron teal wren dunlin",
            new NewRegister("Shared", null, null),
            Story.CALENDAR)) {
      register
          .members()
          .give(
              Member.given("Gwen", Role.COMPLAINTS_MANAGER, TODAY).comingAs("gwen"),
              Authorship.by("Gwen", ZonedDateTime.now()));
      new Removal(register, Story.CALENDAR).to(team.owner(), "team", made -> {}).close();
    }
  }

  @ParameterizedTest
  @EnumSource(ReportKind.class)
  void eachIsWrittenByAMemberOfTheTeam(ReportKind kind) {
    try (StoredRegister register = team.open("gwen")) {
      var report = kind.write(Opened.of(register), Asked.of(FinancialYear.parse("2015-16")), TODAY);
      assertThat(new PdfWriter().write(report)).isNotEmpty();
    }
  }
}
