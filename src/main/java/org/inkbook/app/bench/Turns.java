package org.inkbook.app.bench;

import java.util.Arrays;

/** Times one piece of work again and again. */
final class Turns {

  /** One turn of the work. */
  interface Work {
    /**
     * Does it.
     *
     * @param turn from 0; for work that must be another one each time
     */
    void run(int turn) throws Exception;
  }

  private final double first;
  private final double[] warm;

  private Turns(double first, double[] warm) {
    this.first = first;
    this.warm = warm;
  }

  /**
   * Does the work so often.
   *
   * @param cold turns that are not counted, at least 1
   * @param counted turns after those
   */
  static Turns of(int cold, int counted, Work work) {
    double[] seconds = new double[cold + counted];
    for (int turn = 0; turn < seconds.length; turn++) {
      long start = System.nanoTime();
      try {
        work.run(turn);
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
      seconds[turn] = (System.nanoTime() - start) / 1e9;
    }
    double[] warm = Arrays.copyOfRange(seconds, cold, seconds.length);
    Arrays.sort(warm);
    return new Turns(seconds[0], warm);
  }

  /** Of the very first turn. */
  double first() {
    return first;
  }

  /** The median of the counted ones. */
  double median() {
    return warm[warm.length / 2];
  }
}
