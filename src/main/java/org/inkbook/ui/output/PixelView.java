package org.inkbook.ui.output;

import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.inkbook.output.Pixels;

/**
 * A small picture, each of its pixels a square of whole screen pixels, as large as its room allows.
 * The style sheet gives the room ({@code .pixel-view}), in em, so that it grows with the text; a
 * picture larger than the room is reduced to fit.
 */
final class PixelView extends Region {
  private final Region mat = Nodes.region("pixel-mat");
  private final ImageView view = new ImageView();

  PixelView() {
    getStyleClass().add("pixel-view");
    view.setSmooth(false);
    getChildren().addAll(mat, view);
  }

  void setPixels(Pixels pixels) {
    view.setImage(Pictures.image(pixels));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (view.getImage() == null) {
      return;
    }
    double width = view.getImage().getWidth();
    double height = view.getImage().getHeight();
    double roomX = getWidth() - snappedLeftInset() - snappedRightInset();
    double roomY = getHeight() - snappedTopInset() - snappedBottomInset();
    double scale = scale(roomX, roomY, width, height);
    double left = snapPositionX((getWidth() - width * scale) / 2);
    double top = snapPositionY((getHeight() - height * scale) / 2);
    view.setSmooth(scale < 1);
    view.setFitWidth(width * scale);
    view.setFitHeight(height * scale);
    view.relocate(left, top);
    double frame = snapSizeX(snappedLeftInset());
    mat.resizeRelocate(
        left - frame, top - frame, width * scale + 2 * frame, height * scale + 2 * frame);
  }

  /** The largest whole number of screen pixels for a pixel that fits the room. */
  static double scale(double roomX, double roomY, double width, double height) {
    double fit = Math.min(roomX / width, roomY / height);
    return fit >= 1 ? Math.floor(fit) : fit;
  }
}
