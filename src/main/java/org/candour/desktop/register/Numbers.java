package org.candour.desktop.register;

import java.util.Collections;
import javafx.collections.ObservableListBase;

/// The numbers from nought, as many as there are rows.
final class Numbers extends ObservableListBase<Integer> {
  private int size;

  void become(int count) {
    int before = size;
    beginChange();
    size = count;
    if (count > before) {
      nextAdd(before, count);
    } else if (count < before) {
      nextRemove(count, Collections.nCopies(before - count, 0));
    }
    endChange();
  }

  @Override
  public Integer get(int index) {
    return index;
  }

  @Override
  public int size() {
    return size;
  }
}
