package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts marks in the order of reading: rows from the top, each from left to right.
 *
 * <p>Going from left to right, each mark joins the row whose last marks stand most nearly at its
 * own height, or begins a new one. So a row may slope or bend, as written rows do.
 */
final class ReadingOrder {
  private static final double SAME_ROW = 0.55;

  private ReadingOrder() {}

  static List<List<Mark>> rows(List<Mark> marks) {
    List<Mark> sorted = fromTheLeft(marks);
    List<List<Mark>> rows = new ArrayList<>();
    for (Mark mark : sorted) {
      List<Mark> best = null;
      double least = SAME_ROW;
      for (List<Mark> row : rows) {
        double apart = apart(row, mark);
        if (apart < least) {
          least = apart;
          best = row;
        }
      }
      if (best == null) {
        best = new ArrayList<>();
        rows.add(best);
      }
      best.add(mark);
    }
    rows.sort(
        Comparator.comparingDouble(
            row -> row.stream().mapToDouble(m -> m.box().centreY()).average().orElseThrow()));
    return rows;
  }

  /** All in one row, from left to right. */
  static List<Mark> fromTheLeft(List<Mark> marks) {
    List<Mark> sorted = new ArrayList<>(marks);
    sorted.sort(Comparator.comparingDouble(mark -> mark.box().centreX()));
    return sorted;
  }

  /** From the last or the last but one, so that a stray mark does not lead a row astray. */
  private static double apart(List<Mark> row, Mark mark) {
    double last = apart(row.get(row.size() - 1).box(), mark.box());
    return row.size() == 1
        ? last
        : Math.min(last, apart(row.get(row.size() - 2).box(), mark.box()));
  }

  /** The difference of heights, in units of the taller mark. */
  private static double apart(Box a, Box b) {
    return Math.abs(a.centreY() - b.centreY()) / Math.max(a.height(), b.height());
  }
}
