package org.inkbook.lab.digits;

import java.util.ArrayList;
import java.util.List;
import org.inkbook.lab.digits.Allograph.Knot;

/**
 * A smooth curve through knots (Catmull and Rom's), which breaks only at corners.
 *
 * @see <a href="https://doi.org/10.1016/B978-0-12-079050-0.50020-5">Catmull and Rom (1974): A class
 *     of local interpolating splines</a>
 */
final class Spline {
  private static final int STEPS = 8;

  private Spline() {}

  /** Points along the curve, the first and the last knot among them, each as {x, y}. */
  static List<double[]> through(List<Knot> knots) {
    List<double[]> curve = new ArrayList<>(knots.size() * STEPS);
    for (int i = 0; i + 1 < knots.size(); i++) {
      Knot from = knots.get(i);
      Knot to = knots.get(i + 1);
      Knot before = from.corner() || i == 0 ? from : knots.get(i - 1);
      Knot after = to.corner() || i + 2 == knots.size() ? to : knots.get(i + 2);
      for (int step = 0; step < STEPS; step++) {
        double t = (double) step / STEPS;
        curve.add(
            new double[] {
              between(before.x(), from.x(), to.x(), after.x(), t),
              between(before.y(), from.y(), to.y(), after.y(), t)
            });
      }
    }
    Knot last = knots.get(knots.size() - 1);
    curve.add(new double[] {last.x(), last.y()});
    return curve;
  }

  private static double between(double before, double from, double to, double after, double t) {
    double a = 2 * from;
    double b = to - before;
    double c = 2 * before - 5 * from + 4 * to - after;
    double d = 3 * from - before - 3 * to + after;
    return (a + t * (b + t * (c + t * d))) / 2;
  }
}
