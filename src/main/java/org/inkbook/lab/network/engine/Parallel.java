package org.inkbook.lab.network.engine;

import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/** Work in Java that is split over the processor's cores. */
final class Parallel {
  private Parallel() {}

  /** A stretch of the work. */
  interface Range {
    void run(int from, int to);
  }

  /**
   * Runs stretches that together cover {@code 0} up to, not including, {@code count}; one a core,
   * so that each can have buffers of its own.
   */
  static void split(int count, Range work) {
    int parts = Math.min(count, ForkJoinPool.getCommonPoolParallelism() + 1);
    IntStream.range(0, parts)
        .parallel()
        .forEach(
            part ->
                work.run(
                    (int) ((long) count * part / parts),
                    (int) ((long) count * (part + 1) / parts)));
  }
}
