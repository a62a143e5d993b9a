package org.inkbook.ui.output;

import java.nio.ByteBuffer;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.inkbook.output.Pixels;

/** From numbers to what JavaFX can draw. */
final class Pictures {
  /** Pictures up to this side are shown as squares, a square a pixel. */
  private static final int TINY = 100;

  private static final int ENLARGED = 600;

  private Pictures() {}

  /** Whether a picture is so small that its pixels are what there is to see. */
  static boolean isTiny(Pixels pixels) {
    return Math.max(pixels.width(), pixels.height()) <= TINY;
  }

  /** The picture, pixel by pixel. */
  static Image image(Pixels pixels) {
    int width = pixels.width();
    WritableImage image = new WritableImage(width, pixels.height());
    byte[] rgb = pixels.channels() == 3 ? pixels.values() : threeOf(pixels.values());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            width,
            pixels.height(),
            PixelFormat.getByteRgbInstance(),
            ByteBuffer.wrap(rgb),
            3 * width);
    return image;
  }

  private static byte[] threeOf(byte[] grey) {
    byte[] rgb = new byte[3 * grey.length];
    for (int i = 0; i < grey.length; i++) {
      rgb[3 * i] = grey[i];
      rgb[3 * i + 1] = grey[i];
      rgb[3 * i + 2] = grey[i];
    }
    return rgb;
  }

  /**
   * Puts a large picture into a view without holding up the screen; the last one asked for wins.
   *
   * @param most the longest side wanted, in pixels; larger pictures are reduced
   */
  static void load(ImageView view, Pixels pixels, int most) {
    int longest = Math.max(pixels.width(), pixels.height());
    boolean tiny = isTiny(pixels);
    later(
        view,
        pixels,
        () -> image(tiny ? Resize.larger(pixels, ENLARGED / longest) : Resize.toFit(pixels, most)));
  }

  /**
   * Makes a picture beside the screen's thread, then shows it, unless another was asked for.
   *
   * @param key what the picture is made of, to know it by
   */
  static void later(ImageView view, Object key, Supplier<Image> making) {
    view.setUserData(key);
    ForkJoinPool.commonPool()
        .execute(
            () -> {
              Image image = making.get();
              Platform.runLater(() -> put(view, key, image));
            });
  }

  private static void put(ImageView view, Object key, Image image) {
    if (view.getUserData() == key) {
      view.setImage(image);
    }
  }
}
