package org.inkbook.lab.photo;

/** Where two digits in one box are best cut apart: down the column with the least ink. */
final class InkCut {
  /** How far from the place wanted the cut may lie, as a part of the box's width. */
  private static final double REACH = 0.2;

  private InkCut() {}

  /**
   * The column to cut at.
   *
   * @param ink rows of a box from the top
   * @param wanted the column that is asked for
   * @return the first column of the right part, from 1 to width - 1
   */
  static int column(boolean[] ink, int width, int wanted) {
    int middle = Math.max(1, Math.min(width - 1, wanted));
    int reach = (int) (REACH * width);
    int best = middle;
    int least = Integer.MAX_VALUE;
    for (int away = 0; away <= reach; away++) {
      for (int column : new int[] {middle - away, middle + away}) {
        if (column >= 1 && column < width && count(ink, width, column) < least) {
          least = count(ink, width, column);
          best = column;
        }
      }
    }
    return best;
  }

  private static int count(boolean[] ink, int width, int column) {
    int count = 0;
    for (int at = column; at < ink.length; at += width) {
      count += ink[at] ? 1 : 0;
    }
    return count;
  }
}
