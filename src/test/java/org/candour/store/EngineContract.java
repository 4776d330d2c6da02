package org.candour.store;

import static org.candour.store.Fixture.TESTER;
import static org.candour.store.Fixture.received;

import java.util.List;
import org.candour.casework.CaseFile;
import org.candour.domain.FileKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// An empty register of the engine under test, open while a test runs.
abstract class EngineContract {
  StoredRegister register;

  /// An empty register of the engine under test.
  abstract StoredRegister fresh();

  @BeforeEach
  void open() {
    register = fresh();
  }

  @AfterEach
  void close() {
    register.close();
  }

  CaseFile begin(String day, String reference, String child, String area) {
    return register
        .chronicle()
        .begin(FileKind.COMPLAINT, TESTER, List.of(received(day, reference, child, area)));
  }
}
