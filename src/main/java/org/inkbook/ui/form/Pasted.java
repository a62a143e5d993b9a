package org.inkbook.ui.form;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.inkbook.fault.FileException;
import org.inkbook.notebook.SafeWrite;
import org.inkbook.output.Pixels;
import org.inkbook.output.PngWriter;

/** Keeps a picture of the clipboard as a file beside the notebook. */
final class Pasted {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

  private Pasted() {}

  /**
   * Writes the picture to a file of its own.
   *
   * @param notebook the notebook's folder
   * @throws FileException when it cannot be written
   */
  static Path save(Image image, Path notebook) {
    byte[] png = PngWriter.png(pixels(image));
    try {
      Path file = unused(Beside.folder(notebook, "photos"));
      try {
        SafeWrite.write(file, png);
      } catch (FileException e) {
        Files.deleteIfExists(file);
        throw e;
      }
      return file;
    } catch (IOException e) {
      throw new FileException(
          notebook.resolve("photos"), "cannot be written into", "Check who may write there.", e);
    }
  }

  /** A file that was not there before, and now is ours. */
  private static Path unused(Path folder) throws IOException {
    String name = "pasted-" + TIME.format(LocalDateTime.now(ZoneId.systemDefault()));
    for (int number = 1; ; number++) {
      try {
        return Files.createFile(folder.resolve(name + (number == 1 ? "" : "-" + number) + ".png"));
      } catch (FileAlreadyExistsException e) {
        // Two in one second: the next number may be free.
      }
    }
  }

  /** What lets light through lies on white paper. */
  private static Pixels pixels(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    byte[] rgb = new byte[3 * argb.length];
    for (int i = 0; i < argb.length; i++) {
      int alpha = argb[i] >>> 24;
      for (int channel = 0; channel < 3; channel++) {
        int value = argb[i] >> (16 - 8 * channel) & 0xff;
        rgb[3 * i + channel] = (byte) ((value * alpha + 255 * (255 - alpha)) / 255);
      }
    }
    return new Pixels(width, height, 3, rgb);
  }
}
