package org.inkbook.ui.output;

import java.util.Optional;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.inkbook.output.Pixels;
import org.inkbook.ui.theme.Nodes;

/**
 * A small picture, each of its pixels a square of whole screen pixels, as large as its room allows.
 * The style sheet gives the room ({@code .pixel-view}), in em, so that it grows with the text; a
 * picture larger than the room is reduced to fit.
 */
final class PixelView extends Region {
  private final Region mat = Nodes.region("pixel-mat");
  private final ImageView view = new ImageView();
  private Optional<Pixels> pixels = Optional.empty();

  /** The size of a square that the picture was last drawn with; 0 when it is to be drawn anew. */
  private int drawn;

  PixelView() {
    getStyleClass().add("pixel-view");
    getChildren().addAll(mat, view);
  }

  void setPixels(Pixels next) {
    pixels = Optional.of(next);
    drawn = 0;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    pixels.ifPresent(this::layOut);
  }

  private void layOut(Pixels picture) {
    double roomX = getWidth() - snappedLeftInset() - snappedRightInset();
    double roomY = getHeight() - snappedTopInset() - snappedBottomInset();
    double scale = scale(roomX, roomY, picture.width(), picture.height());
    draw(picture, scale);
    double width = picture.width() * scale;
    double height = picture.height() * scale;
    double left = snapPositionX((getWidth() - width) / 2);
    double top = snapPositionY((getHeight() - height) / 2);
    view.setFitWidth(width);
    view.setFitHeight(height);
    view.relocate(left, top);
    double frame = snapSizeX(snappedLeftInset());
    mat.resizeRelocate(left - frame, top - frame, width + 2 * frame, height + 2 * frame);
  }

  /** Squares are made here, for not every way that JavaFX draws keeps their edges. */
  private void draw(Pixels picture, double scale) {
    int side = (int) Math.max(1, Math.round(scale * Nodes.renderScale(this)));
    if (drawn != side) {
      drawn = side;
      view.setImage(Pictures.image(Resize.larger(picture, side)));
    }
  }

  /** The largest whole number of screen pixels for a pixel that fits the room. */
  static double scale(double roomX, double roomY, double width, double height) {
    double fit = Math.min(roomX / width, roomY / height);
    return fit >= 1 ? Math.floor(fit) : fit;
  }
}
