package org.inkbook.lab.digits;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What can be done to strokes once they are written. They lie about a unit high. */
final class Traces {
  private Traces() {}

  /** The same strokes elsewhere. */
  static List<PenStroke> moved(List<PenStroke> strokes, double right, double down) {
    return each(strokes, p -> new PenPoint(p.x() + right, p.y() + down, p.radius()));
  }

  /**
   * The same strokes by another pen where theirs is thinner or thicker, on the mean, than it may
   * be.
   *
   * @param thinnest radius beside the larger side of the strokes
   * @param thickest as well
   */
  static List<PenStroke> penOf(List<PenStroke> strokes, double thinnest, double thickest) {
    PenBox box = PenBox.around(strokes);
    double side = Math.max(box.width(), box.height());
    double mean =
        strokes.stream()
            .flatMap(stroke -> stroke.points().stream())
            .mapToDouble(PenPoint::radius)
            .average()
            .orElse(side);
    double wanted = Math.max(thinnest * side, Math.min(thickest * side, mean));
    boolean blot = mean > side / 5;
    return blot
        ? strokes
        : each(strokes, p -> new PenPoint(p.x(), p.y(), p.radius() * wanted / mean));
  }

  private static List<PenStroke> each(List<PenStroke> strokes, UnaryOperator<PenPoint> change) {
    return strokes.stream()
        .map(stroke -> new PenStroke(stroke.points().stream().map(change).toList()))
        .toList();
  }

  /** All strokes of both. */
  static List<PenStroke> together(List<PenStroke> some, List<PenStroke> more) {
    List<PenStroke> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  /**
   * Lifts the pen for a moment: a stroke in two, as a pale photo or a rubbed-out ruled line leaves
   * it.
   *
   * @param at where along the points, 0 to 1
   * @param share of the points that is missing
   */
  static List<PenStroke> broken(PenStroke stroke, double at, double share) {
    List<PenPoint> points = stroke.points();
    int from = (int) (points.size() * Math.max(0, at - share / 2));
    int to = (int) (points.size() * Math.min(1, at + share / 2));
    List<PenStroke> parts = new ArrayList<>();
    if (from > 0) {
      parts.add(new PenStroke(points.subList(0, from)));
    }
    if (to < points.size()) {
      parts.add(new PenStroke(points.subList(to, points.size())));
    }
    return parts.isEmpty() ? List.of(stroke) : parts;
  }

  /**
   * What of the strokes lies between two upright lines, as a cut through touching digits leaves it.
   */
  static List<PenStroke> between(List<PenStroke> strokes, double left, double right) {
    return between(strokes, left, right, 0);
  }

  /**
   * As {@link #between(List, double, double)}, with lines that lean.
   *
   * @param lean how far to the right the lines are, a unit higher up than where y is 0
   */
  static List<PenStroke> between(List<PenStroke> strokes, double left, double right, double lean) {
    List<PenStroke> kept = new ArrayList<>();
    for (PenStroke stroke : strokes) {
      List<PenPoint> run = new ArrayList<>();
      for (PenPoint point : stroke.points()) {
        double x = point.x() + lean * point.y();
        if (x >= left && x <= right) {
          run.add(point);
        } else if (!run.isEmpty()) {
          kept.add(new PenStroke(run));
          run.clear();
        }
      }
      if (!run.isEmpty()) {
        kept.add(new PenStroke(run));
      }
    }
    return kept;
  }

  /** A straight line. */
  static PenStroke line(double x1, double y1, double x2, double y2, double radius) {
    return new PenStroke(List.of(new PenPoint(x1, y1, radius), new PenPoint(x2, y2, radius)));
  }

  /** A dot. */
  static PenStroke dot(double x, double y, double radius) {
    return new PenStroke(List.of(new PenPoint(x, y, radius)));
  }
}
