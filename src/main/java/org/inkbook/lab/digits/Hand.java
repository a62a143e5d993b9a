package org.inkbook.lab.digits;

import java.util.ArrayList;
import java.util.List;
import org.inkbook.lab.digits.Allograph.Knot;

/**
 * A hand as it is while it writes one digit: how careless, how slanted, how wide, how heavy.
 *
 * <p>All is drawn from one die, so that the seed decides every stroke.
 */
final class Hand {
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

  Hand(Dice dice) {
    this.dice = dice;
    carelessness = dice.uniform(.3, 1.7);
    width = .82 * StrictMath.exp(dice.normal(0, .2));
    slant = dice.normal(.14, .25);
    double rotation = dice.normal(0, .07);
    sine = StrictMath.sin(rotation);
    cosine = StrictMath.cos(rotation);
    taper = dice.normal(0, .12);
    belly = dice.normal(0, .2);
    radius = .062 * StrictMath.exp(dice.normal(0, .27));
    bendX = new Waves(dice, 3, .9, .035 * carelessness);
    bendY = new Waves(dice, 3, .9, .035 * carelessness);
    pressure = new Waves(dice, 2, 1.2, .1);
  }

  /** Writes a digit in one way; the strokes lie anywhere, about a unit high. */
  List<PenStroke> write(Allograph way) {
    List<PenStroke> strokes = new ArrayList<>();
    for (List<Knot> knots : way.strokes()) {
      List<PenPoint> points = new ArrayList<>();
      for (double[] at : Spline.through(knots.stream().map(this::misplaced).toList())) {
        points.add(point(at[0], at[1]));
      }
      strokes.add(new PenStroke(points));
    }
    return strokes;
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
