package org.inkbook.ui.form;

import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;

/** Turns a picture the way its camera was held. */
final class Upright {
  private Upright() {}

  /**
   * The picture put upright.
   *
   * @param turned as EXIF numbers it: 1 upright, 3 upside down, 6 and 8 on a side, the others
   *     mirrored
   */
  static Image of(Image image, int turned) {
    if (turned == 1) {
      return image;
    }
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    boolean side = turned >= 5;
    WritableImage upright = new WritableImage(side ? height : width, side ? width : height);
    PixelReader from = image.getPixelReader();
    PixelWriter to = upright.getPixelWriter();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int left = width - 1 - x;
        int up = height - 1 - y;
        int column =
            switch (turned) {
              case 2, 3 -> left;
              case 5, 8 -> y;
              case 6, 7 -> up;
              default -> x;
            };
        int row =
            switch (turned) {
              case 3, 4 -> up;
              case 5, 6 -> x;
              case 7, 8 -> left;
              default -> y;
            };
        to.setArgb(column, row, from.getArgb(x, y));
      }
    }
    return upright;
  }
}
