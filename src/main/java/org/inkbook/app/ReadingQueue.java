package org.inkbook.app;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Reads photos on all processors and tells of them in the order they were named. At most two a
 * processor are begun before the first of them is told of, so memory does not grow with their
 * number.
 *
 * @param <T> what becomes of a photo
 */
final class ReadingQueue<T> implements AutoCloseable {
  private final int threads;
  private final ExecutorService workers;
  private final Function<Path, T> read;

  ReadingQueue(int threads, Function<Path, T> read) {
    this.threads = threads;
    this.workers = Executors.newFixedThreadPool(threads);
    this.read = read;
  }

  /**
   * Reads them all.
   *
   * @param told what is to be done with each, on the calling thread
   */
  void each(List<Path> photos, BiConsumer<Path, T> told) {
    Deque<Future<T>> begun = new ArrayDeque<>();
    int next = 0;
    for (Path photo : photos) {
      while (next < photos.size() && begun.size() < 2 * threads) {
        Path ahead = photos.get(next++);
        begun.add(workers.submit(() -> read.apply(ahead)));
      }
      told.accept(photo, result(begun.remove()));
    }
  }

  private static <T> T result(Future<T> done) {
    try {
      return done.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException mistake) {
        throw mistake;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Begins no more of them. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
