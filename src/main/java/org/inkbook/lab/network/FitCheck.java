package org.inkbook.lab.network;

import java.util.Arrays;
import java.util.Locale;
import org.inkbook.fault.UsageException;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.digits.DigitSet;

/** Whether a design can be trained on digits with some options: found out before any work. */
final class FitCheck {
  private FitCheck() {}

  static void check(Network design, DigitSet digits, Training options) {
    checkShapes(design);
    checkDigits(digits);
    int left = digits.size() - options.holdOut();
    if (left < 1) {
      throw new UsageException(
          String.format(
              Locale.ROOT,
              "%,d of %,d digits are to be held out for validation: none would be left to learn"
                  + " from.",
              options.holdOut(),
              digits.size()),
          "Hold out fewer: .holdOut(" + Math.max(1, digits.size() / 10) + ").");
    }
    if (options.batch() > left) {
      throw new UsageException(
          String.format(
              Locale.ROOT,
              "A batch of %,d is larger than the %,d digits to learn from (%,d less %,d held out).",
              options.batch(),
              left,
              digits.size(),
              options.holdOut()),
          "Take a smaller batch or more digits.");
    }
  }

  private static void checkShapes(Network design) {
    Shape.Picture input = design.input();
    if (input.height() != DigitImage.SIZE || input.width() != DigitImage.SIZE) {
      throw new UsageException(
          "The network reads pictures of " + input + ", and digits are 28 x 28.",
          "Begin the design with Network.input(28, 28).");
    }
    int classes = design.classes();
    if (classes != 10 && classes != 11) {
      throw new UsageException(
          "The network tells " + classes + " classes apart, and there are ten digits.",
          "End the design with .softmax(10).");
    }
  }

  private static void checkDigits(DigitSet digits) {
    if (digits.size() == 0) {
      throw new UsageException(
          "There are no digits to learn from: the set is empty.",
          "Take digits.train(), or loosen the filter that left none.");
    }
    int[] counts = digits.counts();
    if (Arrays.stream(counts).filter(count -> count > 0).count() == 1) {
      throw new UsageException(
          String.format(
              Locale.ROOT,
              "All %,d digits are labelled %d: there is nothing to tell apart.",
              digits.size(),
              digits.label(0)),
          "Take digits of at least two kinds.");
    }
  }
}
