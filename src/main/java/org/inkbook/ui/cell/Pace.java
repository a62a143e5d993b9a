package org.inkbook.ui.cell;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.AnimationTimer;

/**
 * Work on JavaFX's thread that may wait, spread over frames so that none of them is late: as much a
 * frame as fits into a few milliseconds, and at least one piece.
 */
final class Pace {
  private static final long BUDGET_NANOS = 4_000_000;

  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          work();
        }
      };

  /** Does this in one of the next frames, after what waits already. */
  void add(Runnable piece) {
    if (waiting.isEmpty()) {
      timer.start();
    }
    waiting.add(piece);
  }

  boolean isIdle() {
    return waiting.isEmpty();
  }

  private void work() {
    long end = System.nanoTime() + BUDGET_NANOS;
    do {
      waiting.remove().run();
    } while (!waiting.isEmpty() && System.nanoTime() < end);
    if (waiting.isEmpty()) {
      timer.stop();
    }
  }
}
