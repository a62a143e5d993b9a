package org.inkbook.ui.output;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.inkbook.output.Chart;

/** One line of a plot, with a mark at each point while they are few. */
final class PlotLine extends Group {
  private static final int MARKED = 40;

  private final Path line = new Path();
  private final Path marks = new Path();
  private final int index;

  PlotLine(int index) {
    this.index = index;
    line.getStyleClass().add("plot-line");
    marks.getStyleClass().add("plot-marks");
    getChildren().addAll(line, marks);
  }

  void draw(Chart.Series series, PlotArea area, double em) {
    List<String> styles = SeriesStyle.of(index, series);
    restyle(line, "plot-line", styles);
    restyle(marks, "plot-marks", styles);
    List<Chart.Point> points =
        series.points().stream().filter(p -> Double.isFinite(p.y())).toList();
    List<PathElement> way = new ArrayList<>();
    for (Chart.Point point : Thinning.thin(points, area.width())) {
      double x = area.px(point.x());
      double y = area.py(point.y());
      way.add(way.isEmpty() ? new MoveTo(x, y) : new LineTo(x, y));
    }
    line.getElements().setAll(way);
    List<PathElement> shapes = new ArrayList<>();
    if (points.size() <= MARKED) {
      points.forEach(p -> shapes.addAll(mark(area.px(p.x()), area.py(p.y()), 0.27 * em)));
    }
    marks.getElements().setAll(shapes);
  }

  private static void restyle(Path path, String own, List<String> styles) {
    List<String> wanted = new ArrayList<>(styles);
    wanted.add(0, own);
    if (!path.getStyleClass().equals(wanted)) {
      path.getStyleClass().setAll(wanted);
    }
  }

  /** An octagon, a square, a triangle or a diamond around a point. */
  private List<PathElement> mark(double x, double y, double r) {
    return switch (index % 4) {
      case 0 -> polygon(x, y, r, 8, Math.PI / 8);
      case 1 -> polygon(x, y, 1.15 * r, 4, Math.PI / 4);
      case 2 -> polygon(x, y, 1.3 * r, 3, -Math.PI / 2);
      default -> polygon(x, y, 1.25 * r, 4, 0);
    };
  }

  private static List<PathElement> polygon(
      double x, double y, double r, int corners, double turned) {
    List<PathElement> shape = new ArrayList<>();
    for (int i = 0; i < corners; i++) {
      double angle = turned + 2 * Math.PI * i / corners;
      double cornerX = x + r * Math.cos(angle);
      double cornerY = y + r * Math.sin(angle);
      shape.add(i == 0 ? new MoveTo(cornerX, cornerY) : new LineTo(cornerX, cornerY));
    }
    shape.add(new ClosePath());
    return shape;
  }
}
