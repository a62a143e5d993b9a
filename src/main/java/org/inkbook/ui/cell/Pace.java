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
  private boolean worked;
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          work();
        }
      };

  /** Does this in one of the next frames, after what waits already. */
  void add(Runnable piece) {
    waiting.add(piece);
    timer.start();
  }

  /**
   * Does this at once if nothing has been done since the last frame, so that the next one shows it;
   * else as {@link #add} does.
   */
  void soon(Runnable piece) {
    if (worked || !waiting.isEmpty()) {
      add(piece);
    } else {
      worked = true;
      timer.start();
      piece.run();
    }
  }

  boolean isIdle() {
    return waiting.isEmpty();
  }

  private void work() {
    long end = System.nanoTime() + BUDGET_NANOS;
    worked = !waiting.isEmpty();
    while (!waiting.isEmpty() && System.nanoTime() < end) {
      waiting.remove().run();
    }
    if (!worked) {
      timer.stop();
    }
  }
}
