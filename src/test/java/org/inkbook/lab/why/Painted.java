package org.inkbook.lab.why;

import org.inkbook.lab.digits.DigitImage;

/** Images painted by hand, of which every measure can be counted. */
final class Painted {
  private final byte[] pixels = new byte[DigitImage.PIXELS];

  private Painted() {}

  static Painted blank() {
    return new Painted();
  }

  /** The same with a filled rectangle. */
  Painted box(int left, int top, int width, int height, int level) {
    for (int row = top; row < top + height; row++) {
      for (int column = left; column < left + width; column++) {
        pixels[row * DigitImage.SIZE + column] = (byte) level;
      }
    }
    return this;
  }

  DigitImage image() {
    return DigitImage.of(pixels);
  }

  Portrait portrait() {
    return new Portrait(image());
  }
}
