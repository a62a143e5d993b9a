package org.inkbook.lab.network.engine;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/** Work in Java that is split over the processor's cores. */
public final class Parallel {
  private Parallel() {}

  /** A stretch of the work. */
  public interface Range {
    void run(int from, int to);
  }

  /** A stretch of the work that has a result. */
  public interface Part<T> {
    T run(int from, int to);
  }

  /** A stretch of the work that knows which it is, from 0. */
  interface Numbered<T> {
    T run(int part, int from, int to);
  }

  /**
   * Runs stretches that together cover {@code 0} up to, not including, {@code count}; one a core,
   * so that each can have buffers of its own.
   */
  public static void split(int count, Range work) {
    split(count, cores(), work);
  }

  /** As above, in so many stretches. */
  public static void split(int count, int parts, Range work) {
    collect(
        count,
        parts,
        (from, to) -> {
          work.run(from, to);
          return to;
        });
  }

  /** As above, with the results in order, so that what is made of them does not vary. */
  static <T> List<T> collect(int count, Part<T> work) {
    return collect(count, cores(), work);
  }

  private static <T> List<T> collect(int count, int most, Part<T> work) {
    return collect(count, most, (part, from, to) -> work.run(from, to));
  }

  /** As above, in so many stretches at most, each told which it is. */
  static <T> List<T> collect(int count, int most, Numbered<T> work) {
    int parts = Math.min(count, most);
    return IntStream.range(0, parts)
        .parallel()
        .mapToObj(part -> work.run(part, bound(count, part, parts), bound(count, part + 1, parts)))
        .toList();
  }

  /** How many stretches can run at once. */
  public static int cores() {
    return ForkJoinPool.getCommonPoolParallelism() + 1;
  }

  private static int bound(int count, int part, int parts) {
    return (int) ((long) count * part / parts);
  }
}
