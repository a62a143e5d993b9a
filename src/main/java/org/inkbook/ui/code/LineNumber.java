package org.inkbook.ui.code;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The number of a line, and a sign beside it when the line failed. Light: a field has many. */
final class LineNumber extends Region {
  private final Text number = new Text();
  private Optional<FontIcon> sign = Optional.empty();

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
    if (fails && sign.isEmpty()) {
      FontIcon icon = new FontIcon(Feather.X_CIRCLE);
      icon.getStyleClass().add("small-icon");
      sign = Optional.of(icon);
      getStyleClass().add("failing");
      getChildren().add(icon);
    } else if (!fails && sign.isPresent()) {
      getStyleClass().remove("failing");
      getChildren().remove(sign.get());
      sign = Optional.empty();
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
    sign.ifPresent(
        icon -> {
          double middle = (prefHeight(-1) - icon.getLayoutBounds().getHeight()) / 2;
          icon.relocate(snappedTopInset(), Math.max(0, middle));
        });
  }
}
