package org.inkbook.lab.digits;

import java.util.SplittableRandom;

/** Fisher and Yates' shuffle, by a seed. */
final class Shuffle {
  private Shuffle() {}

  /** A shuffled copy; the same seed gives the same order on every platform. */
  static int[] of(int[] values, long seed) {
    int[] shuffled = values.clone();
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = shuffled.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = shuffled[i];
      shuffled[i] = shuffled[j];
      shuffled[j] = kept;
    }
    return shuffled;
  }
}
