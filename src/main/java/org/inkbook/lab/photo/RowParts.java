package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.opencv.core.Mat;

/**
 * The smallest parts of a row of writing, from left to right: its marks, wide ones cut at their
 * seams; and what it costs to take some of them as a digit. Costs are in units of -ln(confidence).
 */
final class RowParts {

  /** In units of the usual height: a wider mark may be two digits. */
  private static final double WIDE = 0.62;

  /** Two marks are joined only when so close; the whole is no larger than this. */
  private static final double GAP = 0.06;

  /** The same where neighbours are usually much farther from each other: an open 4. */
  private static final double WIDE_GAP = 0.25;

  private static final double TALLEST = 2;
  private static final double WIDEST = 1.35;

  /** The distance of two strokes of one digit, as a part of the usual one of two digits. */
  private static final double CLOSE = 0.4;

  private static final double VERY_CLOSE = 0.25;

  /** Digits are no narrower and no lower than this when they were cut off something. */
  private static final double LEAST_WIDTH = 0.07;

  private static final double LEAST_HEIGHT = 0.5;

  private static final double JOIN = 0.7;
  private static final double CUT = 2.5;

  /** For each stroke's breadth of ink that a cut goes through beyond one. */
  private static final double THROUGH = 1.5;

  /** What is left of the cost of a cut when the classifier rejects. */
  private static final double REJECTING = 0.4;

  /** For each usual height that a mark is wider than a digit is. */
  private static final double TOO_WIDE = 6;

  private static final double USUAL_WIDEST = 1.0;

  /** For two marks that are kept apart though one lies over the other. */
  private static final double APART = 3;

  private static final double IMPOSSIBLE = 1000;

  private final List<Mark> parts = new ArrayList<>();
  private final List<Mark> wholes = new ArrayList<>();

  /** What it costs to cut at the left of each part; 0 where a mark begins anyway. */
  private final List<Double> cuts = new ArrayList<>();

  private final double cut;
  private final double height;
  private final double distance;

  /**
   * @param row marks from left to right
   * @param height the usual height of a digit, in pixels
   * @param distance the usual distance of two neighbours, from middle to middle
   * @param rejecting whether the classifier knows what is no digit: it then sees through wrong cuts
   * @param surelyOne of which marks the classifier is sure that they are one digit, as they stand
   */
  RowParts(
      List<Mark> row,
      double height,
      double distance,
      boolean rejecting,
      Predicate<Mark> surelyOne) {
    this.cut = rejecting ? REJECTING : 1;
    this.height = height;
    this.distance = distance;
    for (Mark mark : row) {
      boolean whole = mark.box().width() <= USUAL_WIDEST * height && surelyOne.test(mark);
      add(mark, whole ? List.of() : seams(mark));
    }
  }

  private List<Seam> seams(Mark mark) {
    return mark.box().width() > WIDE * height ? mark.seams(height) : List.of();
  }

  private void add(Mark mark, List<Seam> seams) {
    double stroke = seams.isEmpty() ? 1 : strokeWidth(mark);
    List<Mark> pieces = mark.cut(seams);
    for (int i = 0; i < pieces.size(); i++) {
      parts.add(pieces.get(i));
      wholes.add(mark);
      double strokes = i == 0 ? 0 : seams.get(i - 1).ink() / stroke;
      cuts.add(i == 0 ? 0 : cut * (CUT + THROUGH * Math.max(0, strokes - 1)));
    }
  }

  private static double strokeWidth(Mark mark) {
    try (Mats mats = new Mats()) {
      Mat mask = mark.mask(mats);
      return Math.max(1, MnistForm.strokeWidth(mats, mask));
    }
  }

  int size() {
    return parts.size();
  }

  Mark mark(int part) {
    return parts.get(part);
  }

  /** The mark that these parts are all of. */
  Optional<Mark> whole(int from, int to) {
    Mark mark = wholes.get(from);
    boolean all =
        (from == 0 || wholes.get(from - 1) != mark)
            && wholes.get(to - 1) == mark
            && (to == size() || wholes.get(to) != mark);
    return all ? Optional.of(mark) : Optional.empty();
  }

  /** Whether parts up to and with the last may be one digit. */
  boolean joined(int from, int last, Mark whole) {
    if (wholes.get(from) == wholes.get(last)) {
      return true;
    }
    Mark left = parts.get(last - 1);
    Mark right = parts.get(last);
    double gap = right.box().x() - left.box().x() - left.box().width();
    double apart = right.box().centreX() - parts.get(from).box().centreX();
    boolean near =
        wholes.get(last) == wholes.get(last - 1)
            || gap <= GAP * height
            || (gap <= WIDE_GAP * height && apart < VERY_CLOSE * distance);
    return near
        && whole.box().height() <= TALLEST * height
        && whole.box().width() <= WIDEST * height
        && apart < CLOSE * distance;
  }

  /** Whether parts of marks are together wider than a digit is. */
  boolean tooWide(Mark mark) {
    return mark.box().width() > WIDEST * height;
  }

  /** What it costs that a digit begins where another has not ended, or is hardly begun. */
  private double apart(int part) {
    if (part == 0) {
      return 0;
    }
    Box left = parts.get(part - 1).box();
    Box right = parts.get(part).box();
    double overlap = left.x() + left.width() - right.x();
    double most = Math.min(left.width(), right.width());
    boolean close = right.centreX() - left.centreX() < CLOSE * distance;
    return close && overlap > -GAP * height ? APART * Math.max(0.5, overlap / most) : 0;
  }

  /** What it costs to take parts as one digit, whichever it is. */
  double cost(int from, int to, Mark mark) {
    double cost = cuts.get(from) > 0 ? cuts.get(from) : apart(from);
    for (int i = from + 1; i < to; i++) {
      cost += wholes.get(i) == wholes.get(i - 1) ? 0 : JOIN;
    }
    boolean cutOff = cuts.get(from) > 0 || (to < size() && cuts.get(to) > 0);
    Box box = mark.box();
    if (cutOff && (box.height() < LEAST_HEIGHT * height || box.width() < LEAST_WIDTH * height)) {
      cost += IMPOSSIBLE;
    }
    return cost + TOO_WIDE * Math.max(0, box.width() / height - USUAL_WIDEST);
  }
}
