package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;
import org.inkbook.lab.scoring.Classifier;

/**
 * Joins two strokes of one digit, such as an open 4, that stand in their row as two: where they are
 * much closer together than digits are on this page, and a classifier is sure of the whole.
 */
final class BrokenDigits {

  /** The distance of two strokes of one digit, as a part of the usual one of two digits. */
  private static final double CLOSE = 0.4;

  private static final int LEAST_DISTANCES = 3;

  /** In units of the usual height: the gap between them, and the size of the whole. */
  private static final double GAP = 0.06;

  private static final double TALLEST = 2;
  private static final double WIDEST = 1.2;
  private static final double SURE = 0.9;

  private final List<List<Mark>> rows;
  private final double distance;
  private final double height;

  private BrokenDigits(List<List<Mark>> rows) {
    this.rows = rows;
    List<Double> distances = new ArrayList<>();
    List<Double> heights = new ArrayList<>();
    for (List<Mark> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        heights.add((double) row.get(i).box().height());
        if (i > 0) {
          distances.add(distance(row.get(i - 1), row.get(i)));
        }
      }
    }
    this.distance = distances.size() < LEAST_DISTANCES ? 0 : median(distances);
    this.height = median(heights);
  }

  /** The reading as it is, or that of the sheet with strokes joined. */
  static SheetReading join(SheetReading reading, Classifier classifier) {
    Layout layout = reading.sheet().layout();
    if (reading.sheet().size() < 2) {
      return reading;
    }
    List<List<Mark>> joined = new BrokenDigits(layout.rows()).joined(classifier);
    return joined.equals(layout.rows())
        ? reading
        : SheetReading.of(reading.sheet().with(layout.with(joined)), classifier);
  }

  private List<List<Mark>> joined(Classifier classifier) {
    return rows.stream().map(row -> joined(row, classifier)).toList();
  }

  private List<Mark> joined(List<Mark> row, Classifier classifier) {
    List<Mark> result = new ArrayList<>();
    for (Mark mark : row) {
      Mark last = result.isEmpty() ? null : result.get(result.size() - 1);
      if (last != null && near(last, mark) && sure(last.join(mark), classifier)) {
        result.set(result.size() - 1, last.join(mark));
      } else {
        result.add(mark);
      }
    }
    return result;
  }

  private boolean near(Mark left, Mark right) {
    Box whole = left.box().union(right.box());
    double gap = right.box().x() - left.box().x() - left.box().width();
    return distance(left, right) < CLOSE * distance
        && gap <= GAP * height
        && whole.height() <= TALLEST * height
        && whole.width() <= WIDEST * height;
  }

  private static boolean sure(Mark whole, Classifier classifier) {
    float[] answer = classifier.probabilities(List.of(Layout.image(whole)))[0];
    for (int digit = 0; digit < Classifier.NOT_A_DIGIT; digit++) {
      if (answer[digit] >= SURE) {
        return true;
      }
    }
    return false;
  }

  private static double distance(Mark left, Mark right) {
    return right.box().centreX() - left.box().centreX();
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
  }
}
