package org.inkbook.ui.output;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Two parts beside each other while the second finds its least width there, else one below the
 * other. Their least, wanted and largest widths come from the style sheet.
 */
final class Beside extends Pane {
  private static final double GAP = 28;

  private final Region first;
  private final Region second;
  private final boolean equal;

  /**
   * @param equal whether both share the width evenly; otherwise the first takes what it prefers and
   *     the second the rest
   */
  Beside(Region first, Region second, boolean equal) {
    super(first, second);
    this.first = first;
    this.second = second;
    this.equal = equal;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return second.isManaged()
        ? first.prefWidth(-1) + GAP + second.prefWidth(-1)
        : first.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? prefWidth(-1) : width;
    if (!second.isManaged()) {
      return first.prefHeight(firstWidth(room));
    }
    double left = first.prefHeight(firstWidth(room));
    double right = second.prefHeight(secondWidth(room));
    return fits(room) ? Math.max(left, right) : left + GAP + right;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double left = snapSizeX(firstWidth(width));
    double height = first.prefHeight(left);
    first.resizeRelocate(0, 0, left, height);
    if (second.isManaged()) {
      double right = secondWidth(width);
      second.resizeRelocate(
          fits(width) ? left + GAP : 0,
          fits(width) ? 0 : height + GAP,
          right,
          second.prefHeight(right));
    }
  }

  private boolean fits(double width) {
    double left = equal ? first.minWidth(-1) : first.prefWidth(-1);
    return left + GAP + second.minWidth(-1) <= width;
  }

  private double firstWidth(double width) {
    if (!second.isManaged()) {
      return Math.min(width, equal ? first.maxWidth(-1) : first.prefWidth(-1));
    }
    return fits(width) && equal
        ? Math.min((width - GAP) / 2, first.maxWidth(-1))
        : Math.min(width, equal ? first.maxWidth(-1) : first.prefWidth(-1));
  }

  private double secondWidth(double width) {
    double rest = fits(width) ? width - GAP - firstWidth(width) : width;
    return Math.min(rest, second.maxWidth(-1));
  }
}
