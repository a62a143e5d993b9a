package org.inkbook.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.inkbook.output.Chart.Point;

/** Fewer points that draw the same line: of each stretch, its lowest and its highest. */
final class Thinning {
  private static final int STRETCHES = 80;

  private Thinning() {}

  static List<Point> of(List<Point> points) {
    if (points.size() <= 2 * STRETCHES) {
      return points;
    }
    List<Point> few = new ArrayList<>();
    for (int i = 0; i < STRETCHES; i++) {
      int from = (int) ((long) i * points.size() / STRETCHES);
      int to = (int) ((i + 1L) * points.size() / STRETCHES);
      List<Point> stretch = points.subList(from, to);
      Comparator<Point> height = Comparator.comparingDouble(Point::y);
      int low = stretch.indexOf(stretch.stream().min(height).orElseThrow());
      int high = stretch.indexOf(stretch.stream().max(height).orElseThrow());
      few.add(stretch.get(Math.min(low, high)));
      if (low != high) {
        few.add(stretch.get(Math.max(low, high)));
      }
    }
    return few;
  }
}
