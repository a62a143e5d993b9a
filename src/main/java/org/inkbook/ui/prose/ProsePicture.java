package org.inkbook.ui.prose;

import java.io.ByteArrayInputStream;
import java.util.concurrent.ForkJoinPool;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.inkbook.notebook.Cell;
import org.inkbook.ui.picture.PictureHeader;
import org.inkbook.ui.prose.PictureFiles.Missing;
import org.inkbook.ui.theme.Nodes;

/** A picture among the words, in its own size or as wide as there is room; or why there is none. */
final class ProsePicture extends Region {
  private static final long MOST_PIXELS = 60_000_000;

  /** Larger pictures are made smaller as they are read: nobody sees more of them here. */
  private static final int WIDEST = 1600;

  private final ImageView view = new ImageView();
  private final Label words;
  private final String alt;

  /**
   * @param alt what it shows, in words
   * @param reference where it is
   */
  ProsePicture(String alt, String reference, PictureFiles files, Cell cell) {
    this.alt = alt;
    String shown = reference.length() > 80 ? reference.substring(0, 80) + "…" : reference;
    words = Nodes.prose(alt.isBlank() ? shown : alt, "prose-picture-words");
    getStyleClass().add("prose-picture");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(alt.isBlank() ? "Picture " + shown : alt);
    view.setPreserveRatio(true);
    getChildren().add(words);
    ForkJoinPool.commonPool().execute(() -> load(reference, shown, files, cell));
  }

  private void load(String reference, String shown, PictureFiles files, Cell cell) {
    try {
      Image image = image(files.read(reference, cell));
      Platform.runLater(() -> show(image));
    } catch (Missing e) {
      Platform.runLater(() -> tell(shown, e.getMessage()));
    }
  }

  private static Image image(byte[] file) throws Missing {
    PictureHeader header =
        PictureHeader.of(file)
            .filter(known -> known.width() > 0 && known.height() > 0)
            .orElseThrow(() -> new Missing("it is no PNG, JPEG, GIF or BMP file"));
    if (header.pixels() > MOST_PIXELS) {
      throw new Missing("it has more than 60 million pixels");
    }
    int wide = Math.min(header.width(), WIDEST);
    Image image = new Image(new ByteArrayInputStream(file), wide, 0, true, true);
    if (image.isError()) {
      throw new Missing("the file is damaged");
    }
    return image;
  }

  private void show(Image image) {
    view.setImage(image);
    getChildren().setAll(view);
    requestLayout();
  }

  private void tell(String shown, String why) {
    String what = alt.isBlank() ? shown : alt + " (" + shown + ")";
    words.setText("Picture not shown, " + why + ": " + what);
    setAccessibleText(words.getText());
    getStyleClass().add("missing");
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean isShown() {
    return view.getImage() != null;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    double sides = snappedLeftInset() + snappedRightInset();
    return sides + (isShown() ? view.getImage().getWidth() : words.prefWidth(-1));
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
    double height = isShown() ? view.getImage().getHeight() * scale(room) : words.prefHeight(room);
    return snappedTopInset() + Math.ceil(height) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    if (isShown()) {
      view.setFitWidth(view.getImage().getWidth() * scale(room));
      view.relocate(snappedLeftInset(), snappedTopInset());
    } else {
      words.resizeRelocate(snappedLeftInset(), snappedTopInset(), room, words.prefHeight(room));
    }
  }

  private double scale(double room) {
    double high = getMaxHeight() <= 0 ? 1 : getMaxHeight() / view.getImage().getHeight();
    double wide = room <= 0 ? 1 : room / view.getImage().getWidth();
    return Math.min(1, Math.min(high, wide));
  }
}
