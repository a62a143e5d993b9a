package org.inkbook.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl+C during a run: the run is stopped, and the program ends only when what there is has been
 * saved. Closing it says that this is done.
 */
final class Interruption implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 20;

  private final CountDownLatch saved = new CountDownLatch(1);
  private final Thread hook;
  private volatile boolean happened;

  private Interruption(Runnable stop) {
    hook =
        new Thread(
            () -> {
              happened = true;
              stop.run();
              awaitSaved();
            },
            "interruption");
  }

  /** From now on an end from outside first calls {@code stop} and waits for {@link #close}. */
  static Interruption of(Runnable stop) {
    Interruption interruption = new Interruption(stop);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** Whether the program is being ended from outside. */
  boolean happened() {
    return happened;
  }

  @Override
  public void close() {
    saved.countDown();
    if (!happened) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException alreadyEnding) {
        happened = true;
      }
    }
  }

  private void awaitSaved() {
    try {
      saved.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
