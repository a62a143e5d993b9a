package org.inkbook.ui.output;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/** Text to read and to select, as high as it is; prose breaks its lines, output keeps them. */
final class SelectableText extends TextArea {
  private final Text measure = new Text();
  private final boolean mono;
  private static final double BAR = 14;

  SelectableText(boolean mono) {
    this.mono = mono;
    getStyleClass().add("selectable-text");
    if (mono) {
      getStyleClass().add("mono");
    }
    setEditable(false);
    setWrapText(!mono);
    setAccessibleText("Text output");
    measure.fontProperty().bind(fontProperty());
    measure.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER); // as a text area draws its lines
    fontProperty().subscribe(font -> requestLayout());
  }

  void setPlainText(String text) {
    if (!text.equals(getText())) {
      setText(text);
      measure.setText(text);
      requestLayout();
    }
  }

  @Override
  public Orientation getContentBias() {
    return mono ? null : Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double sides = snappedLeftInset() + snappedRightInset();
    measure.setWrappingWidth(mono || width <= 0 ? 0 : Math.max(20, width - sides - 2));
    double bar =
        mono && measure.getLayoutBounds().getWidth() > getWidth() - sides && getWidth() > 0
            ? BAR
            : 0;
    return Math.ceil(measure.getLayoutBounds().getHeight())
        + snappedTopInset()
        + snappedBottomInset()
        + bar
        + 1;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (lookup(".scroll-pane") instanceof ScrollPane inner) {
      inner.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
