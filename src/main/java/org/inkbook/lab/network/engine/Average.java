package org.inkbook.lab.network.engine;

/**
 * The running average of some weights (Polyak and Juditsky 1992): {@code a = m a + (1 - m) w}, with
 * a shorter memory m at first, so that the start is soon forgotten.
 */
final class Average {
  private final double memory;
  private final float[] values;
  private int steps;

  /**
   * An average that begins with the weights given.
   *
   * @param memory the share that it keeps of itself; with 0 it is the weights themselves
   */
  Average(double memory, float[] weights) {
    this.memory = memory;
    this.values = weights.clone();
  }

  /** Takes in the weights after a step. */
  void add(float[] weights) {
    steps++;
    float share = (float) (1 - memory(memory, steps));
    for (int i = 0; i < values.length; i++) {
      values[i] += share * (weights[i] - values[i]);
    }
  }

  /** What an average keeps of itself in a step, the first being 1. */
  static double memory(double memory, int step) {
    return Math.min(memory, (1.0 + step) / (10 + step));
  }

  /** Copies the average to a place in an array. */
  void copyTo(float[] weights, int start) {
    System.arraycopy(values, 0, weights, start, values.length);
  }
}
