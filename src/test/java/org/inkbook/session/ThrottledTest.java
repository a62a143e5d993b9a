package org.inkbook.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ThrottledTest {

  @Test
  void valuesArePassedOnSeldomInOrderAndTheLastAlways() throws InterruptedException {
    ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    List<Integer> passed = Collections.synchronizedList(new ArrayList<>());
    Throttled<Integer> throttled = new Throttled<>(timer, Duration.ofMillis(50), passed::add);
    long start = System.nanoTime();
    int last = 0;
    while (System.nanoTime() - start < 300_000_000L) {
      throttled.accept(++last);
      Thread.sleep(1);
    }
    throttled.accept(++last);
    timer.shutdown();
    assertThat(timer.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    long took = (System.nanoTime() - start) / 1_000_000;
    assertThat(passed).isSorted().hasSizeBetween(2, (int) (took / 50) + 2).endsWith(last);
  }
}
