package org.inkbook.lab.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inkbook.fault.UsageException;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.output.Images;
import org.inkbook.output.Tile;

/**
 * How digits are varied at random each time they are learned from, so that the network meets more
 * ways of writing than there are images. Immutable; the digits held out are never varied.
 *
 * @param shift most pixels that a digit is moved, each way; 0 to 10
 * @param degrees most that it is turned, either way; 0 to 45
 * @param scale most that it grows or shrinks, as a share; 0 up to 0.5
 * @param shear most that it leans, in degrees either way; 0 to 45
 * @param elastic how far, in pixels, points of it are pulled about (the standard deviation); 0 to 5
 * @param thickness most that its strokes swell or shrink, in pixels on each side; 0 to 1
 */
public record Augmentation(
    double shift, double degrees, double scale, double shear, double elastic, double thickness) {

  public Augmentation {
    check("shift", shift, 10);
    check("turn in degrees", degrees, 45);
    check("change of scale", scale, 0.5);
    check("shear in degrees", shear, 45);
    check("elastic pull in pixels", elastic, 5);
    check("change of thickness", thickness, 1);
  }

  /** The digits as they are. */
  public static Augmentation none() {
    return new Augmentation(0, 0, 0, 0, 0, 0);
  }

  /** Moves each digit by up to so many pixels, whole ones where nothing else is varied. */
  public static Augmentation shift(double pixels) {
    return new Augmentation(pixels, 0, 0, 0, 0, 0);
  }

  /** Turns each digit as well, by up to so many degrees either way. */
  public Augmentation rotate(double most) {
    return new Augmentation(shift, most, scale, shear, elastic, thickness);
  }

  /** Grows or shrinks each digit as well, by up to this share. */
  public Augmentation scale(double most) {
    return new Augmentation(shift, degrees, most, shear, elastic, thickness);
  }

  /** Lets each digit lean as well, by up to so many degrees either way. */
  public Augmentation shear(double most) {
    return new Augmentation(shift, degrees, scale, most, elastic, thickness);
  }

  /**
   * Bends each digit as well, as if it were drawn on rubber (Simard, Steinkraus and Platt 2003).
   *
   * @param pixels the standard deviation of how far a point is pulled; 1 is usual
   */
  public Augmentation elastic(double pixels) {
    return new Augmentation(shift, degrees, scale, shear, pixels, thickness);
  }

  /** Writes each digit with a broader or finer pen as well. */
  public Augmentation thickness(double pixels) {
    return new Augmentation(shift, degrees, scale, shear, elastic, pixels);
  }

  /** One digit as a training may get to see it, so many times, to be shown. */
  public Images examples(DigitImage digit, int count) {
    Augmenter augmenter = new Augmenter(this, 1);
    List<Tile> tiles = new ArrayList<>();
    for (int turn = 0; turn < count; turn++) {
      byte[] pixels = digit.pixels();
      augmenter.vary(turn, pixels, 0);
      tiles.add(Tile.of(DigitImage.of(pixels).picture(), ""));
    }
    return new Images(toString(), tiles);
  }

  /** Whether the digits stay as they are. */
  boolean isNone() {
    return equals(none());
  }

  /** Whether digits are moved by whole pixels and nothing else, which needs no mixing of pixels. */
  boolean isWholeShift() {
    return equals(shift(Math.rint(shift)));
  }

  /** Whether pixels come from other places than their own. */
  boolean isWarp() {
    return !equals(none().thickness(thickness));
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
    List<String> parts = new ArrayList<>();
    part(parts, "shifted by up to %.3g pixels", shift);
    part(parts, "turned by %.3g degrees", degrees);
    part(parts, "scaled by %.3g %%", 100 * scale);
    part(parts, "sheared by %.3g degrees", shear);
    part(parts, "pulled about by %.3g pixels", elastic);
    part(parts, "strokes changed by %.3g pixels", thickness);
    return parts.isEmpty() ? "no augmentation" : String.join(", ", parts);
  }

  private static void part(List<String> parts, String words, double value) {
    if (value != 0) {
      parts.add(String.format(Locale.ROOT, words, value));
    }
  }
}
