package org.inkbook.ui.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.inkbook.output.Chart;

/** Leaves out points that no screen could tell apart, and never a peak or a dip. */
final class Thinning {
  private Thinning() {}

  /**
   * At most four points for each screen pixel: where the line enters, its lowest, its highest, and
   * where it leaves.
   */
  static List<Chart.Point> thin(List<Chart.Point> points, double pixels) {
    int buckets = Math.max(1, (int) pixels);
    if (points.size() <= 4 * buckets) {
      return points;
    }
    List<Chart.Point> kept = new ArrayList<>();
    for (int i = 0; i < buckets; i++) {
      int from = (int) ((long) points.size() * i / buckets);
      int to = (int) ((long) points.size() * (i + 1) / buckets);
      keep(points.subList(from, to), kept);
    }
    return kept;
  }

  private static void keep(List<Chart.Point> bucket, List<Chart.Point> kept) {
    int low = 0;
    int high = 0;
    for (int i = 1; i < bucket.size(); i++) {
      low = bucket.get(i).y() < bucket.get(low).y() ? i : low;
      high = bucket.get(i).y() > bucket.get(high).y() ? i : high;
    }
    int last = bucket.size() - 1;
    IntStream.of(0, Math.min(low, high), Math.max(low, high), last)
        .distinct()
        .forEach(i -> kept.add(bucket.get(i)));
  }
}
