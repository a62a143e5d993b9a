package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.inkbook.lab.scoring.Classifier;

/**
 * Guesses which way up a page is, for photos that do not say.
 *
 * <p>A classifier is surer of digits that stand upright. A page is turned only when it is then much
 * surer: upright is by far the likeliest. Bars say nothing, since a 1 is as good lying down. Upside
 * down 6 and 9, 0 and 8 are as good, so that more digits have to agree there.
 */
final class Orientation {
  private static final int LEAST_DIGITS = 3;
  private static final int LEAST_UPSIDE_DOWN = 5;

  /** The doubt with which a page is left as it is without trying. */
  private static final double LITTLE = 0.03;

  /** The part of its doubt that has to be left when a page is turned. */
  private static final double LESS = 0.3;

  private static final double LESS_UPSIDE_DOWN = 0.12;

  /** The doubt of a mark that a classifier takes for no digit: as of a confidence of 0.1. */
  private static final double REJECTED = 2.3;

  private Orientation() {}

  /** The reading as it is, or that of the page turned by a quarter to one side, or by half. */
  static SheetReading best(SheetReading upright, Classifier classifier) {
    double now = doubt(upright, LEAST_DIGITS).orElse(0);
    if (now < LITTLE) {
      return upright;
    }
    SheetReading best = upright;
    double least = 1;
    Sheet left = upright.sheet().turned(false);
    Sheet upsideDown = left.turned(false);
    for (Sheet turned : List.of(left, upright.sheet().turned(true), upsideDown)) {
      SheetReading reading = SheetReading.of(turned, classifier);
      boolean half = turned == upsideDown;
      double most = now * (half ? LESS_UPSIDE_DOWN : LESS);
      double doubt = doubt(reading, half ? LEAST_UPSIDE_DOWN : LEAST_DIGITS).orElse(now) / most;
      if (doubt < least) {
        least = doubt;
        best = reading;
      }
    }
    return best;
  }

  /**
   * The mean of -ln(confidence) of what is no bar, and of {@value #REJECTED} for each mark that was
   * taken for no digit; nothing when that is too little to judge by.
   */
  private static OptionalDouble doubt(SheetReading reading, int leastDigits) {
    List<Double> doubts = new ArrayList<>();
    for (ReadDigit digit : reading.read()) {
      if (!digit.found().box().isBar()) {
        doubts.add(-Math.log(Math.max(digit.confidence(), Double.MIN_NORMAL)));
      }
    }
    int rejected = reading.sheet().size() - reading.size();
    doubts.addAll(Collections.nCopies(rejected, REJECTED));
    return doubts.size() < leastDigits
        ? OptionalDouble.empty()
        : doubts.stream().mapToDouble(Double::doubleValue).average();
  }
}
