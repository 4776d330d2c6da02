package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.candour.domain.Refusal;
import org.junit.jupiter.api.Test;

/// What is worked out ahead comes in its order, and so does what goes wrong.
final class AheadTest {
  private final List<Integer> numbers = IntStream.rangeClosed(1, 10).boxed().toList();

  @Test
  void comesInItsOrderThroughEveryStepEachOnAThreadOfItsOwn() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    List<List<String>> found = new ArrayList<>();
    try (Ahead<String> ahead =
        Ahead.of(numbers.iterator(), 4, n -> on(threads, n * 2))
            .then(n -> on(threads, "no. " + n))) {
      ahead.forEachRemaining(found::add);
    }
    assertThat(found)
        .containsExactly(
            List.of("no. 2", "no. 4", "no. 6", "no. 8"),
            List.of("no. 10", "no. 12", "no. 14", "no. 16"),
            List.of("no. 18", "no. 20"));
    assertThat(threads).hasSize(2).doesNotContain(Thread.currentThread());
  }

  @Test
  void whatGoesWrongInTheFirstStepGoesWrongAtTheLast() {
    try (Ahead<Integer> ahead = Ahead.of(numbers.iterator(), 4, AheadTest::notSix).then(n -> n)) {
      assertThat(ahead.next()).containsExactly(1, 2, 3, 4);
      assertThatThrownBy(ahead::next).isInstanceOf(Refusal.class).hasMessage("six");
    }
  }

  @Test
  void closingItLeavesNoThreadAtWork() throws InterruptedException {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    try (Ahead<Integer> ahead =
        Ahead.of(numbers.iterator(), 1, n -> on(threads, n)).then(n -> on(threads, n))) {
      assertThat(ahead.next()).containsExactly(1);
    }
    assertThat(threads).hasSize(2);
    for (Thread thread : threads) {
      assertThat(thread.join(Duration.ofMinutes(1))).isTrue();
    }
  }

  private static <T> T on(Set<Thread> threads, T value) {
    threads.add(Thread.currentThread());
    return value;
  }

  private static int notSix(int n) {
    if (n == 6) {
      throw new Refusal("six");
    }
    return n;
  }
}
