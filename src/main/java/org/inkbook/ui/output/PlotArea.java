package org.inkbook.ui.output;

/** The rectangle that lines are drawn in, and what its sides mean. */
record PlotArea(double left, double top, double width, double height, Ticks x, Ticks y) {

  /** Where a value lies on the screen, from the left. */
  double px(double value) {
    return left + (value - x.min()) / (x.max() - x.min()) * width;
  }

  /** Where a value lies on the screen, from the top. */
  double py(double value) {
    return top + height - (value - y.min()) / (y.max() - y.min()) * height;
  }

  /** The value at a place on the screen. */
  double valueAt(double px) {
    return x.min() + (px - left) / width * (x.max() - x.min());
  }

  double right() {
    return left + width;
  }

  double bottom() {
    return top + height;
  }
}
