package org.candour.desktop;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.testfx.util.WaitForAsyncUtils;

/// Looks at the window on its own thread, so that nothing is laid out anew meanwhile.
public final class Looking {
  private Looking() {}

  public static <T> T at(Callable<T> look) {
    try {
      return Platform.isFxApplicationThread()
          ? look.call()
          : WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(look));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /// Waits half a minute at most until something is seen.
  public static void until(Callable<Boolean> seen) throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> at(seen));
    WaitForAsyncUtils.waitForFxEvents();
  }
}
