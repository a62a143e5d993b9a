package org.inkbook.ui.form;

import java.util.ArrayList;
import java.util.List;

/**
 * One stroke of the pen on the pad. Its numbers are kept to what a file holds of them, so that a
 * drawing that was read again is the same drawing.
 *
 * @param width of the line, as a share of the pad's side
 * @param points where the pen was; at least one
 */
record PenStroke(double width, List<Point> points) {

  /** A place on the pad: from 0 at its left and top to 1 at its right and bottom. */
  record Point(double x, double y) {
    Point towards(Point other) {
      return new Point((x + other.x) / 2, (y + other.y) / 2);
    }

    double distance(Point other) {
      return Math.hypot(x - other.x, y - other.y);
    }
  }

  /** How finely curves are drawn, as a share of the pad's side. */
  private static final double FINE = 0.01;

  /** Numbers are written as whole ones up to this. */
  static final double GRID = 10_000;

  PenStroke {
    width = onGrid(width);
    points = points.stream().map(at -> new Point(onGrid(at.x), onGrid(at.y))).toList();
  }

  private static double onGrid(double share) {
    return Math.rint(share * GRID) / GRID;
  }

  /**
   * The line of the pen as many short straight pieces. The mouse tells of corners that the hand did
   * not make: a parabola from each middle of two points to the next, bent by the point between,
   * goes smoothly.
   */
  List<Point> smooth() {
    if (points.size() < 3) {
      return points;
    }
    List<Point> line = new ArrayList<>();
    line.add(points.get(0));
    for (int i = 1; i + 1 < points.size(); i++) {
      Point end = points.get(i).towards(points.get(i + 1));
      bend(line, points.get(i), i + 2 == points.size() ? points.get(i + 1) : end);
    }
    return line;
  }

  private static void bend(List<Point> line, Point by, Point end) {
    Point start = line.get(line.size() - 1);
    int pieces = (int) Math.ceil((start.distance(by) + by.distance(end)) / FINE);
    for (int i = 1; i <= pieces; i++) {
      double t = (double) i / pieces;
      double s = 1 - t;
      line.add(
          new Point(
              s * s * start.x() + 2 * s * t * by.x() + t * t * end.x(),
              s * s * start.y() + 2 * s * t * by.y() + t * t * end.y()));
    }
  }
}
