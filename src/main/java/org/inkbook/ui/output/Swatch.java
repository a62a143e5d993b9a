package org.inkbook.ui.output;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** A piece of a line, as the legend shows it. */
final class Swatch extends Region {
  private final Line line = new Line();

  private Swatch(List<String> styles) {
    getStyleClass().add("swatch");
    line.getStyleClass().add("plot-line");
    line.getStyleClass().addAll(styles);
    getChildren().add(line);
  }

  static Swatch of(List<String> styles) {
    return new Swatch(styles);
  }

  @Override
  protected void layoutChildren() {
    line.setStartX(1);
    line.setEndX(getWidth() - 1);
    line.setStartY(getHeight() / 2);
    line.setEndY(getHeight() / 2);
  }
}
