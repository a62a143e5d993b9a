package org.inkbook.lab.digits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.inkbook.lab.digits.Allograph.Knot;

/**
 * A hand as it is while it writes one digit: how careless, how slanted, how wide, how heavy.
 *
 * <p>All is drawn from one die, so that the seed decides every stroke.
 */
final class Hand {
  /** How heavy the trace is beside the size of each digit: a 1 takes less room than an 8. */
  private static final double[] HEAVINESS = {1.1, 1.22, 1.02, 1.06, 1, 1.03, .97, 1, .93, .92};

  private final Dice dice;
  private final double carelessness;
  private final double width;
  private final double slant;
  private final double sine;
  private final double cosine;
  private final double taper;
  private final double belly;
  private final double radius;
  private final Waves bendX;
  private final Waves bendY;
  private final Waves pressure;

  /** The hand of one of MNIST's writers. */
  Hand(int digit, Dice dice) {
    this(HEAVINESS[digit], Habit.USUAL, dice);
  }

  /**
   * @param heaviness how heavy the trace is beside the usual one
   * @param habit how this writer differs from MNIST's
   */
  Hand(double heaviness, Habit habit, Dice dice) {
    this.dice = dice;
    carelessness = habit.carelessness() * dice.uniform(.3, 2.3);
    width = habit.width() * .85 * StrictMath.exp(dice.normal(0, .22));
    slant = dice.normal(.14, .25);
    double rotation = dice.normal(0, .07);
    sine = StrictMath.sin(rotation);
    cosine = StrictMath.cos(rotation);
    taper = dice.normal(0, .2);
    belly = dice.normal(0, .25);
    radius = habit.breadth() * .069 * heaviness * StrictMath.exp(dice.normal(0, .28));
    bendX = new Waves(dice, 3, .9, .035 * carelessness);
    bendY = new Waves(dice, 3, .9, .035 * carelessness);
    pressure = new Waves(dice, 2, 1.2, .1);
  }

  /** Writes a digit in one way; the strokes lie anywhere, about a unit high. */
  List<PenStroke> write(Allograph way) {
    List<PenStroke> strokes = new ArrayList<>();
    for (List<Knot> knots : way.strokes()) {
      List<PenPoint> points = new ArrayList<>();
      for (double[] at : longer(Spline.through(knots.stream().map(this::misplaced).toList()))) {
        points.add(point(at[0], at[1]));
      }
      strokes.add(new PenStroke(points));
    }
    return strokes;
  }

  /** The same curve, each end of which falls short of its place or goes past it. */
  private List<double[]> longer(List<double[]> curve) {
    List<double[]> changed = new ArrayList<>(curve);
    for (int end = 0; end < 2; end++) {
      double more = dice.normal(.01, .06) * carelessness;
      while (more < 0 && changed.size() > 4) {
        double[] gone = changed.remove(0);
        more += distance(gone, changed.get(0));
      }
      double[] tip = changed.get(0);
      double[] inner = changed.get(2);
      double length = distance(tip, inner);
      if (more > 0 && length > 0) {
        double times = more / length;
        changed.add(
            0,
            new double[] {
              tip[0] + times * (tip[0] - inner[0]), tip[1] + times * (tip[1] - inner[1])
            });
      }
      Collections.reverse(changed);
    }
    return changed;
  }

  private static double distance(double[] a, double[] b) {
    return Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]));
  }

  private Knot misplaced(Knot knot) {
    double deviation = .03 * carelessness;
    return new Knot(
        knot.x() / 100 - .5 + dice.normal(0, deviation),
        knot.y() / 100 - .5 + dice.normal(0, deviation),
        knot.corner());
  }

  private PenPoint point(double x, double y) {
    double bentY = y + bendY.at(x, y) + belly * (.25 - y * y);
    double bentX = (x + bendX.at(x, y)) * width * (1 + taper * y) - slant * bentY;
    return new PenPoint(
        cosine * bentX - sine * bentY,
        sine * bentX + cosine * bentY,
        radius * (1 + pressure.at(x, y)));
  }
}
