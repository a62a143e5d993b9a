package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;

/**
 * A way down through a mark at which it may be cut in two: the one near a column that crosses the
 * least ink, found by dynamic programming (Avidan and Shamir, 2007). It may slant and bend as
 * writing does, which a straight cut cannot.
 */
final class Seam {

  /** In units of the height: how far a seam may stray, how far apart the tries are. */
  private static final double STRAY = 0.22;

  private static final double STEP = 0.1;

  /** Seams nearer than this to each other are one. */
  private static final double SAME = 0.06;

  /** What a step aside costs, in pixels of ink. */
  private static final int ASIDE = 1;

  private static final int SCALE = 8;

  private final int[] columns;
  private final int ink;

  private Seam(int[] columns, int ink) {
    this.columns = columns;
    this.ink = ink;
  }

  /** The first column of the right part in a row of the box. */
  int column(int row) {
    return columns[row];
  }

  /** How many pixels of ink it crosses. */
  int ink() {
    return ink;
  }

  /** The different seams of a mark, from left to right, about a tenth of the height apart. */
  static List<Seam> through(boolean[] ink, int width, double height) {
    List<Seam> seams = new ArrayList<>();
    double step = Math.max(1, STEP * height);
    for (double x = step; x < width - step / 2; x += step) {
      Seam seam = near(ink, width, (int) x, (int) Math.ceil(STRAY * height));
      if (!seams.isEmpty() && seams.get(seams.size() - 1).distance(seam) < SAME * height) {
        if (seam.ink < seams.get(seams.size() - 1).ink) {
          seams.set(seams.size() - 1, seam);
        }
      } else {
        seams.add(seam);
      }
    }
    return seams;
  }

  private double distance(Seam other) {
    double sum = 0;
    for (int y = 0; y < columns.length; y++) {
      sum += Math.abs(columns[y] - other.columns[y]);
    }
    return sum / columns.length;
  }

  private static Seam near(boolean[] ink, int width, int column, int stray) {
    int from = Math.max(1, column - stray);
    int to = Math.min(width - 1, column + stray);
    int many = to - from + 1;
    int height = ink.length / width;
    int[][] cost = new int[height][many];
    for (int y = 0; y < height; y++) {
      for (int i = 0; i < many; i++) {
        int above = y == 0 ? Math.abs(from + i - column) : cheapest(cost[y - 1], i);
        cost[y][i] = above + (ink[y * width + from + i] ? SCALE : 0);
      }
    }
    return traced(ink, width, from, cost);
  }

  private static int cheapest(int[] above, int i) {
    int best = above[i];
    if (i > 0) {
      best = Math.min(best, above[i - 1] + ASIDE);
    }
    if (i + 1 < above.length) {
      best = Math.min(best, above[i + 1] + ASIDE);
    }
    return best;
  }

  /** Goes back up from the cheapest end. */
  private static Seam traced(boolean[] ink, int width, int from, int[][] cost) {
    int[] columns = new int[cost.length];
    int i = 0;
    int last = cost.length - 1;
    for (int other = 1; other < cost[last].length; other++) {
      i = cost[last][other] < cost[last][i] ? other : i;
    }
    int crossed = 0;
    for (int y = last; y >= 0; y--) {
      columns[y] = from + i;
      crossed += ink[y * width + from + i] ? 1 : 0;
      if (y > 0) {
        int best = cheapest(cost[y - 1], i);
        if (cost[y - 1][i] != best) {
          i += i > 0 && cost[y - 1][i - 1] + ASIDE == best ? -1 : 1;
        }
      }
    }
    return new Seam(columns, crossed);
  }
}
