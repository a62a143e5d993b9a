package org.inkbook.lab.digits;

import java.util.ArrayList;
import java.util.List;

/**
 * What paper, light and lens do to a digit: gaps in its strokes, specks, remains of ruled lines.
 */
final class Flaws {
  private final Dice dice;

  Flaws(Dice dice) {
    this.dice = dice;
  }

  /** The strokes with a flaw or two, most often none. */
  List<PenStroke> on(List<PenStroke> strokes) {
    List<PenStroke> worn = strokes;
    if (dice.chance(.3)) {
      worn = gap(worn);
    }
    if (dice.chance(.08)) {
      worn = gap(worn);
    }
    if (dice.chance(.1)) {
      worn = speck(worn);
    }
    if (dice.chance(.1)) {
      worn = remainsOfALine(worn);
    }
    return worn;
  }

  private List<PenStroke> gap(List<PenStroke> strokes) {
    int which = (int) (dice.uniform() * strokes.size());
    PenStroke stroke = strokes.get(which);
    List<PenStroke> parts = new ArrayList<>(strokes);
    parts.remove(which);
    parts.addAll(which, Traces.broken(stroke, dice.uniform(.1, .9), dice.uniform(.04, .16)));
    return parts;
  }

  private List<PenStroke> speck(List<PenStroke> strokes) {
    PenBox box = PenBox.around(strokes);
    return Traces.together(
        strokes,
        List.of(
            Traces.dot(
                dice.uniform(box.left(), box.right()),
                dice.uniform(box.top(), box.bottom()),
                dice.uniform(.03, .06))));
  }

  /** A short piece that starts on the trace and runs along a row or a column of the paper. */
  private List<PenStroke> remainsOfALine(List<PenStroke> strokes) {
    PenStroke stroke = strokes.get((int) (dice.uniform() * strokes.size()));
    PenPoint from = stroke.points().get((int) (dice.uniform() * stroke.points().size()));
    double length = dice.uniform(-.25, .25);
    boolean level = dice.chance(.6);
    return Traces.together(
        strokes,
        List.of(
            Traces.line(
                from.x(),
                from.y(),
                from.x() + (level ? length : 0),
                from.y() + (level ? 0 : length),
                dice.uniform(.02, .04))));
  }
}
