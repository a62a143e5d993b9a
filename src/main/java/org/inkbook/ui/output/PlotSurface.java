package org.inkbook.ui.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.DoubleStream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.inkbook.output.Chart;

/** Lines over a ground. The mouse, or the arrow keys, move the place whose values are told. */
final class PlotSurface extends Region {
  private final PlotFrame frame = new PlotFrame();
  private final List<PlotLine> lines = new ArrayList<>();
  private final Crosshair crosshair = new Crosshair();

  /** Never seen: the style sheet gives it the size of the text, which is the em. */
  private final Label em = new Label();

  private String xLabel = "";
  private List<Chart.Series> series = List.of();
  private List<Double> places = List.of();
  private double chosen = Double.NaN;
  private DoubleConsumer onPlace = x -> {};
  private PlotArea area = new PlotArea(0, 0, 1, 1, new Ticks(0, 1, 1), new Ticks(0, 1, 1));

  PlotSurface() {
    getStyleClass().add("plot-surface");
    em.setVisible(false);
    em.fontProperty().subscribe(font -> requestLayout());
    getChildren().addAll(em, frame, crosshair);
    getChildren().forEach(child -> child.setManaged(false));
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setOnMouseMoved(event -> choose(nearest(area.valueAt(event.getX()))));
    setOnMouseExited(event -> choose(Double.NaN));
    setOnMousePressed(event -> requestFocus());
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
  }

  /** Hears of each place that the reader points at; NaN when pointing ends. */
  void setOnPlace(DoubleConsumer heard) {
    onPlace = heard;
  }

  void setSeries(String horizontal, List<Chart.Series> next) {
    xLabel = horizontal;
    series = next;
    places =
        next.stream()
            .flatMap(s -> s.points().stream())
            .map(Chart.Point::x)
            .distinct()
            .sorted()
            .toList();
    while (lines.size() < next.size()) {
      PlotLine line = new PlotLine(lines.size());
      line.setManaged(false);
      lines.add(line);
      getChildren().add(getChildren().size() - 1, line);
    }
    requestLayout();
  }

  /** Points at a place, or at none when it is NaN. */
  void point(double x) {
    chosen = x;
    if (Double.isNaN(x)) {
      crosshair.setVisible(false);
    } else {
      setAccessibleHelp(crosshair.point(area, xLabel, series, x));
    }
  }

  private void choose(double x) {
    onPlace.accept(x);
  }

  private double nearest(double x) {
    return places.stream()
        .min((a, b) -> Double.compare(Math.abs(a - x), Math.abs(b - x)))
        .orElse(Double.NaN);
  }

  private void keyed(KeyEvent event) {
    int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
    if (step != 0 && !places.isEmpty()) {
      int at = places.indexOf(chosen);
      int next = at < 0 ? places.size() - 1 : at + step;
      choose(places.get(Math.max(0, Math.min(places.size() - 1, next))));
      event.consume();
    }
  }

  @Override
  protected void layoutChildren() {
    double size = em.getFont().getSize();
    Ticks y = Ticks.forValues(values(), Math.max(2, (int) (getHeight() / (3.2 * size))));
    double left = frame.room(y) + size;
    double width = Math.max(1, getWidth() - left - size);
    double height = Math.max(1, getHeight() - 4.2 * size);
    area = new PlotArea(left, 0.8 * size, width, height, horizontal(width / (3 * size)), y);
    frame.draw(area, xLabel, size);
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).setVisible(i < series.size());
      if (i < series.size()) {
        lines.get(i).draw(series.get(i), area, size);
      }
    }
    point(chosen);
  }

  private DoubleStream values() {
    return series.stream().flatMap(s -> s.points().stream()).mapToDouble(Chart.Point::y);
  }

  private Ticks horizontal(double wanted) {
    if (places.isEmpty()) {
      return new Ticks(0, 1, 1);
    }
    boolean whole = places.stream().allMatch(x -> x == Math.rint(x));
    return Ticks.within(
        places.get(0), places.get(places.size() - 1), Math.max(2, (int) wanted), whole);
  }
}
