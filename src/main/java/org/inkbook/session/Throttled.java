package org.inkbook.session;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Passes values on at most so often, skipping those that are overtaken; the last one always
 * arrives. Safe from any thread.
 */
public final class Throttled<T> implements Consumer<T> {
  private final ScheduledExecutorService timer;
  private final long nanosBetween;
  private final Consumer<? super T> sink;
  private Optional<T> waiting = Optional.empty();
  private boolean resting;

  /**
   * @param timer on whose thread the sink is called
   * @param between the least time from one call of the sink to the next
   */
  public Throttled(ScheduledExecutorService timer, Duration between, Consumer<? super T> sink) {
    this.timer = timer;
    this.nanosBetween = between.toNanos();
    this.sink = sink;
  }

  @Override
  public void accept(T value) {
    synchronized (this) {
      waiting = Optional.of(value);
      if (resting) {
        return;
      }
      resting = true;
    }
    timer.execute(this::pass);
  }

  private void pass() {
    Optional<T> value;
    synchronized (this) {
      value = waiting;
      waiting = Optional.empty();
      resting = value.isPresent();
    }
    if (value.isPresent()) {
      try {
        sink.accept(value.get());
      } finally {
        rest();
      }
    }
  }

  /** A timer that was shut down brings nothing more: there is no need to wait for the next. */
  private void rest() {
    try {
      ScheduledFuture<?> unused = timer.schedule(this::pass, nanosBetween, TimeUnit.NANOSECONDS);
    } catch (RejectedExecutionException e) {
      synchronized (this) {
        resting = false;
      }
    }
  }
}
