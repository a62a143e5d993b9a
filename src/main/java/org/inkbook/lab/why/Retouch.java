package org.inkbook.lab.why;

import static org.inkbook.lab.digits.DigitImage.PIXELS;
import static org.inkbook.lab.digits.DigitImage.SIZE;

import java.util.List;
import org.inkbook.lab.digits.DigitImage;

/** Changes that can be made to a digit of 28 x 28; what is beyond its edge is its paper. */
final class Retouch {

  /** Samples along each side of a new pixel, so that what shrinks loses no thin stroke. */
  private static final int FINE = 3;

  /** Directions in which a pen's round tip reaches. */
  private static final int AROUND = 16;

  private Retouch() {}

  /** Light and dark exchanged. */
  static DigitImage inverted(DigitImage image) {
    byte[] pixels = image.pixels();
    for (int i = 0; i < PIXELS; i++) {
      pixels[i] = (byte) (255 - (pixels[i] & 0xff));
    }
    return DigitImage.of(pixels);
  }

  /** Grey levels stretched, so that one becomes 0 and another 255. */
  static DigitImage stretched(DigitImage image, double paper, double ink) {
    byte[] pixels = image.pixels();
    double range = Math.max(1, ink - paper);
    for (int i = 0; i < PIXELS; i++) {
      pixels[i] = grey(255 * ((pixels[i] & 0xff) - paper) / range);
    }
    return DigitImage.of(pixels);
  }

  /** Moved by so many pixels; no pixel is mixed where they are whole. */
  static DigitImage shifted(DigitImage image, double right, double down) {
    return warped(image, 1, (x, y) -> new double[] {x - right, y - down});
  }

  /** Turned clockwise about the middle. */
  static DigitImage rotated(DigitImage image, double degrees) {
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    double middle = (SIZE - 1) / 2.0;
    return warped(
        image,
        1,
        (x, y) ->
            new double[] {
              middle + cos * (x - middle) + sin * (y - middle),
              middle - sin * (x - middle) + cos * (y - middle)
            });
  }

  /** Enlarged by a factor, or reduced, about its centre of mass. */
  static DigitImage scaled(DigitImage image, double factor) {
    double[] centre = new Portrait(image).centre();
    return warped(
        image,
        factor < 1 ? FINE : 1,
        (x, y) ->
            new double[] {
              centre[0] + (x - centre[0]) / factor, centre[1] + (y - centre[1]) / factor
            });
  }

  /** Its top pushed to the right, its foot to the left, so that uprights lean by an angle. */
  static DigitImage sheared(DigitImage image, double degrees) {
    double lean = Math.tan(Math.toRadians(degrees));
    double middle = new Portrait(image).centre()[1];
    return warped(image, 1, (x, y) -> new double[] {x + lean * (y - middle), y});
  }

  /** Strokes made broader by a round pen on each side, or narrower where the radius is below 0. */
  static DigitImage thickened(DigitImage image, double radius) {
    Portrait portrait = new Portrait(image);
    byte[] pixels = new byte[PIXELS];
    for (int row = 0; row < SIZE; row++) {
      for (int column = 0; column < SIZE; column++) {
        pixels[row * SIZE + column] = grey(around(portrait, row, column, radius));
      }
    }
    return DigitImage.of(pixels);
  }

  /** The most ink that a pen of this radius meets around a pixel; the least for one below 0. */
  private static double around(Portrait portrait, int row, int column, double radius) {
    double value = portrait.at(row, column);
    for (int step = 0; step < AROUND; step++) {
      double angle = 2 * Math.PI * step / AROUND;
      double x = column + Math.abs(radius) * Math.cos(angle);
      double y = row + Math.abs(radius) * Math.sin(angle);
      double other = mixed(portrait, x, y, 0);
      value = radius > 0 ? Math.max(value, other) : Math.min(value, other);
    }
    return value;
  }

  /** Without some of its pixels, which become paper. */
  static DigitImage erased(DigitImage image, List<int[]> pieces) {
    byte[] pixels = image.pixels();
    for (int[] piece : pieces) {
      for (int pixel : piece) {
        pixels[pixel] = 0;
      }
    }
    return DigitImage.of(pixels);
  }

  /** Where a place of the new picture comes from in the old one. */
  private interface Origin {
    double[] of(double x, double y);
  }

  private static DigitImage warped(DigitImage image, int fine, Origin origin) {
    Portrait portrait = new Portrait(image);
    double paper = portrait.paper();
    byte[] pixels = new byte[PIXELS];
    for (int row = 0; row < SIZE; row++) {
      for (int column = 0; column < SIZE; column++) {
        double sum = 0;
        for (int down = 0; down < fine; down++) {
          for (int right = 0; right < fine; right++) {
            double x = column + (right + 0.5) / fine - 0.5;
            double y = row + (down + 0.5) / fine - 0.5;
            double[] from = origin.of(x, y);
            sum += mixed(portrait, from[0], from[1], paper);
          }
        }
        pixels[row * SIZE + column] = grey(sum / (fine * fine));
      }
    }
    return DigitImage.of(pixels);
  }

  /** The value between four pixels, each counted by its nearness. */
  private static double mixed(Portrait portrait, double x, double y, double paper) {
    int column = (int) Math.floor(x);
    int row = (int) Math.floor(y);
    double right = x - column;
    double below = y - row;
    double top =
        value(portrait, row, column, paper) * (1 - right)
            + value(portrait, row, column + 1, paper) * right;
    double bottom =
        value(portrait, row + 1, column, paper) * (1 - right)
            + value(portrait, row + 1, column + 1, paper) * right;
    return top * (1 - below) + bottom * below;
  }

  private static double value(Portrait portrait, int row, int column, double paper) {
    boolean inside = row >= 0 && row < SIZE && column >= 0 && column < SIZE;
    return inside ? portrait.at(row, column) : paper;
  }

  private static byte grey(double value) {
    return (byte) Math.round(Math.max(0, Math.min(255, value)));
  }
}
