package org.inkbook.ui.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import javafx.scene.image.Image;
import org.inkbook.output.PngWriter;
import org.inkbook.ui.picture.PictureHeader;

/**
 * A sketch as a PNG file. The strokes stand in it as text, in a chunk that other programs pass
 * over, so that a drawing can be gone on with stroke by stroke wherever its file comes from.
 */
final class SketchFile {
  private static final byte[] KEY = "Inkbook strokes\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] TEXT = "tEXt".getBytes(StandardCharsets.ISO_8859_1);
  private static final int SIGNATURE = 8;
  private static final int END = 12;
  private static final int MOST_BYTES = 4_000_000;
  private static final int NAME_DIGITS = 10;

  private SketchFile() {}

  /** The file's content. A sketch on a picture is flattened: its ground cannot be told apart. */
  static byte[] bytes(Sketch sketch) {
    byte[] png = PngWriter.png(Inking.of(sketch));
    return sketch.ground().isPresent() ? png : withText(png, sketch.text());
  }

  private static byte[] withText(byte[] png, String text) {
    byte[] strokes = text.getBytes(StandardCharsets.ISO_8859_1);
    ByteBuffer all = ByteBuffer.allocate(png.length + 12 + KEY.length + strokes.length);
    all.put(png, 0, png.length - END);
    all.putInt(KEY.length + strokes.length).put(TEXT).put(KEY).put(strokes);
    CRC32 sum = new CRC32();
    sum.update(TEXT);
    sum.update(KEY);
    sum.update(strokes);
    all.putInt((int) sum.getValue()).put(png, png.length - END, END);
    return all.array();
  }

  /** A name for content: other content has another, the same has the same. */
  static String digest(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(hash).substring(0, NAME_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads a sketch, or any picture as the ground of one.
   *
   * @throws UncheckedIOException when it cannot be read, or is no picture
   */
  static Sketch read(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new IOException("the file is larger than any drawing");
      }
      byte[] content = Files.readAllBytes(file);
      Optional<Sketch> strokes = strokes(content);
      return strokes.isPresent() ? strokes.get() : ground(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sketch ground(byte[] content) throws IOException {
    boolean large =
        PictureHeader.of(content).filter(header -> header.pixels() <= 4_000_000).isEmpty();
    Image image =
        large
            ? null
            : new Image(new ByteArrayInputStream(content), Inking.SIDE, Inking.SIDE, false, true);
    if (image == null || image.isError()) {
      throw new IOException("this is no drawing");
    }
    return new Sketch(Optional.of(image), List.of());
  }

  private static Optional<Sketch> strokes(byte[] png) {
    ByteBuffer bytes = ByteBuffer.wrap(png);
    int at = SIGNATURE;
    while (at + END <= png.length) {
      int length = bytes.getInt(at);
      if (length < 0 || length > png.length - at - END) {
        return Optional.empty();
      }
      byte[] data = Arrays.copyOfRange(png, at + 8, at + 8 + length);
      boolean text = Arrays.equals(Arrays.copyOfRange(png, at + 4, at + 8), TEXT);
      if (text && Arrays.equals(Arrays.copyOf(data, KEY.length), KEY)) {
        return parsed(
            new String(data, KEY.length, length - KEY.length, StandardCharsets.ISO_8859_1));
      }
      at += END + length;
    }
    return Optional.empty();
  }

  private static Optional<Sketch> parsed(String text) {
    try {
      return Optional.of(Sketch.of(text));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }
}
