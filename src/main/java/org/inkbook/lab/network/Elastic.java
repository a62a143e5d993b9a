package org.inkbook.lab.network;

import static org.inkbook.lab.digits.DigitImage.PIXELS;
import static org.inkbook.lab.digits.DigitImage.SIZE;

import java.util.SplittableRandom;

/**
 * A smooth field of displacements, as of rubber that is pulled at: a coarse grid of points moved at
 * random, and between them a cubic B-spline (Rueckert et al. 1999). It bends as Simard's smoothed
 * noise does, for a tenth of the time.
 */
final class Elastic {
  /** Pixels between two points of the grid. */
  private static final int SPACING = 7;

  private static final int POINTS = SIZE / SPACING + 3;

  /** How many numbers a field takes. */
  static final int DRAWS = 2 * POINTS * POINTS;

  /** The weights of four neighbouring points, for each of the seven places between two. */
  private static final double[][] SPLINE = spline();

  /** A spline evens out; this makes the middle of the field as lively as was asked for. */
  private static final double LIVELINESS = 1 / meanSquare();

  private final double[] points = new double[POINTS * POINTS];
  private final double[] lines = new double[SIZE * POINTS];
  private final double[] down = new double[PIXELS];
  private final double[] right = new double[PIXELS];

  /**
   * Draws a field anew.
   *
   * @param deviation of the displacement, in pixels
   */
  void draw(SplittableRandom random, double deviation) {
    fill(random, deviation, down);
    fill(random, deviation, right);
  }

  /** How far the place lies below its own, in pixels. */
  double down(int place) {
    return down[place];
  }

  /** How far it lies to the right. */
  double right(int place) {
    return right[place];
  }

  /** Uniform numbers have a third of their reach, squared, as variance. */
  private void fill(SplittableRandom random, double deviation, double[] field) {
    double reach = Math.sqrt(3) * deviation * LIVELINESS;
    for (int i = 0; i < points.length; i++) {
      points[i] = reach * (2 * random.nextDouble() - 1);
    }
    for (int row = 0; row < SIZE; row++) {
      for (int column = 0; column < POINTS; column++) {
        lines[row * POINTS + column] = mix(points, row, column, POINTS);
      }
    }
    for (int row = 0; row < SIZE; row++) {
      for (int column = 0; column < SIZE; column++) {
        field[row * SIZE + column] = mix(lines, column, row * POINTS, 1);
      }
    }
  }

  /** Four points of a line, from {@code start} on and {@code stride} apart, at a pixel. */
  private static double mix(double[] values, int pixel, int start, int stride) {
    double[] weights = SPLINE[pixel % SPACING];
    int at = start + pixel / SPACING * stride;
    return weights[0] * values[at]
        + weights[1] * values[at + stride]
        + weights[2] * values[at + 2 * stride]
        + weights[3] * values[at + 3 * stride];
  }

  private static double[][] spline() {
    double[][] weights = new double[SPACING][];
    for (int i = 0; i < SPACING; i++) {
      double t = (double) i / SPACING;
      weights[i] =
          new double[] {
            (1 - t) * (1 - t) * (1 - t) / 6,
            (3 * t * t * t - 6 * t * t + 4) / 6,
            (-3 * t * t * t + 3 * t * t + 3 * t + 1) / 6,
            t * t * t / 6
          };
    }
    return weights;
  }

  /** The variance that a field of unit variance keeps, on the mean over places, each way. */
  private static double meanSquare() {
    double sum = 0;
    for (double[] weights : SPLINE) {
      for (double weight : weights) {
        sum += weight * weight / SPACING;
      }
    }
    return sum;
  }
}
