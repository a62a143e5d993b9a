package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;
import org.inkbook.lab.digits.DigitGenerator;
import org.inkbook.lab.digits.PenPoint;
import org.inkbook.lab.digits.PenStroke;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Writes rows of generated digits in one pen, as unevenly as a hand does. */
final class PenWriting {

  /** Drawn larger and then reduced, for smooth edges. */
  private static final int FINE = 3;

  /** Half the breadth of the pen's trace, in units of a digit's height. */
  private static final double PEN = 0.036;

  /** The height of a digit, and the gap between two, in units of a cell of the sheet. */
  private static final double SIZE = 0.95;

  private static final double GAP = 0.34;

  private final Chance chance;
  private final int width;
  private final int height;

  PenWriting(Chance chance, int width, int height) {
    this.chance = chance;
    this.width = width;
    this.height = height;
  }

  /** How much of each pixel is inked, 0 to 1. */
  Mat write(Mats mats, List<String> rows, long seed) {
    Mat fine = mats.keep(Mat.zeros(height * FINE, width * FINE, CvType.CV_8U));
    int longest = rows.stream().mapToInt(String::length).max().orElse(1);
    double cell = Math.min(width * 0.84 / longest, height * 0.8 / rows.size());
    for (int row = 0; row < rows.size(); row++) {
      double y = height * (row + 0.62) / (rows.size() + 0.24) + chance.around(cell * 0.05);
      List<List<PenStroke>> digits = new ArrayList<>();
      for (int i = 0; i < rows.get(row).length(); i++) {
        int digit = rows.get(row).charAt(i) - '0';
        digits.add(DigitGenerator.seeded(seed).strokes(digit, 8L * row + i));
      }
      writeRow(fine, digits, y, Math.min(cell, width * 0.76 / cells(digits)));
    }
    return coverage(mats, fine);
  }

  /** How wide a row is, in cells. */
  private static double cells(List<List<PenStroke>> digits) {
    return digits.stream()
        .mapToDouble(digit -> (reach(digit, 1) - reach(digit, -1)) * SIZE + GAP)
        .sum();
  }

  private void writeRow(Mat fine, List<List<PenStroke>> digits, double middle, double cell) {
    double slope = chance.around(0.02);
    double x = width * 0.1 + chance.between(0, 0.3) * cell;
    for (List<PenStroke> digit : digits) {
      double size = cell * SIZE * (1 + chance.around(0.05));
      double top = middle - size / 2 + slope * x + chance.around(cell * 0.02);
      double left = x - reach(digit, -1) * size;
      for (PenStroke stroke : digit) {
        trace(fine, stroke, left, top, size);
      }
      x = left + reach(digit, 1) * size + cell * (GAP + chance.around(0.04));
    }
  }

  /** How far a digit in its unit square reaches to the left (side -1) or to the right (1). */
  private static double reach(List<PenStroke> digit, int side) {
    return side
        * digit.stream()
            .flatMap(stroke -> stroke.points().stream())
            .mapToDouble(point -> side * point.x())
            .max()
            .orElse(0);
  }

  private void trace(Mat fine, PenStroke stroke, double left, double top, double size) {
    List<PenPoint> points = stroke.points();
    for (int i = 0; i < points.size(); i++) {
      PenPoint from = points.get(Math.max(0, i - 1));
      PenPoint to = points.get(i);
      int breadth = (int) Math.max(1, Math.round(2 * PEN * size * FINE));
      Imgproc.line(
          fine, place(from, left, top, size), place(to, left, top, size), Scalar.all(255), breadth);
    }
  }

  private static Point place(PenPoint point, double left, double top, double size) {
    return new Point((left + point.x() * size) * FINE, (top + point.y() * size) * FINE);
  }

  private Mat coverage(Mats mats, Mat fine) {
    Mat ink = mats.mat();
    Imgproc.resize(fine, ink, new Size(width, height), 0, 0, Imgproc.INTER_AREA);
    Mat coverage = mats.mat();
    ink.convertTo(coverage, CvType.CV_32F, 1 / 255.0);
    Mat density = chance.field(mats, width, height, 7, 0.05);
    Core.add(density, chance.field(mats, width, height, 2, 0.06), density);
    Core.add(density, new Scalar(0.86), density);
    Core.min(density, Scalar.all(1), density);
    Core.multiply(coverage, density, coverage);
    return coverage;
  }
}
