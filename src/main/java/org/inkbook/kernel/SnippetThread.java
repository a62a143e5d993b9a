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
 * known makes it possible to interrupt it. Only after a stop by force another one takes its place.
 */
final class SnippetThread {
  private static final long LIVENESS_MILLIS = 100;

  /** What is to be run; it may throw anything, as the learner's code may. */
  interface Work {
    Object run() throws Throwable;
  }

  private final ThreadGroup group = Thread.currentThread().getThreadGroup();
  private Worker worker = new Worker(group);
  private boolean busy;

  /**
   * Runs work and waits for its end; interrupting the waiting thread changes nothing.
   *
   * @throws ExecutionException with whatever the work threw as its cause; a {@link ThreadDeath}
   *     when it was stopped
   */
  Object call(Work work) throws ExecutionException {
    CompletableFuture<Object> result = new CompletableFuture<>();
    Worker chosen = begin();
    chosen.queue.add(() -> run(work, result));
    try {
      return await(result, chosen.thread);
    } finally {
      end();
    }
  }

  /** Interrupts the work, if there is any. */
  synchronized void interrupt() {
    if (busy) {
      worker.thread.interrupt();
    }
  }

  /** Stops the work by force, if there is any; on JDK 17 only, later ones refuse. */
  @SuppressWarnings({"deprecation", "removal"})
  synchronized void stop() {
    if (busy) {
      worker.tainted = true;
      worker.thread.stop();
    }
  }

  private synchronized Worker begin() {
    if (worker.tainted || !worker.thread.isAlive()) {
      worker.thread.interrupt();
      worker = new Worker(group);
    }
    busy = true;
    return worker;
  }

  private synchronized void end() {
    busy = false;
  }

  private static void run(Work work, CompletableFuture<Object> result) {
    try {
      result.complete(work.run());
    } catch (Throwable thrown) {
      result.completeExceptionally(thrown);
    }
  }

  private static Object await(CompletableFuture<Object> result, Thread thread)
      throws ExecutionException {
    while (true) {
      try {
        return result.get(LIVENESS_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException running) {
        // A stop can hit the thread between its work and its word that the work is done.
        if (!thread.isAlive()) {
          result.completeExceptionally(new ThreadDeath());
        }
      } catch (InterruptedException ignored) {
        // The work is interrupted by interrupt(), not by way of who waits for it.
      }
    }
  }

  /**
   * A thread and its queue. Once it was stopped by force neither is used again: the stop can have
   * hit it within the queue, which would then be broken for good.
   */
  private static final class Worker {
    private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile boolean tainted;

    Worker(ThreadGroup group) {
      // In our own group: JShell makes one for each snippet and stops all that is in it.
      thread = new Thread(group, this::loop, "cell", 0, false);
      thread.setDaemon(true);
      thread.start();
    }

    private void loop() {
      while (!tainted) {
        try {
          queue.take().run();
        } catch (InterruptedException late) {
          // Meant for work that has just ended, or for a worker that is to end.
        }
      }
    }
  }
}
