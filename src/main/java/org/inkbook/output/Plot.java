package org.inkbook.output;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.inkbook.output.Chart.Axis;
import org.inkbook.output.Chart.Point;
import org.inkbook.output.Chart.Series;

/** The drawing of a chart as SVG: axes, marks, lines, and points that tell their values. */
final class Plot {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 320;
  private static final int TOP = 14;
  private static final int BOTTOM = HEIGHT - 46;
  private static final int LEFT = 58;
  private static final int MOST_DOTS = 40;

  private final Chart chart;
  private final List<LineStyle> lines;
  private final boolean twoAxes;
  private final int right;
  private final Scale x;
  private final Scale leftY;
  private final Scale rightY;

  Plot(Chart chart, List<LineStyle> lines) {
    this.chart = chart;
    this.lines = lines;
    this.twoAxes = lines.stream().anyMatch(line -> line.series().axis() == Axis.RIGHT);
    this.right = WIDTH - (twoAxes ? 58 : 16);
    boolean whole = points().allMatch(point -> point.x() == Math.rint(point.x()));
    this.x = Scale.over(points().mapToDouble(Point::x), 10, whole);
    this.leftY = Scale.over(values(Axis.LEFT), 5, false);
    this.rightY = Scale.over(values(Axis.RIGHT), 5, false);
  }

  private Stream<Point> points() {
    return lines.stream().flatMap(line -> line.series().points().stream());
  }

  private DoubleStream values(Axis axis) {
    return lines.stream()
        .filter(line -> line.series().axis() == axis)
        .flatMap(line -> line.series().points().stream())
        .mapToDouble(Point::y);
  }

  Tag svg() {
    Tag svg =
        Tag.of("svg", "ib-plot")
            .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
            .with("role", "img")
            .with("aria-label", chart.title().isBlank() ? "chart" : Wording.line(chart.title()))
            .with("font-size", 12)
            .with("fill", "currentColor");
    grid(svg);
    lines.forEach(line -> curve(svg, line));
    return svg;
  }

  private void grid(Tag svg) {
    List<Double> marks = leftY.marks();
    boolean leftUsed = values(Axis.LEFT).findAny().isPresent();
    Scale ruled = leftUsed ? leftY : rightY;
    for (double mark : ruled.marks()) {
      svg.add(rule(LEFT, y(ruled, mark), right, y(ruled, mark), ".25"));
    }
    svg.add(rule(LEFT, BOTTOM, right, BOTTOM, ".8"));
    if (leftUsed) {
      vertical(svg, leftY, marks, LEFT - 8, "end", chart.leftLabel(), 14);
    }
    if (twoAxes) {
      vertical(svg, rightY, rightY.marks(), right + 8, "start", chart.rightLabel(), WIDTH - 6);
    }
    List<Double> places = x.marks();
    List<String> names = Figures.column(places);
    for (int i = 0; i < places.size(); i++) {
      double at = x(places.get(i));
      svg.add(rule(at, BOTTOM, at, BOTTOM + 4, ".8"));
      svg.add(label(at, BOTTOM + 19, "middle", names.get(i)));
    }
    svg.add(label((LEFT + right) / 2.0, HEIGHT - 6, "middle", chart.xLabel()));
  }

  private void vertical(
      Tag svg, Scale scale, List<Double> marks, int at, String anchor, String name, int nameAt) {
    List<String> texts = Figures.column(marks);
    for (int i = 0; i < marks.size(); i++) {
      svg.add(label(at, y(scale, marks.get(i)) + 4, anchor, texts.get(i)));
    }
    double middle = (TOP + BOTTOM) / 2.0;
    Tag label = label(nameAt, middle, "middle", name);
    svg.add(label.with("transform", "rotate(-90 " + nameAt + " " + round(middle) + ")"));
  }

  private void curve(Tag svg, LineStyle line) {
    Series series = line.series();
    Scale scale = series.axis() == Axis.LEFT ? leftY : rightY;
    List<Point> points = Thinning.of(series.points());
    StringBuilder path = new StringBuilder();
    boolean pen = false;
    for (Point point : points) {
      boolean drawn = Double.isFinite(point.x()) && Double.isFinite(point.y());
      if (drawn) {
        path.append(pen ? "L" : "M").append(round(x(point.x())));
        path.append(' ').append(round(y(scale, point.y())));
      }
      pen = drawn;
    }
    svg.add(line.apply(Tag.of("path").with("d", path.toString()).with("fill", "none")));
    if (points.size() <= MOST_DOTS) {
      points.stream()
          .filter(point -> Double.isFinite(point.x()) && Double.isFinite(point.y()))
          .forEach(point -> svg.add(dot(line, scale, point)));
    }
  }

  private Tag dot(LineStyle line, Scale scale, Point point) {
    String place = (chart.xLabel() + " " + Figures.number(point.x())).strip();
    String told = line.series().name() + " " + Figures.number(point.y()) + ", " + place;
    return Tag.of("circle", line.styleClass())
        .with("cx", round(x(point.x())))
        .with("cy", round(y(scale, point.y())))
        .with("r", "3")
        .with("fill", line.colour())
        .add(Tag.of("title").text(Wording.line(told)));
  }

  private static Tag rule(double x1, double y1, double x2, double y2, String opacity) {
    return Tag.of("path")
        .with("d", "M" + round(x1) + " " + round(y1) + "L" + round(x2) + " " + round(y2))
        .with("stroke", "#808080")
        .with("stroke-opacity", opacity);
  }

  private static Tag label(double x, double y, String anchor, String text) {
    return Tag.of("text")
        .with("x", round(x))
        .with("y", round(y))
        .with("text-anchor", anchor)
        .text(Wording.line(text));
  }

  private double x(double value) {
    return LEFT + x.share(value) * (right - LEFT);
  }

  private static double y(Scale scale, double value) {
    return BOTTOM - scale.share(value) * (BOTTOM - TOP);
  }

  private static String round(double pixels) {
    String text = String.format(Locale.ROOT, "%.1f", pixels);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
