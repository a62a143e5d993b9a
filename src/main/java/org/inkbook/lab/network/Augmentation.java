package org.inkbook.lab.network;

import java.util.Locale;
import org.inkbook.fault.UsageException;

/**
 * How digits are varied at random each time they are learned from, so that the network meets more
 * ways of writing than there are images. Immutable; the digits held out are never varied.
 *
 * @param shift most pixels that a digit is moved, each way; 0 to 10
 * @param degrees most that it is turned, either way; 0 to 45
 * @param scale most that it grows or shrinks, as a share; 0 up to 0.5
 */
public record Augmentation(double shift, double degrees, double scale) {

  public Augmentation {
    check("shift", shift, 10);
    check("turn in degrees", degrees, 45);
    check("change of scale", scale, 0.5);
  }

  /** The digits as they are. */
  public static Augmentation none() {
    return new Augmentation(0, 0, 0);
  }

  /** Moves each digit by up to so many pixels, whole ones where nothing else is varied. */
  public static Augmentation shift(double pixels) {
    return new Augmentation(pixels, 0, 0);
  }

  /** Turns each digit as well, by up to so many degrees either way. */
  public Augmentation rotate(double most) {
    return new Augmentation(shift, most, scale);
  }

  /** Grows or shrinks each digit as well, by up to this share. */
  public Augmentation scale(double most) {
    return new Augmentation(shift, degrees, most);
  }

  /** Whether the digits stay as they are. */
  boolean isNone() {
    return shift == 0 && degrees == 0 && scale == 0;
  }

  /** Whether digits are moved by whole pixels and nothing else, which needs no mixing of pixels. */
  boolean isWholeShift() {
    return degrees == 0 && scale == 0 && shift == Math.rint(shift);
  }

  private static void check(String what, double value, double most) {
    if (!(value >= 0 && value <= most)) {
      throw new UsageException(
          "The " + what + " of an augmentation is from 0 to " + most + ", not " + value + ".",
          "Try Augmentation.shift(1).rotate(6).scale(0.06).");
    }
  }

  @Override
  public String toString() {
    return isNone()
        ? "no augmentation"
        : String.format(
            Locale.ROOT,
            "shifted by up to %.3g pixels, turned by %.3g degrees, scaled by %.3g %%",
            shift,
            degrees,
            100 * scale);
  }
}
