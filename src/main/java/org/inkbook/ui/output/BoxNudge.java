package org.inkbook.ui.output;

import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;

/**
 * An arrow key that changes a box: the edge on the arrow's side goes out or in, or the whole box
 * goes its way. So each of the four edges can be set by keys alone.
 *
 * @param dx how far to the right, in screen pixels; negative to the left, 0 for the upright arrows
 * @param dy how far down
 */
record BoxNudge(double dx, double dy) {

  /** What an arrow key asks for. */
  static BoxNudge of(KeyCode arrow, double step) {
    double dx = arrow == KeyCode.LEFT ? -step : arrow == KeyCode.RIGHT ? step : 0;
    double dy = arrow == KeyCode.UP ? -step : arrow == KeyCode.DOWN ? step : 0;
    return new BoxNudge(dx, dy);
  }

  /** The whole box, its size as it was; not beyond the left and upper edge of the photo. */
  Rectangle2D moved(Rectangle2D box) {
    return new Rectangle2D(
        Math.max(0, box.getMinX() + dx),
        Math.max(0, box.getMinY() + dy),
        box.getWidth(),
        box.getHeight());
  }

  /** The edge on the arrow's side a step further out. */
  Rectangle2D out(Rectangle2D box) {
    return edges(
        box.getMinX() + Math.min(0, dx),
        box.getMinY() + Math.min(0, dy),
        box.getMaxX() + Math.max(0, dx),
        box.getMaxY() + Math.max(0, dy));
  }

  /** The edge on the arrow's side a step further in, as long as something is left. */
  Rectangle2D in(Rectangle2D box) {
    Rectangle2D less =
        edges(
            box.getMinX() - Math.min(0, dx),
            box.getMinY() - Math.min(0, dy),
            box.getMaxX() - Math.max(0, dx),
            box.getMaxY() - Math.max(0, dy));
    double step = Math.abs(dx + dy);
    return less.getWidth() < step || less.getHeight() < step ? box : less;
  }

  private static Rectangle2D edges(double left, double top, double right, double bottom) {
    double x = Math.max(0, left);
    double y = Math.max(0, top);
    return new Rectangle2D(x, y, Math.max(0, right - x), Math.max(0, bottom - y));
  }
}
