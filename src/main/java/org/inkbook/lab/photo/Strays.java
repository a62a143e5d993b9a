package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Leaves out marks that stand where no writing is. A bar is the easiest digit to read and the
 * likeliest to be something else (a margin line, the side of a sheet, a stroke of what was cut
 * off): it goes when it is alone in a row of its own on a page of longer rows, or at the very edge.
 * A mark much fainter than the writing goes when it is alone: a stain, a crease, the rim of a
 * shadow.
 */
final class Strays {

  /** Narrower than this part of its length is a bar. */
  private static final double BAR = 0.25;

  /** Less dark than this part of what is usual is much fainter. */
  private static final double FAINT = 0.5;

  /** Nearer to the edge than this part of the photo's long side is at the very edge. */
  private static final double EDGE = 0.01;

  /** On a page with fewer digits nothing is known of its rows. */
  private static final int LEAST_DIGITS = 6;

  private static final int LONGER_ROWS = 3;

  private final double edge;
  private final int width;
  private final int height;

  Strays(int width, int height) {
    this.edge = EDGE * Math.max(width, height);
    this.width = width;
    this.height = height;
  }

  /** The rows without strays. */
  List<List<Mark>> leaveOut(List<List<Mark>> rows) {
    if (rows.stream().mapToInt(List::size).sum() < LEAST_DIGITS) {
      return rows;
    }
    int usual = rows.stream().map(List::size).sorted().skip(rows.size() / 2).findFirst().orElse(0);
    double faint = FAINT * usualDarkness(rows);
    List<List<Mark>> kept = new ArrayList<>();
    for (List<Mark> row : rows) {
      boolean alone = row.size() == 1 && usual >= LONGER_ROWS;
      List<Mark> left =
          row.stream()
              .filter(mark -> !(alone && mark.darkness() < faint))
              .filter(mark -> !isBar(mark) || !(alone || atEdge(mark.box())))
              .toList();
      if (!left.isEmpty()) {
        kept.add(left);
      }
    }
    return kept;
  }

  private static double usualDarkness(List<List<Mark>> rows) {
    double[] sorted = rows.stream().flatMap(List::stream).mapToDouble(Mark::darkness).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static boolean isBar(Mark mark) {
    Box box = mark.box();
    return Math.min(box.width(), box.height()) < BAR * box.longSide();
  }

  private boolean atEdge(Box box) {
    int right = width - box.x() - box.width();
    int below = height - box.y() - box.height();
    return Math.min(Math.min(box.x(), box.y()), Math.min(right, below)) < edge;
  }
}
