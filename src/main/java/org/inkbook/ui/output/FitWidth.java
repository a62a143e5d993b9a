package org.inkbook.ui.output;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Draws a part in the size it wants, or, where there is less room, smaller, and never cut off. */
final class FitWidth extends Pane {
  private final Region part;
  private final Scale scale = new Scale(1, 1);

  FitWidth(Region part) {
    super(part);
    this.part = part;
    part.getTransforms().add(scale);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return part.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil(part.prefHeight(-1) * factor(width));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double factor = factor(getWidth());
    scale.setX(factor);
    scale.setY(factor);
    part.resizeRelocate(0, 0, part.prefWidth(-1), part.prefHeight(-1));
  }

  private double factor(double width) {
    double wanted = part.prefWidth(-1);
    return width <= 0 || wanted <= 0 ? 1 : Math.min(1, width / wanted);
  }
}
