package org.inkbook.kernel;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The one thread on which the learner's code runs, cell after cell. That it stays the same matters
 * to native libraries, which keep a team of workers for each thread that calls them; that it is
 * known makes it possible to interrupt it.
 */
final class SnippetThread {
  private static final long LIVENESS_MILLIS = 100;

  /** What is to be run; it may throw anything, as the learner's code may. */
  interface Work {
    Object run() throws Throwable;
  }

  private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
  private final ThreadGroup group = Thread.currentThread().getThreadGroup();
  private Thread thread = create();
  private boolean busy;

  /**
   * Runs work and waits for its end; interrupting the waiting thread changes nothing.
   *
   * @throws ExecutionException with whatever the work threw as its cause; a {@link ThreadDeath}
   *     when it was stopped
   */
  Object call(Work work) throws ExecutionException {
    CompletableFuture<Object> result = new CompletableFuture<>();
    begin();
    queue.add(() -> run(work, result));
    try {
      return await(result);
    } finally {
      end();
    }
  }

  /** Interrupts the work, if there is any. */
  synchronized void interrupt() {
    if (busy) {
      thread.interrupt();
    }
  }

  /** Stops the work by force, if there is any; on JDK 17 only, later ones refuse. */
  @SuppressWarnings({"deprecation", "removal"})
  synchronized void stop() {
    if (busy) {
      thread.stop();
    }
  }

  private synchronized void begin() {
    if (!thread.isAlive()) {
      thread = create();
    }
    busy = true;
  }

  private synchronized void end() {
    busy = false;
  }

  private synchronized boolean alive() {
    return thread.isAlive();
  }

  private Thread create() {
    // Named by our own group: JShell makes a group for each snippet and later forgets it.
    Thread created = new Thread(group, this::loop, "cell", 0, false);
    created.setDaemon(true);
    created.start();
    return created;
  }

  private void loop() {
    while (true) {
      try {
        queue.take().run();
      } catch (InterruptedException late) {
        // Meant for work that has just ended.
      }
    }
  }

  private static void run(Work work, CompletableFuture<Object> result) {
    try {
      result.complete(work.run());
    } catch (Throwable thrown) {
      result.completeExceptionally(thrown);
    }
  }

  private Object await(CompletableFuture<Object> result) throws ExecutionException {
    while (true) {
      try {
        return result.get(LIVENESS_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException running) {
        // A stop can hit the thread between its work and its word that the work is done.
        if (!alive()) {
          result.completeExceptionally(new ThreadDeath());
        }
      } catch (InterruptedException ignored) {
        // The work is interrupted by interrupt(), not by way of who waits for it.
      }
    }
  }
}
