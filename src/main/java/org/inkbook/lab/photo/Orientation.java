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

  /** A page of which the classifier is as sure as this is not turned. */
  private static final double SURE = 0.9;

  private static final double SURER = 0.08;

  /** Narrower than this part of their length are bars. */
  private static final double BAR = 0.4;

  private Orientation() {}

  /** The reading as it is, or that of the page turned by a quarter to one side. */
  static SheetReading best(SheetReading upright, Classifier classifier) {
    double least = sureness(upright).orElse(1) + SURER;
    if (least > SURE + SURER) {
      return upright;
    }
    SheetReading best = upright;
    for (boolean right : new boolean[] {false, true}) {
      Sheet sheet = upright.sheet();
      Sheet turned = sheet.photo().turned(right).findDigits(sheet.finding());
      SheetReading reading = SheetReading.of(turned, classifier);
      double sureness = sureness(reading).orElse(0);
      if (sureness > least) {
        least = sureness;
        best = reading;
      }
    }
    return best;
  }

  /** The mean confidence of what is not a bar; nothing when that is too little to judge by. */
  private static OptionalDouble sureness(SheetReading reading) {
    double[] confidences =
        reading.read().stream()
            .filter(digit -> !isBar(digit.found().box()))
            .mapToDouble(ReadDigit::confidence)
            .toArray();
    return confidences.length < LEAST_DIGITS
        ? OptionalDouble.empty()
        : Arrays.stream(confidences).average();
  }

  private static boolean isBar(Box box) {
    return Math.min(box.width(), box.height()) < BAR * box.longSide();
  }
}
