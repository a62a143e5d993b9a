package org.inkbook.lab.why;

import java.util.List;
import java.util.Locale;
import org.inkbook.lab.digits.DigitImage;

/** A way to change a digit little by little, to see how much of it a classifier bears. */
public enum Change {
  /** Moved by up to six pixels to each side. */
  SHIFTED("pixels", 0, 6, 1) {
    @Override
    List<Way> ways() {
      return List.of(
          new Way("to the right", (image, by) -> Retouch.shifted(image, by, 0)),
          new Way("to the left", (image, by) -> Retouch.shifted(image, -by, 0)),
          new Way("down", (image, by) -> Retouch.shifted(image, 0, by)),
          new Way("up", (image, by) -> Retouch.shifted(image, 0, -by)));
    }
  },
  /** Turned by up to 60 degrees. */
  ROTATED("degrees", 0, 60, 5) {
    @Override
    List<Way> ways() {
      return List.of(
          new Way("clockwise", Retouch::rotated),
          new Way("anticlockwise", (image, by) -> Retouch.rotated(image, -by)));
    }
  },
  /** From 40 to 160 of 100 of its size. */
  SCALED("% of its size", 40, 160, 10) {
    @Override
    List<Way> ways() {
      return List.of(new Way("", (image, by) -> Retouch.scaled(image, by / 100)));
    }
  },
  /** Its strokes made narrower or broader by up to two pixels. */
  THICKENED("pixels broader", -2, 4, 0.5) {
    @Override
    List<Way> ways() {
      return List.of(new Way("", (image, by) -> Retouch.thickened(image, by / 2)));
    }
  },
  /** Leaning by up to 50 degrees. */
  SLANTED("degrees", 0, 50, 5) {
    @Override
    List<Way> ways() {
      return List.of(
          new Way("to the right", Retouch::sheared),
          new Way("to the left", (image, by) -> Retouch.sheared(image, -by)));
    }
  };

  /** One line of the curve. */
  record Way(String name, Step step) {}

  /** What is done to a digit, by an amount. */
  interface Step {
    DigitImage apply(DigitImage image, double amount);
  }

  private final String unit;
  private final double from;
  private final double to;
  private final double by;

  Change(String unit, double from, double to, double by) {
    this.unit = unit;
    this.from = from;
    this.to = to;
    this.by = by;
  }

  String unit() {
    return unit;
  }

  /** The amounts that are tried, the smallest first. */
  double[] amounts() {
    int steps = (int) Math.round((to - from) / by);
    double[] amounts = new double[steps + 1];
    for (int i = 0; i <= steps; i++) {
      amounts[i] = from + i * by;
    }
    return amounts;
  }

  /** The directions in which it can go. */
  abstract List<Way> ways();

  /** The word in lower case: {@code shifted}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
