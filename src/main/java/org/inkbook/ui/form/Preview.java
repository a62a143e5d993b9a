package org.inkbook.ui.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;
import org.inkbook.ui.picture.PictureHeader;

/**
 * A picture's file as the form shows it. Made off JavaFX's thread.
 *
 * @param usable whether it is worth naming in the code
 * @param words its size, or what is wrong with it
 */
record Preview(boolean usable, Optional<Image> image, String words) {
  private static final long MOST_PIXELS = 60_000_000;

  /** The longest side of the small picture, in pixels; enough for the largest text. */
  private static final int SIDE = 320;

  /** Looks at a file. */
  static Preview of(Path file) {
    if (!Files.exists(file)) {
      return problem("There is no such file. Choose another, or put it there.");
    }
    if (!Files.isRegularFile(file)) {
      return problem("This is a folder, and no picture.");
    }
    try {
      return PictureHeader.of(file)
          .filter(header -> !header.kind().equals("GIF"))
          .map(header -> of(file, header))
          .orElseGet(() -> problem("This is no picture that can be read. JPEG and PNG can."));
    } catch (IOException e) {
      return problem("The file cannot be read. Check who may read it, or choose another.");
    }
  }

  private static Preview of(Path file, PictureHeader header) {
    if (header.pixels() > MOST_PIXELS) {
      long millions = Math.round(header.pixels() / 1e6);
      return problem(
          "The picture is too large: "
              + millions
              + " million pixels, and at most 60 million are read. Make it smaller first.");
    }
    if (header.kind().equals("WebP")) {
      return new Preview(true, Optional.empty(), "A WebP picture. There is no preview of it.");
    }
    return small(file, header)
        .map(image -> new Preview(true, Optional.of(image), header.size()))
        .orElseGet(() -> problem("The picture is damaged: it ends before it is whole."));
  }

  private static Optional<Image> small(Path file, PictureHeader header) {
    try (InputStream in = Files.newInputStream(file)) {
      boolean reduce = Math.max(header.width(), header.height()) > SIDE;
      int side = reduce ? SIDE : 0;
      Image image = new Image(in, side, side, true, true);
      return image.isError() ? Optional.empty() : Optional.of(Upright.of(image, header.turned()));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  static Preview problem(String sentence) {
    return new Preview(false, Optional.empty(), sentence);
  }
}
