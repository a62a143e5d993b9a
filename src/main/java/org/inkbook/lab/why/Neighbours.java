package org.inkbook.lab.why;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.digits.DigitSet;

/** The training images nearest to a digit: the smallest sum of squared differences of pixels. */
final class Neighbours {

  /** Images that one thread compares before it takes the next ones. */
  private static final int PART = 1000;

  private Neighbours() {}

  /** The positions in the set of the nearest images, at most {@code count}, the nearest first. */
  static int[] nearest(DigitImage image, DigitSet train, int count) {
    byte[] own = image.pixels();
    long[] ranked = new long[train.size()];
    IntStream.range(0, (train.size() + PART - 1) / PART)
        .parallel()
        .forEach(part -> rank(own, train, part * PART, ranked));
    Arrays.sort(ranked);
    return Arrays.stream(ranked).limit(count).mapToInt(rank -> (int) rank).toArray();
  }

  /** Distance in the upper half, position in the lower, so that sorting ranks them. */
  private static void rank(byte[] own, DigitSet train, int from, long[] ranked) {
    byte[] other = new byte[DigitImage.PIXELS];
    for (int i = from; i < Math.min(from + PART, ranked.length); i++) {
      train.copyPixels(i, other, 0);
      ranked[i] = (long) distance(own, other) << 32 | i;
    }
  }

  private static int distance(byte[] a, byte[] b) {
    int sum = 0;
    for (int i = 0; i < a.length; i++) {
      int difference = (a[i] & 0xff) - (b[i] & 0xff);
      sum += difference * difference;
    }
    return sum;
  }
}
