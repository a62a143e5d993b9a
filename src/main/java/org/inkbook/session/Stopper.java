package org.inkbook.session;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks kernels to stop the cell that runs. Until a kernel has heard that, no other cell may begin:
 * it could be stopped in the place of the one that was meant. Whoever calls holds the lock.
 */
final class Stopper {

  /**
   * How old a run may become, in milliseconds, before a newer value stops it. A run that ends by
   * itself within that time is let be: stopping it would take as long, and while a slider moves
   * nothing would ever be shown.
   */
  static final long PATIENCE_MILLIS = 600;

  private final Object lock;
  private final Executor executor;
  private final Runnable onHeard;
  private final Set<Long> unheard = new HashSet<>();
  private long requests;

  /**
   * @param onHeard called with the lock held when a kernel has heard
   */
  Stopper(Object lock, Executor executor, Runnable onHeard) {
    this.lock = lock;
    this.executor = executor;
    this.onHeard = onHeard;
  }

  void stop(ActiveRun run) {
    long request = ++requests;
    unheard.add(request);
    CompletableFuture<Void> unused =
        run.kernel()
            .interrupt()
            .whenCompleteAsync((nothing, problem) -> heard(request, problem), executor);
  }

  private void heard(long which, Throwable problem) {
    if (problem != null) {
      log().warn("a kernel was not asked to stop", problem);
    }
    synchronized (lock) {
      if (unheard.remove(which)) {
        onHeard.run();
      }
    }
  }

  /**
   * Stops a run that is not wanted any more, once it is old enough.
   *
   * @param active whether it still goes on then
   */
  void giveUp(ActiveRun run, Predicate<ActiveRun> active) {
    if (run.supersede()) {
      Executor later =
          CompletableFuture.delayedExecutor(
              Math.max(0, PATIENCE_MILLIS - run.ageMillis()), TimeUnit.MILLISECONDS, executor);
      later.execute(
          () -> {
            synchronized (lock) {
              if (active.test(run)) {
                stop(run);
              }
            }
          });
    }
  }

  /** Whether a kernel has not heard yet. */
  boolean waits() {
    return !unheard.isEmpty();
  }

  /** There is no kernel any more that could hear. */
  void forget() {
    unheard.clear();
  }

  /** Fetched when there is something to say: to set up logging takes a tenth of the start. */
  private static Logger log() {
    return LoggerFactory.getLogger(Stopper.class);
  }
}
