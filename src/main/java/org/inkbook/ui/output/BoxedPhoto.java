package org.inkbook.ui.output;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.inkbook.output.Pixels;
import org.inkbook.output.Reading;

/** A photo, as wide as its room and no higher than the style sheet allows, with boxes upon it. */
final class BoxedPhoto extends Region {
  private static final int MOST = 1600;

  private final Pixels photo;
  private final ImageView view = new ImageView();
  private final List<ReadBox> boxes;

  /**
   * @param open hears the index of the box that the reader wants to see
   */
  BoxedPhoto(Pixels photo, List<Reading.Box> found, IntConsumer open) {
    this.photo = photo;
    getStyleClass().add("boxed-photo");
    boxes = found.stream().map(ReadBox::new).toList();
    IntStream.range(0, boxes.size()).forEach(i -> boxes.get(i).setAction(() -> open.accept(i)));
    getChildren().add(view);
    getChildren().addAll(boxes);
    new RovingFocus(this).setStops(boxes);
    Pictures.load(view, photo, MOST);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return photo.width();
  }

  @Override
  protected double computePrefHeight(double width) {
    return width <= 0
        ? photo.height()
        : Math.ceil(photo.height() * Math.min(2, width / photo.width()));
  }

  @Override
  protected void layoutChildren() {
    double scale = Math.min(2, Math.min(getWidth() / photo.width(), getHeight() / photo.height()));
    view.setFitWidth(photo.width() * scale);
    view.setFitHeight(photo.height() * scale);
    view.relocate(0, 0);
    boxes.forEach(box -> box.place(0, 0, scale));
  }
}
