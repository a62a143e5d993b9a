package org.inkbook.ui.output;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.inkbook.output.Chart;
import org.inkbook.ui.theme.Nodes;

/** A line through one place of a plot, with the value of every series there. */
final class Crosshair extends Group {
  private final Line line = new Line();
  private final VBox box = new VBox();

  Crosshair() {
    line.getStyleClass().add("plot-crosshair");
    box.getStyleClass().add("plot-readout");
    getChildren().addAll(line, box);
    setMouseTransparent(true);
    setVisible(false);
  }

  /** Points at a place of the horizontal axis; says in words what is there. */
  String point(PlotArea area, String xLabel, List<Chart.Series> series, double x) {
    double px = Math.rint(area.px(x)) + 0.5;
    line.setStartX(px);
    line.setEndX(px);
    line.setStartY(area.top());
    line.setEndY(area.bottom());
    String place = (xLabel + " " + Numerals.measure(x)).strip();
    box.getChildren().setAll(Nodes.label(place, "plot-readout-place"));
    for (int i = 0; i < series.size(); i++) {
      List<String> styles = SeriesStyle.of(i, series.get(i));
      String words = series.get(i).name() + " " + valueAt(series.get(i), x);
      if (!valueAt(series.get(i), x).isEmpty()) {
        box.getChildren().add(row(styles, words));
      }
    }
    setVisible(true);
    box.applyCss();
    box.autosize();
    boolean fits = px + box.getWidth() + 8 < area.right();
    box.relocate(
        fits ? px + 8 : Math.max(0, px - 8 - box.getWidth()),
        isHigh(area, series, x) ? area.bottom() - box.getHeight() - 4 : area.top());
    return box.getChildren().stream().map(Crosshair::words).collect(Collectors.joining(", "));
  }

  /** Whether the lines run through the upper half there, so that words belong below them. */
  private static boolean isHigh(PlotArea area, List<Chart.Series> series, double x) {
    double middle = area.top() + area.height() / 2;
    return series.stream()
        .flatMap(line -> line.points().stream().filter(point -> point.x() == x))
        .mapToDouble(point -> area.py(point.y()))
        .average()
        .stream()
        .anyMatch(y -> y < middle);
  }

  private static HBox row(List<String> styles, String words) {
    HBox row = new HBox(Swatch.of(styles), Nodes.label(words));
    row.getStyleClass().add("plot-readout-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static String words(Node node) {
    Node label = node instanceof HBox row ? row.getChildren().get(1) : node;
    return ((Label) label).getText();
  }

  private static String valueAt(Chart.Series series, double x) {
    return series.points().stream()
        .filter(point -> point.x() == x)
        .findFirst()
        .map(point -> Numerals.measure(point.y()))
        .orElse("");
  }
}
