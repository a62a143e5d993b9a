package org.inkbook.ui.output;

import java.nio.ByteBuffer;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.inkbook.output.Output;
import org.inkbook.output.Pixels;
import org.inkbook.output.Reading;
import org.inkbook.output.Steps;

/** From numbers to what JavaFX can draw. */
final class Pictures {
  /** Pictures up to this side are shown as squares, a square a pixel. */
  private static final int TINY = 100;

  private static final int ENLARGED = 600;
  private static final byte OPAQUE = (byte) 255;

  /** The longest side of a large picture on the screen, in pixels. */
  private static final int MOST = 1600;

  /** By which a picture remembers how it looks on the screen. */
  private static final String KEY = "on the screen";

  private Pictures() {}

  /** Whether a picture is so small that its pixels are what there is to see. */
  static boolean isTiny(Pixels pixels) {
    return Math.max(pixels.width(), pixels.height()) <= TINY;
  }

  /** The picture, pixel by pixel, in the form in which JavaFX draws it. */
  static Image image(Pixels pixels) {
    byte[] values = pixels.values();
    byte[] drawn = new byte[4 * pixels.width() * pixels.height()];
    boolean colour = pixels.channels() == 3;
    for (int from = 0, to = 0; to < drawn.length; from += pixels.channels(), to += 4) {
      drawn[to] = values[colour ? from + 2 : from];
      drawn[to + 1] = values[colour ? from + 1 : from];
      drawn[to + 2] = values[from];
      drawn[to + 3] = OPAQUE;
    }
    return new WritableImage(
        new PixelBuffer<>(
            pixels.width(),
            pixels.height(),
            ByteBuffer.wrap(drawn),
            PixelFormat.getByteBgraPreInstance()));
  }

  /**
   * Puts a large picture into a view: at once where it was {@link #prepare}d, and else without
   * holding up the screen; the last one asked for wins.
   */
  static void load(ImageView view, Pixels pixels) {
    pixels
        .remembered(KEY, Image.class)
        .ifPresentOrElse(
            image -> {
              view.setUserData(pixels);
              view.setImage(image);
            },
            () -> later(view, pixels, () -> onScreen(pixels)));
  }

  /** Makes the large pictures of an output ready to be drawn; away from the screen's thread. */
  static void prepare(Output output) {
    Stream<Pixels> large =
        output instanceof Steps steps
            ? steps.steps().stream().map(Steps.Step::picture)
            : output instanceof Reading reading ? Stream.of(reading.photo()) : Stream.of();
    large.toList().parallelStream().forEach(Pictures::onScreen);
  }

  private static Image onScreen(Pixels pixels) {
    return pixels.made(KEY, Image.class, () -> image(sized(pixels)));
  }

  private static Pixels sized(Pixels pixels) {
    int longest = Math.max(pixels.width(), pixels.height());
    return isTiny(pixels) ? Resize.larger(pixels, ENLARGED / longest) : Resize.toFit(pixels, MOST);
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
