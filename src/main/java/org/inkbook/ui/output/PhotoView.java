package org.inkbook.ui.output;

import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.inkbook.output.Pixels;

/**
 * A picture of any size, whole, in the room that the style sheet gives it; drawn a moment after it
 * was asked for, so that large ones do not hold up the screen.
 */
final class PhotoView extends Region {
  private final ImageView view = new ImageView();
  private Pixels pixels;

  PhotoView(Pixels pixels, String style) {
    this.pixels = pixels;
    getStyleClass().addAll("photo-view", style);
    getChildren().add(view);
    // Neither its size nor its place is of interest to anybody else.
    view.setManaged(false);
    Pictures.load(view, pixels);
  }

  /** Another picture in its place; the old one stays until it is drawn. */
  void show(Pixels next) {
    if (!next.equals(pixels)) {
      pixels = next;
      Pictures.load(view, next);
      layoutChildren();
    }
  }

  @Override
  protected void layoutChildren() {
    double scale = PixelView.scale(getWidth(), getHeight(), pixels.width(), pixels.height());
    double width = pixels.width() * scale;
    double height = pixels.height() * scale;
    view.setSmooth(scale < 1);
    view.setFitWidth(width);
    view.setFitHeight(height);
    view.relocate(
        snapPositionX((getWidth() - width) / 2), snapPositionY((getHeight() - height) / 2));
  }
}
