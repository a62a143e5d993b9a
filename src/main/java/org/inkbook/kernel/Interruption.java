package org.inkbook.kernel;

import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jdk.jshell.spi.ExecutionControl.ExecutionControlException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops the cell that runs: first with good manners, so that long work can end with what it has so
 * far, then by force.
 */
final class Interruption {
  private static final Logger LOG = LoggerFactory.getLogger(Interruption.class);

  /** A training stops between two batches, which can be this far apart. */
  private static final long PATIENCE_MILLIS = 900;

  /** Code that catches everything is told again. */
  private static final long AGAIN_MILLIS = 300;

  private final LiveExecution execution;
  private final ScheduledExecutorService timer;
  private long lastAsked;
  private long stoppedUpTo;
  private boolean running;
  private boolean requested;
  private Optional<Future<?>> force = Optional.empty();

  Interruption(LiveExecution execution, ScheduledExecutorService timer) {
    this.execution = execution;
    this.timer = timer;
  }

  /** A cell is asked for; the number returned is its ticket. */
  synchronized long asked() {
    return ++lastAsked;
  }

  /**
   * A cell begins.
   *
   * @param ticket the one it was given. If a stop was requested since, it applies: who stops what
   *     he has just asked for does not know how far it is.
   */
  synchronized void begin(long ticket) {
    running = true;
    requested = ticket <= stoppedUpTo;
    execution.begin();
  }

  /** The cell has ended; what was about to stop it must not hit the next. */
  synchronized void end() {
    running = false;
    force.ifPresent(future -> future.cancel(false));
    force = Optional.empty();
  }

  /** Whether the cell was asked to stop. */
  synchronized boolean requested() {
    return requested;
  }

  /** Asks the cell that runs to stop, and those that wait not to begin. */
  synchronized void request() {
    stoppedUpTo = lastAsked;
    if (!running) {
      return;
    }
    requested = true;
    execution.interrupt();
    if (force.isEmpty()) {
      force =
          Optional.of(
              timer.scheduleAtFixedRate(
                  this::force, PATIENCE_MILLIS, AGAIN_MILLIS, TimeUnit.MILLISECONDS));
    }
  }

  private synchronized void force() {
    if (!running) {
      return;
    }
    try {
      execution.stop();
    } catch (ExecutionControlException e) {
      LOG.warn("a cell could not be stopped", e);
    }
  }
}
