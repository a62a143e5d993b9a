package org.inkbook.ui.code;

import java.util.OptionalInt;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The number of a line, and a sign beside it when the line failed. Light: a field has many. */
final class LineNumber extends Region {
  private final Text number = new Text();
  private final FontIcon sign = new FontIcon(Feather.X_CIRCLE);

  /**
   * @param line from 1
   * @param most how many lines there are, which tells how wide numbers get
   */
  LineNumber(int line, int most) {
    getStyleClass().add("code-line");
    number.setText(" ".repeat(digits(most) - digits(line)) + line);
    number.getStyleClass().add("text");
    getChildren().add(number);
  }

  private static int digits(int count) {
    return String.valueOf(count).length();
  }

  /** Shows whether this line is the one that failed. */
  LineNumber mark(OptionalInt failure, int line) {
    boolean fails = failure.isPresent() && failure.getAsInt() == line;
    if (fails && !getChildren().contains(sign)) {
      getStyleClass().add("failing");
      sign.getStyleClass().add("small-icon");
      getChildren().add(sign);
    } else if (!fails) {
      getStyleClass().remove("failing");
      getChildren().remove(sign);
    }
    return this;
  }

  @Override
  protected double computePrefWidth(double height) {
    double digits = Math.ceil(number.getLayoutBounds().getWidth());
    return Math.max(getMinWidth(), snappedLeftInset() + digits + snappedRightInset());
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset()
        + Math.ceil(number.getLayoutBounds().getHeight())
        + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double right = getWidth() - snappedRightInset();
    number.relocate(right - number.getLayoutBounds().getWidth(), snappedTopInset());
    if (getChildren().contains(sign)) {
      double middle = (prefHeight(-1) - sign.getLayoutBounds().getHeight()) / 2;
      sign.relocate(snappedTopInset(), Math.max(0, middle));
    }
  }
}
