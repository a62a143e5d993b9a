package org.inkbook.lab.photo;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * The light on a sheet: a warm lamp at one side, so that it falls off towards the other, and the
 * soft shadow of a hand with a camera from below.
 */
final class LampLight {
  private static final double FAR_SIDE = 0.72;
  private static final double WARMTH = 0.05;
  private static final int COARSE = 4;

  private final Chance chance;
  private final int width;
  private final int height;

  LampLight(Chance chance, int width, int height) {
    this.chance = chance;
    this.width = width;
    this.height = height;
  }

  /** Factors from 0 (dark) to 1, for blue, green and red. */
  Mat light(Mats mats) {
    Mat coarse = lamp(mats);
    Core.multiply(coarse, shadow(mats), coarse);
    Mat light = mats.mat();
    Imgproc.resize(coarse, light, new Size(width, height), 0, 0, Imgproc.INTER_CUBIC);
    return light;
  }

  private Mat lamp(Mats mats) {
    int columns = width / COARSE;
    int rows = height / COARSE;
    double lampX = columns * chance.between(0.1, 0.35);
    double lampY = rows * chance.between(-0.1, 0.15);
    double far = Math.hypot(columns, rows);
    float[] values = new float[columns * rows * 3];
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        double distance = Math.hypot(x - lampX, y - lampY) / far;
        double value = 1 - (1 - FAR_SIDE) * distance * distance * (2.2 - distance);
        for (int colour = 0; colour < 3; colour++) { // blue fades first, away from the lamp more
          double warm = (2 - colour) * WARMTH * (1 - distance) / 2;
          values[(y * columns + x) * 3 + colour] = (float) (value * (1 - warm));
        }
      }
    }
    Mat lamp = mats.keep(new Mat(rows, columns, CvType.CV_32FC3));
    lamp.put(0, 0, values);
    return lamp;
  }

  /** Two shapes, blurred: the hand's edge is sharper than the arm's. */
  private Mat shadow(Mats mats) {
    int columns = width / COARSE;
    int rows = height / COARSE;
    Mat shadow = mats.keep(new Mat(rows, columns, CvType.CV_32FC3, Scalar.all(1)));
    double x = columns * chance.between(0.75, 0.95);
    double tilt = chance.between(-35, -15);
    Point arm = new Point(x, rows * 1.12);
    Imgproc.ellipse(shadow, arm, size(columns * 0.33, rows * 0.3), tilt, 0, 360, dim(0.8), -1);
    Imgproc.GaussianBlur(shadow, shadow, new Size(0, 0), columns / 22.0);
    Mat hand = mats.keep(new Mat(rows, columns, CvType.CV_32FC3, Scalar.all(1)));
    Point knuckles = new Point(x - columns * 0.1, rows * 1.05);
    Imgproc.ellipse(hand, knuckles, size(columns * 0.17, rows * 0.2), tilt, 0, 360, dim(0.88), -1);
    Imgproc.GaussianBlur(hand, hand, new Size(0, 0), columns / 60.0);
    Core.multiply(shadow, hand, shadow);
    return shadow;
  }

  private static Size size(double halfWidth, double halfHeight) {
    return new Size(halfWidth, halfHeight);
  }

  /** What is left in the shadow of the lamp comes from the sky: a little bluer. */
  private static Scalar dim(double factor) {
    return new Scalar(factor * 1.05, factor, factor * 0.97);
  }
}
