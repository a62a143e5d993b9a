package org.inkbook.ui.output;

import javafx.geometry.Orientation;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/** A picture in its own size, or reduced to the width there is; its room is known before it is. */
final class FittedImage extends Region {
  private final ImageView view;
  private final double width;
  private final double height;

  FittedImage(ImageView view, double width, double height) {
    this.view = view;
    this.width = width;
    this.height = height;
    getStyleClass().add("fitted-image");
    getChildren().add(view);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double any) {
    return width;
  }

  @Override
  protected double computePrefHeight(double room) {
    return Math.ceil(height * scale(room));
  }

  @Override
  protected void layoutChildren() {
    view.setFitWidth(width * scale(getWidth()));
    view.setFitHeight(height * scale(getWidth()));
  }

  private double scale(double room) {
    return room <= 0 ? 1 : Math.min(1, room / width);
  }
}
