package org.candour.store.engine;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;

/// A drive letter of Windows may stand for a folder of another computer, which Java takes for a
/// disk. Windows itself knows.
final class WindowsDrive {
  /// What `GetDriveTypeW` answers for a network drive: `DRIVE_REMOTE` of `fileapi.h`.
  private static final int REMOTE = 4;

  private WindowsDrive() {}

  /// Whether this root, `H:\` for instance, is another computer's. Where Windows cannot be asked
  /// the answer is no.
  static boolean remote(String root) {
    return root.matches("[A-Za-z]:\\\\") && type(root) == REMOTE;
  }

  @SuppressWarnings("restricted")
  private static int type(String root) {
    try (Arena arena = Arena.ofConfined()) {
      var windows = SymbolLookup.libraryLookup("kernel32", arena);
      var ask =
          Linker.nativeLinker()
              .downcallHandle(
                  windows.findOrThrow("GetDriveTypeW"),
                  FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
      return (int) ask.invokeExact(arena.allocateFrom(root, StandardCharsets.UTF_16LE));
    } catch (Throwable notWindows) {
      return 0;
    }
  }
}
