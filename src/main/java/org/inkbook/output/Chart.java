package org.inkbook.output;

import java.util.List;

/**
 * Lines over a common horizontal axis, against one or two vertical ones.
 *
 * @param title a heading, or empty
 * @param xLabel what runs to the right, such as {@code epoch}
 * @param leftLabel what the left axis measures
 * @param rightLabel what the right axis measures; empty when no line uses it
 */
public record Chart(
    String title, String xLabel, String leftLabel, String rightLabel, List<Series> series)
    implements Output {

  public Chart {
    series = List.copyOf(series);
  }

  /** The axis that a line is measured against. */
  public enum Axis {
    LEFT,
    RIGHT
  }

  /** One line. Its points run from left to right. */
  public record Series(String name, Axis axis, List<Point> points) {
    public Series {
      points = List.copyOf(points);
    }
  }

  /** One point of a line. */
  public record Point(double x, double y) {}

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.chart(this);
  }
}
