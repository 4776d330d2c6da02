package org.candour.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which disks are other computers', by what the system says of them.
class DiskTest {
  @ParameterizedTest(name = "{0} of kind {1}")
  @DisplayName("A folder of another computer is known by its root or its kind")
  @CsvSource({
    "/, fuse.sshfs, fuse.sshfs",
    "/, nfs4, nfs4",
    "/, CIFS, cifs",
    "\\\\server\\complaints\\, NTFS, \\\\server\\complaints\\",
    "/, ext4,",
    "C:\\, NTFS,"
  })
  void share(String root, String type, String told) {
    assertThat(Disk.share(root, type).orElse(null)).isEqualTo(told);
  }
}
