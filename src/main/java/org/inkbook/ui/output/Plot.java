package org.inkbook.ui.output;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.inkbook.output.Chart;
import org.inkbook.ui.theme.Nodes;

/** What one vertical axis measures: its name, the legend with the newest values, and the lines. */
final class Plot extends VBox {
  private final Label name = Nodes.label("", "plot-name");
  private final FlowPane legend = new FlowPane();
  private final PlotSurface surface = new PlotSurface();

  Plot() {
    getStyleClass().add("plot");
    legend.getStyleClass().add("plot-legend");
    VBox.setVgrow(surface, Priority.ALWAYS);
    getChildren().addAll(name, legend, surface);
  }

  PlotSurface surface() {
    return surface;
  }

  void set(String measure, String horizontal, List<Chart.Series> series) {
    name.setText(measure);
    Nodes.present(name, !measure.isEmpty());
    while (legend.getChildren().size() > series.size()) {
      legend.getChildren().remove(legend.getChildren().size() - 1);
    }
    for (int i = 0; i < series.size(); i++) {
      if (i >= legend.getChildren().size()) {
        legend.getChildren().add(new LegendEntry(i));
      }
      ((LegendEntry) legend.getChildren().get(i)).set(series.get(i));
    }
    surface.setSeries(horizontal, series);
    surface.setAccessibleText(
        "Chart of "
            + (measure.isEmpty() ? "values" : measure)
            + " by "
            + horizontal
            + ": "
            + series.stream().map(Plot::summary).collect(Collectors.joining("; "))
            + ". Arrow keys tell the values.");
  }

  private static String summary(Chart.Series series) {
    int size = series.points().size();
    return size == 0
        ? series.name() + ", no points yet"
        : "%s, %d points, from %s to %s"
            .formatted(
                series.name(),
                size,
                Numerals.measure(series.points().get(0).y()),
                Numerals.measure(series.points().get(size - 1).y()));
  }

  private static final class LegendEntry extends HBox {
    private final int index;
    private final Label name = new Label();
    private final Label newest = Nodes.label("", "plot-newest");

    LegendEntry(int index) {
      this.index = index;
      getStyleClass().add("plot-legend-entry");
      setAlignment(Pos.CENTER_LEFT);
    }

    void set(Chart.Series series) {
      if (getChildren().isEmpty() || !name.getText().equals(series.name())) {
        getChildren().setAll(Swatch.of(SeriesStyle.of(index, series)), name, newest);
      }
      name.setText(series.name());
      int size = series.points().size();
      newest.setText(size == 0 ? "" : Numerals.measure(series.points().get(size - 1).y()));
    }
  }
}
