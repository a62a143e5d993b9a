package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;

/** A line across a page, nearly level, given by points from left to right. */
final class RuledLine {

  /** How many points back the slope is taken from with which it goes on beyond its ends. */
  private static final int BACK = 4;

  private final List<double[]> points = new ArrayList<>();
  private final double slope;

  /**
   * @param slope how much it falls for each pixel to the right, as long as there is but one point
   */
  RuledLine(double slope) {
    this.slope = slope;
  }

  /** Makes it longer to the right. */
  void add(double x, double y) {
    points.add(new double[] {x, y});
  }

  /** How many points it is given by. */
  int size() {
    return points.size();
  }

  double left() {
    return points.get(0)[0];
  }

  double right() {
    return points.get(size() - 1)[0];
  }

  double length() {
    return right() - left();
  }

  /** Its height at a place, between its points or beyond them. */
  double y(double x) {
    if (x <= left()) {
      return through(0, Math.min(BACK, size() - 1), x);
    }
    if (x >= right()) {
      return through(size() - 1, Math.max(0, size() - 1 - BACK), x);
    }
    int next = 1;
    while (points.get(next)[0] < x) {
      next++;
    }
    return through(next, next - 1, x);
  }

  /** The height on the straight line through two points, reckoned from the first. */
  private double through(int from, int other, double x) {
    double[] a = points.get(from);
    double[] b = points.get(other);
    double rise = from == other ? slope : (b[1] - a[1]) / (b[0] - a[0]);
    return a[1] + rise * (x - a[0]);
  }

  /** The same on a picture that is larger by this factor. */
  RuledLine scaled(double factor) {
    RuledLine scaled = new RuledLine(slope);
    points.forEach(point -> scaled.add(point[0] * factor, point[1] * factor));
    return scaled;
  }
}
