package org.inkbook.ui.output;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;

/**
 * A movement of the mouse that changes a box: which of its edges go with it.
 *
 * @param from the box before
 * @param start where the mouse was pressed
 * @param left how much of the movement the left edge follows, -1 where it stays: 0 or 1 each
 */
record BoxDrag(
    Rectangle2D from, Point2D start, boolean left, boolean top, boolean right, boolean bottom) {
  /** Within so many screen pixels of an edge the mouse takes the edge. */
  private static final double REACH = 6;

  /** And within this part of the box, so that a small one has a middle left to be moved by. */
  private static final double PART = 0.25;

  private static final double LEAST = 4;

  /** What a movement that begins here would do to a box. */
  static BoxDrag of(Rectangle2D box, Point2D at) {
    double reachX = Math.min(REACH, PART * box.getWidth());
    double reachY = Math.min(REACH, PART * box.getHeight());
    boolean left = at.getX() - box.getMinX() < reachX;
    boolean right = !left && box.getMaxX() - at.getX() < reachX;
    boolean top = at.getY() - box.getMinY() < reachY;
    boolean bottom = !top && box.getMaxY() - at.getY() < reachY;
    boolean edge = left || right || top || bottom;
    return edge
        ? new BoxDrag(box, at, left, top, right, bottom)
        : new BoxDrag(box, at, true, true, true, true);
  }

  /** A box that is drawn anew, from its first corner. */
  static BoxDrag drawn(Point2D at) {
    Rectangle2D nothing = new Rectangle2D(at.getX(), at.getY(), 0, 0);
    return new BoxDrag(nothing, at, false, false, true, true);
  }

  /** The box with the mouse at another place; never turned inside out. */
  Rectangle2D to(Point2D at) {
    double dx = at.getX() - start.getX();
    double dy = at.getY() - start.getY();
    double x1 = from.getMinX() + (left ? dx : 0);
    double y1 = from.getMinY() + (top ? dy : 0);
    double x2 = from.getMaxX() + (right ? dx : 0);
    double y2 = from.getMaxY() + (bottom ? dy : 0);
    return new Rectangle2D(
        Math.max(0, Math.min(x1, x2)),
        Math.max(0, Math.min(y1, y2)),
        Math.max(LEAST, Math.abs(x2 - x1)),
        Math.max(LEAST, Math.abs(y2 - y1)));
  }

  /** Tells the hand what it would do. */
  Cursor cursor() {
    if (left && right) {
      return Cursor.MOVE;
    }
    if (top || bottom) {
      boolean falling = (top && left) || (bottom && right);
      boolean rising = (top && right) || (bottom && left);
      return falling ? Cursor.NW_RESIZE : rising ? Cursor.NE_RESIZE : Cursor.V_RESIZE;
    }
    return Cursor.H_RESIZE;
  }
}
