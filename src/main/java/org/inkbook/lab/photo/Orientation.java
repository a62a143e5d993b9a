package org.inkbook.lab.photo;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.inkbook.lab.scoring.Classifier;

/**
 * Guesses which way up a page is, for photos that do not say.
 *
 * <p>A classifier is surer of digits that stand upright. A page is turned only when it is then much
 * surer: upright is by far the likeliest. Bars say nothing, since a 1 is as good lying down; and
 * upside down is not tried, since 6 and 9 are as good that way.
 */
final class Orientation {
  private static final int LEAST_DIGITS = 3;

  /** The doubt with which a page is left as it is without trying. */
  private static final double LITTLE = 0.03;

  /** The part of its doubt that has to be left when a page is turned. */
  private static final double LESS = 0.3;

  /** Narrower than this part of their length are bars. */
  private static final double BAR = 0.4;

  private Orientation() {}

  /** The reading as it is, or that of the page turned by a quarter to one side. */
  static SheetReading best(SheetReading upright, Classifier classifier) {
    double most = LESS * doubt(upright).orElse(0);
    if (most < LESS * LITTLE) {
      return upright;
    }
    SheetReading best = upright;
    for (boolean right : new boolean[] {false, true}) {
      Sheet sheet = upright.sheet();
      Sheet turned = sheet.turned(right);
      SheetReading reading = SheetReading.of(turned, classifier);
      double doubt = doubt(reading).orElse(Double.MAX_VALUE);
      if (doubt < most) {
        most = doubt;
        best = reading;
      }
    }
    return best;
  }

  /** The mean of -ln(confidence) of what is no bar; nothing when that is too little to judge by. */
  private static OptionalDouble doubt(SheetReading reading) {
    double[] doubts =
        reading.read().stream()
            .filter(digit -> !isBar(digit.found().box()))
            .mapToDouble(digit -> -Math.log(Math.max(digit.confidence(), Double.MIN_NORMAL)))
            .toArray();
    return doubts.length < LEAST_DIGITS ? OptionalDouble.empty() : Arrays.stream(doubts).average();
  }

  private static boolean isBar(Box box) {
    return Math.min(box.width(), box.height()) < BAR * box.longSide();
  }
}
