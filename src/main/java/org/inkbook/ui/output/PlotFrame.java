package org.inkbook.ui.output;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;

/** The ground of a plot: fine lines at the marks of the axes, and the marks' numbers. */
final class PlotFrame extends Group {
  private final Path grid = new Path();
  private final Path base = new Path();
  private final Text xLabel = text("plot-axis-label");
  private final List<Text> numbers = new ArrayList<>();

  PlotFrame() {
    grid.getStyleClass().add("plot-grid");
    base.getStyleClass().add("plot-base");
    getChildren().addAll(grid, base, xLabel);
  }

  void draw(PlotArea area, String label, double em) {
    List<PathElement> lines = new ArrayList<>();
    int used = 0;
    for (double value : area.y().values()) {
      double y = Math.rint(area.py(value)) + 0.5;
      lines.add(new MoveTo(area.left(), y));
      lines.add(new LineTo(area.right(), y));
      Text number = number(used++, area.y().text(value));
      number.relocate(
          area.left() - 0.6 * em - number.getLayoutBounds().getWidth(),
          y - number.getLayoutBounds().getHeight() / 2);
    }
    grid.getElements().setAll(lines);
    double below = area.bottom() + 0.5 * em;
    xLabel.setText(label);
    xLabel.relocate(area.right() - xLabel.getLayoutBounds().getWidth(), below + 1.4 * em);
    for (double value : area.x().values()) {
      Text number = number(used++, area.x().text(value));
      number.relocate(area.px(value) - number.getLayoutBounds().getWidth() / 2, below);
    }
    double y = Math.rint(area.bottom()) + 0.5;
    base.getElements().setAll(new MoveTo(area.left(), y), new LineTo(area.right(), y));
    for (int i = used; i < numbers.size(); i++) {
      numbers.get(i).setVisible(false);
    }
  }

  /** How much room the numbers of the vertical axis take. */
  double room(Ticks y) {
    Text probe = number(0, "");
    double widest = 0;
    for (double value : y.values()) {
      probe.setText(y.text(value));
      widest = Math.max(widest, probe.getLayoutBounds().getWidth());
    }
    return widest;
  }

  private Text number(int index, String words) {
    if (index >= numbers.size()) {
      numbers.add(text("plot-number"));
      getChildren().add(numbers.get(index));
      numbers.get(index).applyCss();
    }
    Text number = numbers.get(index);
    number.setVisible(true);
    number.setText(words);
    return number;
  }

  private static Text text(String style) {
    Text text = new Text();
    text.setTextOrigin(VPos.TOP);
    text.getStyleClass().add(style);
    return text;
  }
}
