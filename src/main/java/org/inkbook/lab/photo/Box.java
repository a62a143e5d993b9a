package org.inkbook.lab.photo;

/**
 * A rectangle on a photo.
 *
 * @param x left edge, in pixels of the photo
 * @param y top edge, in pixels of the photo
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
public record Box(int x, int y, int width, int height) {
  /** Narrower than this part of their length are bars. */
  private static final double BAR = 0.4;

  /** The middle, from left to right. */
  double centreX() {
    return x + width / 2.0;
  }

  /** The middle, from top to bottom. */
  double centreY() {
    return y + height / 2.0;
  }

  /** The larger of width and height. */
  int longSide() {
    return Math.max(width, height);
  }

  /** Whether it is so long and narrow that a 1, a minus sign and the rest of a line all fit. */
  boolean isBar() {
    return Math.min(width, height) < BAR * longSide();
  }

  /** The smallest box around this and another. */
  Box union(Box other) {
    int left = Math.min(x, other.x);
    int top = Math.min(y, other.y);
    int right = Math.max(x + width, other.x + other.width);
    int bottom = Math.max(y + height, other.y + other.height);
    return new Box(left, top, right - left, bottom - top);
  }
}
