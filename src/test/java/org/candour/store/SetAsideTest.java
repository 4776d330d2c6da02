package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.store.Fixture.TESTER;
import static org.candour.store.Fixture.complaint;
import static org.candour.store.Fixture.received;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.candour.casework.Chronicle.NewFile;
import org.candour.domain.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// So many complaints at once that the indexes are made anew after them.
final class SetAsideTest {
  private static final int MANY = 2_500;

  @TempDir private Path folder;
  private StoredRegister register;

  @BeforeEach
  void open() {
    register = Fixture.register(folder.resolve("many.candour"));
  }

  @AfterEach
  void close() {
    register.close();
  }

  private void bring(IntFunction<String> reference) {
    register
        .chronicle()
        .bring(
            TESTER, IntStream.range(0, MANY).mapToObj(i -> one(i, reference.apply(i))).iterator());
  }

  private static NewFile one(int i, String reference) {
    return complaint(received("2016-04-22", reference, "Child" + i + " Penrose", "North"));
  }

  /// Everything the file knows of its tables, triggers and indexes.
  private List<String> made() {
    return register
        .database()
        .read(sql ->
            sql.fetch("select type || ' ' || name || ' ' || coalesce(sql, '') from sqlite_master")
                .getValues(0, String.class))
        .stream()
        .sorted()
        .toList();
  }

  @Test
  void everyIndexIsBackAndEveryComplaintIsFound() {
    List<String> before = made();
    bring(i -> "R" + i);

    assertThat(made()).isEqualTo(before);
    assertThat(register.check()).isEmpty();
    for (int i : new int[] {0, 399, 400, 1_000, 1_600, MANY - 1}) {
      assertThat(register.lists().search("child" + i, 5))
          .extracting(it -> it.reference())
          .contains("R" + i);
      assertThat(register.chronicle().find("r" + i)).isPresent();
    }
  }

  @Test
  void whatFailsHalfWayLeavesAllAsItWas() {
    List<String> before = made();
    assertThatThrownBy(() -> bring(i -> "R" + (i == 2_100 ? 5 : i)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("R5");

    assertThat(made()).isEqualTo(before);
    assertThat(register.holding().complaints()).isZero();
    assertThat(register.lists().search("penrose", 5)).isEmpty();
  }
}
