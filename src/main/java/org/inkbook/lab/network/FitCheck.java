package org.inkbook.lab.network;

import java.util.Arrays;
import java.util.Locale;
import org.inkbook.fault.UsageException;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.digits.DigitSet;

/** Whether a design can be trained on digits with some options: found out before any work. */
final class FitCheck {
  private static final double MOST_GIGABYTES = 4;

  private FitCheck() {}

  static void check(Network design, Course course, Training options) {
    checkShapes(design);
    checkDigits(course.train());
    checkClasses(design, course.train());
    checkClasses(design, course.held());
    int left = course.train().size();
    int held = course.held().size();
    if (held == 0) {
      throw new UsageException(
          "There are no digits to validate with: that set is empty.",
          "Hold some out: digits.train().split(5000, 1).");
    }
    if (options.batch() > left) {
      throw new UsageException(
          String.format(
              Locale.ROOT,
              "A batch of %,d is larger than the %,d digits to learn from (%,d less %,d held out).",
              options.batch(),
              left,
              left + held,
              held),
          "Take a smaller batch or more digits.");
    }
    checkMemory(design, options.batch());
  }

  /** What every layer makes of a batch is kept until its gradient, as large, has come back. */
  private static void checkMemory(Network design, int batch) {
    long values = design.stages().stream().mapToLong(stage -> stage.after().size()).sum();
    double gigabytes = 2.0 * Float.BYTES * values * batch / 1e9;
    if (gigabytes > MOST_GIGABYTES) {
      throw new UsageException(
          String.format(
              Locale.ROOT,
              "A batch of %,d takes %.1f GB in this network, and %.0f are the most.",
              batch,
              gigabytes,
              MOST_GIGABYTES),
          "Take a smaller batch; 128 is usual.");
    }
  }

  static void checkShapes(Network design) {
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

  static void checkDigits(DigitSet digits) {
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

  private static void checkClasses(Network design, DigitSet digits) {
    if (digits.counts().length > design.classes()) {
      throw new UsageException(
          "Some of the images are labelled as no digit, and the network only knows the ten digits.",
          "End the design with .softmax(11), or ask a trained network for withNotADigit().");
    }
  }
}
