package org.inkbook.ui.form;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.inkbook.ui.theme.Nodes;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A small view of a picture, whole, in a frame of a fixed size. */
final class Thumbnail extends StackPane {
  private final ImageView view = new ImageView();
  private final FontIcon none = new FontIcon(Feather.IMAGE);

  Thumbnail() {
    view.setPreserveRatio(true);
    view.setManaged(false);
    view.setSmooth(true);
    getStyleClass().add("photo-thumbnail");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    getChildren().addAll(none, view);
    show(Optional.empty(), "");
  }

  /** Shows a picture, or with none that there is none. */
  void show(Optional<Image> image, String name) {
    view.setImage(image.orElse(null));
    Nodes.present(none, image.isEmpty());
    setAccessibleText(image.isPresent() ? "The picture " + name : "No picture");
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    double height = getHeight() - snappedTopInset() - snappedBottomInset();
    view.setFitWidth(width);
    view.setFitHeight(height);
    double wide = view.getLayoutBounds().getWidth();
    double high = view.getLayoutBounds().getHeight();
    view.relocate(
        snappedLeftInset() + Math.round((width - wide) / 2),
        snappedTopInset() + Math.round((height - high) / 2));
  }
}
