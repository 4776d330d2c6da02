package org.candour.desktop.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.candour.casework.grid.Row;
import org.jspecify.annotations.Nullable;

/// The rows of a view as far as somebody looks at them: the order is known by the numbers of the
/// files, and a page of rows is read when one of its rows is first asked for. The order stays until
/// the view is read again, so that a row does not run away while it is typed in.
final class RowWindow {
  static final int PAGE = 100;
  private static final int PAGES = 40;

  /// Reads the rows of some files and hands them over on the window's thread.
  interface Reader {
    void read(List<Long> files, Consumer<List<Row>> then);
  }

  private final Reader reader;
  private final Runnable changed;
  private final Map<Integer, Map<Long, Row>> pages =
      new LinkedHashMap<>(PAGES, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Map<Long, Row>> eldest) {
          return size() > PAGES;
        }
      };
  private final Set<Integer> wanted = new LinkedHashSet<>();
  private long[] order = {};
  private boolean reading;
  private int edition;

  /// @param changed is told when rows have come in
  RowWindow(Reader reader, Runnable changed) {
    this.reader = reader;
    this.changed = changed;
  }

  /// Shows another order, with its first rows when they are known.
  void show(long[] files, List<Row> first) {
    order = files;
    edition++;
    pages.clear();
    wanted.clear();
    for (int page = 0; (page + 1) * PAGE <= first.size(); page++) {
      keep(page, first.subList(page * PAGE, (page + 1) * PAGE));
    }
    if (first.size() == order.length && first.size() % PAGE != 0) {
      int last = first.size() / PAGE;
      keep(last, first.subList(last * PAGE, first.size()));
    }
  }

  private void keep(int page, List<Row> rows) {
    Map<Long, Row> byFile = new LinkedHashMap<>();
    rows.forEach(row -> byFile.put(row.file(), row));
    pages.put(page, byFile);
  }

  int size() {
    return order.length;
  }

  long file(int index) {
    return order[index];
  }

  List<Long> files(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(i -> order[i]).toList();
  }

  /// Where that file stands; -1 when it is not among the rows.
  int indexOf(long file) {
    for (int i = 0; i < order.length; i++) {
      if (order[i] == file) {
        return i;
      }
    }
    return -1;
  }

  /// A row, or null while it is being read.
  @Nullable Row row(int index) {
    if (index < 0 || index >= order.length) {
      return null;
    }
    Map<Long, Row> page = pages.get(index / PAGE);
    if (page == null) {
      wanted.remove(index / PAGE);
      wanted.add(index / PAGE);
      read();
      return null;
    }
    return page.get(order[index]);
  }

  /// The page asked for last is read first; what has been scrolled past is not read at all.
  private void read() {
    if (reading || wanted.isEmpty()) {
      return;
    }
    List<Integer> latest = new ArrayList<>(wanted);
    int page = latest.getLast();
    latest.subList(0, Math.max(0, latest.size() - 3)).forEach(wanted::remove);
    wanted.remove(page);
    int now = edition;
    reading = true;
    long[] files =
        Arrays.copyOfRange(order, page * PAGE, Math.min(order.length, (page + 1) * PAGE));
    reader.read(
        Arrays.stream(files).boxed().toList(),
        rows -> {
          reading = false;
          if (now == edition) {
            keep(page, rows);
            changed.run();
          }
          read();
        });
  }

  /// Reads some files again, after they have changed.
  void again(List<Long> files) {
    int now = edition;
    reader.read(
        files,
        rows -> {
          if (now == edition) {
            rows.forEach(this::replace);
            changed.run();
          }
        });
  }

  private void replace(Row row) {
    pages.values().forEach(page -> page.computeIfPresent(row.file(), (_, _) -> row));
  }
}
