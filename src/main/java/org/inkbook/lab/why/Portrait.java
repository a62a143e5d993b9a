package org.inkbook.lab.why;

import static org.inkbook.lab.digits.DigitImage.PIXELS;
import static org.inkbook.lab.digits.DigitImage.SIZE;

import java.util.Arrays;
import org.inkbook.lab.digits.DigitImage;

/**
 * A digit as numbers, each pixel from 0 (paper) to 255 (ink), and what follows from them by
 * counting: its light, its moments, the length of its outline, its pieces.
 */
final class Portrait {

  /** Which part of the ink's level is counted as ink where pixels are taken as yes or no. */
  private static final double INKED = 0.3;

  /** A thin 1 has no fewer pixels that are fully black. */
  private static final int BRIGHTEST = 20;

  private final int[] values = new int[PIXELS];
  private final int[] counts = new int[256];

  Portrait(DigitImage image) {
    byte[] pixels = image.pixels();
    for (int i = 0; i < PIXELS; i++) {
      values[i] = pixels[i] & 0xff;
      counts[values[i]]++;
    }
  }

  /** The part of the outermost pixels that is nearer to the brightest than to the darkest. */
  double brightFrame() {
    int middle = least() + most();
    int bright = 0;
    int frame = 0;
    for (int i = 0; i < PIXELS; i++) {
      if (i < SIZE || i >= PIXELS - SIZE || i % SIZE == 0 || i % SIZE == SIZE - 1) {
        frame++;
        bright += 2 * values[i] > middle ? 1 : 0;
      }
    }
    return bright / (double) frame;
  }

  /** The level of paper: three of ten pixels are no brighter. */
  double paper() {
    int left = PIXELS * 3 / 10;
    int level = 0;
    while (left >= counts[level]) {
      left -= counts[level++];
    }
    return level;
  }

  /** The level of ink: the mean of the brightest pixels. */
  double ink() {
    int left = BRIGHTEST;
    double sum = 0;
    for (int level = 255; left > 0; level--) {
      int taken = Math.min(left, counts[level]);
      sum += taken * (double) level;
      left -= taken;
    }
    return sum / BRIGHTEST;
  }

  /** The sum of all ink in units of a full pixel. */
  double mass() {
    return Arrays.stream(values).sum() / 255.0;
  }

  /** The centre of mass: column, row, counting pixels from 0; the middle where there is no ink. */
  double[] centre() {
    double sum = 0;
    double x = 0;
    double y = 0;
    for (int row = 0; row < SIZE; row++) {
      for (int column = 0; column < SIZE; column++) {
        int value = values[row * SIZE + column];
        sum += value;
        x += (double) value * column;
        y += (double) value * row;
      }
    }
    return sum == 0 ? new double[] {SIZE / 2.0, SIZE / 2.0} : new double[] {x / sum, y / sum};
  }

  /** How far the top leans to the right, in degrees, by the moments of second order. */
  double slant() {
    double[] centre = centre();
    double along = 0;
    double across = 0;
    for (int row = 0; row < SIZE; row++) {
      double y = row - centre[1];
      for (int column = 0; column < SIZE; column++) {
        int value = values[row * SIZE + column];
        along += value * y * y;
        across += value * y * (column - centre[0]);
      }
    }
    return along == 0 ? 0 : Math.toDegrees(Math.atan(-across / along));
  }

  /**
   * The mean breadth of strokes in pixels. A straight stroke of length l and breadth w has the area
   * l w and an outline of 2 l; summed over the picture, what the grey levels rise and fall by is
   * the outline, however soft its edge.
   */
  double strokeWidth() {
    double outline = 0;
    for (int row = -1; row < SIZE; row++) {
      for (int column = -1; column < SIZE; column++) {
        double right = at(row, column + 1) + at(row + 1, column + 1);
        double left = at(row, column) + at(row + 1, column);
        double below = at(row + 1, column) + at(row + 1, column + 1);
        double above = at(row, column) + at(row, column + 1);
        outline += Math.hypot((right - left) / 2, (below - above) / 2);
      }
    }
    return outline == 0 ? 0 : 2 * 255 * mass() / outline;
  }

  /** The ink's box: left, top, width, height; nothing but zeros where there is no ink. */
  int[] box() {
    int left = SIZE;
    int top = SIZE;
    int right = -1;
    int bottom = -1;
    boolean[] ink = inked();
    for (int i = 0; i < PIXELS; i++) {
      if (ink[i]) {
        left = Math.min(left, i % SIZE);
        right = Math.max(right, i % SIZE);
        top = Math.min(top, i / SIZE);
        bottom = Math.max(bottom, i / SIZE);
      }
    }
    return right < 0 ? new int[4] : new int[] {left, top, right - left + 1, bottom - top + 1};
  }

  /** Which pixels are taken for ink. */
  boolean[] inked() {
    double threshold = Math.max(1, INKED * ink());
    boolean[] inked = new boolean[PIXELS];
    for (int i = 0; i < PIXELS; i++) {
      inked[i] = values[i] >= threshold;
    }
    return inked;
  }

  private int least() {
    int level = 0;
    while (counts[level] == 0) {
      level++;
    }
    return level;
  }

  private int most() {
    int level = 255;
    while (counts[level] == 0) {
      level--;
    }
    return level;
  }

  /** The value at a place; paper around the picture. */
  int at(int row, int column) {
    boolean inside = row >= 0 && row < SIZE && column >= 0 && column < SIZE;
    return inside ? values[row * SIZE + column] : 0;
  }
}
