package org.inkbook.lab.network;

import static org.inkbook.lab.digits.DigitImage.PIXELS;
import static org.inkbook.lab.digits.DigitImage.SIZE;

import java.util.SplittableRandom;

/** Varies digits in place, one after the other, by the numbers that a seed gives. */
final class Augmenter {
  private static final double CENTRE = (SIZE - 1) / 2.0;

  private final Augmentation most;
  private final SplittableRandom random;
  private final byte[] original = new byte[PIXELS];

  Augmenter(Augmentation most, long seed) {
    this.most = most;
    this.random = new SplittableRandom(seed);
  }

  /** Varies the digit whose 784 pixels begin at an offset. */
  void vary(byte[] pixels, int offset) {
    if (most.isNone()) {
      return;
    }
    System.arraycopy(pixels, offset, original, 0, PIXELS);
    if (most.isWholeShift()) {
      int reach = (int) most.shift();
      move(random.nextInt(-reach, reach + 1), random.nextInt(-reach, reach + 1), pixels, offset);
    } else {
      warp(pixels, offset);
    }
  }

  private void move(int down, int right, byte[] pixels, int offset) {
    for (int row = 0; row < SIZE; row++) {
      for (int column = 0; column < SIZE; column++) {
        pixels[offset + row * SIZE + column] = (byte) at(row - down, column - right);
      }
    }
  }

  /** Looks up, for each pixel of the new image, the place of the old one that it comes from. */
  private void warp(byte[] pixels, int offset) {
    double angle = Math.toRadians(within(most.degrees()));
    double scale = 1 + within(most.scale());
    double cos = Math.cos(angle) / scale;
    double sin = Math.sin(angle) / scale;
    double down = within(most.shift()) + CENTRE;
    double right = within(most.shift()) + CENTRE;
    for (int row = 0; row < SIZE; row++) {
      for (int column = 0; column < SIZE; column++) {
        double y = row - down;
        double x = column - right;
        double value = mixed(CENTRE + cos * y - sin * x, CENTRE + sin * y + cos * x);
        pixels[offset + row * SIZE + column] = (byte) Math.round(value);
      }
    }
  }

  private double within(double reach) {
    return reach * (2 * random.nextDouble() - 1);
  }

  /** The value between four pixels, each counted by its nearness. */
  private double mixed(double y, double x) {
    int row = (int) Math.floor(y);
    int column = (int) Math.floor(x);
    double below = y - row;
    double after = x - column;
    double top = at(row, column) * (1 - after) + at(row, column + 1) * after;
    double bottom = at(row + 1, column) * (1 - after) + at(row + 1, column + 1) * after;
    return top * (1 - below) + bottom * below;
  }

  /** The old pixel at a place; paper around the image. */
  private int at(int row, int column) {
    boolean inside = row >= 0 && row < SIZE && column >= 0 && column < SIZE;
    return inside ? original[row * SIZE + column] & 0xff : 0;
  }
}
