package org.candour.casework.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One complaint as a row: its file, and its cells as they are kept, in the order asked for.
public record Row(long file, List<@Nullable String> cells) {
  public Row {
    cells = Collections.unmodifiableList(new ArrayList<>(cells));
  }
}
