package org.inkbook.lab.digits;

import java.util.List;

/** The smallest upright box around ink, its breadth included. */
record PenBox(double left, double top, double right, double bottom) {

  static PenBox around(List<PenStroke> strokes) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (PenStroke stroke : strokes) {
      for (PenPoint point : stroke.points()) {
        left = Math.min(left, point.x() - point.radius());
        top = Math.min(top, point.y() - point.radius());
        right = Math.max(right, point.x() + point.radius());
        bottom = Math.max(bottom, point.y() + point.radius());
      }
    }
    return new PenBox(left, top, right, bottom);
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  /** The strokes at the size and place at which their ink just fits a square, in its middle. */
  static List<PenStroke> fitted(List<PenStroke> strokes, double side) {
    PenBox box = around(strokes);
    double width = box.width();
    double height = box.height();
    double scale = side / Math.max(width, height);
    double left = box.left - (side / scale - width) / 2;
    double top = box.top - (side / scale - height) / 2;
    return strokes.stream()
        .map(stroke -> new PenStroke(moved(stroke.points(), left, top, scale)))
        .toList();
  }

  private static List<PenPoint> moved(
      List<PenPoint> points, double left, double top, double scale) {
    return points.stream()
        .map(p -> new PenPoint((p.x() - left) * scale, (p.y() - top) * scale, p.radius() * scale))
        .toList();
  }
}
