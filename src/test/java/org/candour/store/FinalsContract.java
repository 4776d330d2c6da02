package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.store.Fixture.TESTER;
import static org.candour.store.Fixture.received;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.candour.casework.CaseFile;
import org.candour.casework.FinalReports.Marked;
import org.candour.domain.FileKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What every engine must keep of reports marked final.
abstract class FinalsContract {
  private static final byte[] PAGES = "the pages".getBytes(StandardCharsets.UTF_8);

  private StoredRegister register;

  /// A new register.
  abstract StoredRegister fresh();

  /// Whoever else has the same register open; where only one may, that one.
  abstract StoredRegister other(StoredRegister open);

  /// Tries to change a report past the program.
  abstract void tamper(StoredRegister open);

  @BeforeEach
  void open() {
    register = fresh();
  }

  @AfterEach
  void close() {
    register.close();
  }

  private static CaseFile log(StoredRegister into, String reference) {
    return into.chronicle()
        .begin(
            FileKind.COMPLAINT,
            TESTER,
            List.of(received("2015-05-01", reference, "Jory Penrose", "Fostering")));
  }

  private static Marked marked(String figures) {
    return new Marked("annual", "2015-16", LocalDate.of(2016, 9, 30), figures, "words", PAGES);
  }

  @Test
  @DisplayName("A final report is kept with its pages, who marked it, and the last entry in it")
  void kept() {
    var last = log(register, "C1").entries().getLast().id();
    var kept = register.finals().keep(() -> marked("figures"), TESTER);
    log(register, "C2");
    var again = register.finals().keep(() -> marked("others"), TESTER);

    assertThat(register.finals().of("annual", "2015-16")).containsExactly(again, kept);
    assertThat(register.finals().all()).containsExactly(again, kept);
    assertThat(register.finals().of("cover", "2015-16")).isEmpty();
    assertThat(kept.lastEntry()).isEqualTo(last);
    assertThat(kept.markedBy()).isEqualTo("tester");
    assertThat(register.finals().pages(kept.id())).isEqualTo(PAGES);
  }

  @Test
  @DisplayName("The database itself refuses to change a final report")
  void unchangeable() {
    register.finals().keep(() -> marked("figures"), TESTER);
    assertThatThrownBy(() -> tamper(register)).isInstanceOf(RuntimeException.class);
  }

  @Test
  @DisplayName("Nothing comes in between the first figure read and the report kept")
  void still() throws Exception {
    log(register, "C1");
    var other = other(register);
    var late = new CompletableFuture<CaseFile>();
    var kept =
        register
            .finals()
            .keep(
                () -> {
                  Thread.ofPlatform().start(() -> late.complete(log(other, "LATE")));
                  assertThatThrownBy(() -> late.get(300, TimeUnit.MILLISECONDS))
                      .isInstanceOf(TimeoutException.class);
                  return marked("figures");
                },
                TESTER);
    assertThat(kept.lastEntry()).isLessThan(late.get().entries().getFirst().id());
    if (other != register) {
      other.close();
    }
  }

  @Test
  @DisplayName("What cannot be drawn is not kept")
  void nothingHalf() {
    assertThatThrownBy(() ->
            register
                .finals()
                .keep(
                    () -> {
                      throw new IllegalArgumentException("no ink");
                    },
                    TESTER))
        .isInstanceOf(RuntimeException.class);
    assertThat(register.finals().of("annual", "2015-16")).isEmpty();
  }
}
