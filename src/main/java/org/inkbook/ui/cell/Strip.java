package org.inkbook.ui.cell;

/** Where the things of a column lie, one below the other, in pixels from its beginning. */
final class Strip {
  static final Strip EMPTY = of(new double[0], 0, 0);

  /** Where each begins, and last where the last one ends. */
  private final double[] tops;

  private final double total;

  private Strip(double[] tops, double total) {
    this.tops = tops;
    this.total = total;
  }

  /** Things of these heights, nothing between them, and some room before and after. */
  static Strip of(double[] heights, double before, double after) {
    double[] tops = new double[heights.length + 1];
    tops[0] = before;
    for (int i = 0; i < heights.length; i++) {
      tops[i + 1] = tops[i] + heights[i];
    }
    return new Strip(tops, tops[heights.length] + after);
  }

  /** How high all is together. */
  double total() {
    return total;
  }

  int count() {
    return tops.length - 1;
  }

  double top(int index) {
    return tops[index];
  }

  double bottom(int index) {
    return tops[index + 1];
  }

  /** The nearest that a window of some height can be to a place without leaving the strip. */
  double clamp(double top, double windowHeight) {
    return Math.max(0, Math.min(top, total - windowHeight));
  }

  /** The first thing that ends below a place; the last one when none does; -1 of nothing. */
  int at(double y) {
    int low = 0;
    int high = count() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (bottom(middle) > y) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return high < 0 ? -1 : low;
  }

  /** Where a window has to begin for a stretch to be seen, moving as little as it can. */
  static double toSee(double from, double to, double window, double height) {
    if (from < window || to - from > height) {
      return from;
    }
    return Math.max(window, to - height);
  }
}
