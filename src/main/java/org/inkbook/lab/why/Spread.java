package org.inkbook.lab.why;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.inkbook.lab.digits.DigitSet;

/** How one trait is spread over the training images. */
final class Spread {

  /** So many tell a percentile well enough, in a tenth of a second. */
  private static final int MOST = 10_000;

  /** From which value to which the middle 98 of 100 images lie. */
  private static final double TAIL = 0.01;

  private final double[] sorted;

  /**
   * @param values one or more, in any order; copied
   */
  Spread(double[] values) {
    this.sorted = values.clone();
    Arrays.sort(sorted);
  }

  /** The spread of every trait over images taken evenly from all. */
  static Map<Trait, Spread> all(DigitSet train) {
    int count = Math.min(MOST, train.size());
    Trait[] traits = Trait.values();
    double[][] values = new double[traits.length][count];
    IntStream.range(0, count)
        .parallel()
        .forEach(
            i -> {
              Portrait portrait =
                  new Portrait(train.image((int) ((long) i * train.size() / count)));
              for (int t = 0; t < traits.length; t++) {
                values[t][i] = traits[t].of(portrait);
              }
            });
    Map<Trait, Spread> spreads = new EnumMap<>(Trait.class);
    for (int t = 0; t < traits.length; t++) {
      spreads.put(traits[t], new Spread(values[t]));
    }
    return spreads;
  }

  /** Half of the images have no more. */
  double median() {
    return sorted[sorted.length / 2];
  }

  /** Where the usual begins: one image of a hundred has less. */
  double low() {
    return sorted[(int) (TAIL * (sorted.length - 1))];
  }

  /** Where the usual ends: one image of a hundred has more. */
  double high() {
    return sorted[(int) Math.ceil((1 - TAIL) * (sorted.length - 1))];
  }

  /** The part of the images that have no less than a value, 0 to 1. */
  double atLeast(double value) {
    return 1 - below(value) / (double) sorted.length;
  }

  /** The part of the images that have no more than a value, 0 to 1. */
  double atMost(double value) {
    return below(Math.nextUp(value)) / (double) sorted.length;
  }

  private int below(double value) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] < value) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
