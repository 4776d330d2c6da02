package org.candour.exchange;

import org.jspecify.annotations.Nullable;

final class Steps {
  private Steps() {}

  static void read(Line line, @Nullable Draft draft) {}
}
