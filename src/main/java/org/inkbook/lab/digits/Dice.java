package org.inkbook.lab.digits;

import java.util.SplittableRandom;

/**
 * Random numbers that are the same on every platform and in every version of Java: drawn from the
 * 64 bits of {@link SplittableRandom} by plain arithmetic, since how Java itself draws a normal or
 * bounded number has changed between versions.
 */
final class Dice {
  private static final double OF_16_BITS = 1.0 / 65536;

  /** The sum of four uniform numbers has variance 1/3. */
  private static final double TO_UNIT_VARIANCE = StrictMath.sqrt(3);

  private final SplittableRandom random;

  Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  /** From 0 up to, not including, 1. */
  double uniform() {
    return (random.nextLong() >>> 11) * 0x1.0p-53;
  }

  double uniform(double from, double to) {
    return from + (to - from) * uniform();
  }

  boolean chance(double probability) {
    return uniform() < probability;
  }

  /**
   * About normal, mean 0 and standard deviation 1, never beyond 3.5: the sum of four uniform
   * numbers (Irwin and Hall's distribution).
   */
  double normal() {
    long bits = random.nextLong();
    long sum =
        (bits & 0xffff) + (bits >>> 16 & 0xffff) + (bits >>> 32 & 0xffff) + (bits >>> 48 & 0xffff);
    return (sum * OF_16_BITS - 2) * TO_UNIT_VARIANCE;
  }

  /** About normal with a mean and a standard deviation. */
  double normal(double mean, double deviation) {
    return mean + deviation * normal();
  }
}
