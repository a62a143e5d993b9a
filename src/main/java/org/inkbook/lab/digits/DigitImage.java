package org.inkbook.lab.digits;

import java.util.Arrays;
import java.util.List;
import org.inkbook.fault.UsageException;
import org.inkbook.output.Images;
import org.inkbook.output.Output;
import org.inkbook.output.Pixels;
import org.inkbook.output.Showable;
import org.inkbook.output.Tile;

/**
 * One handwritten digit as MNIST has it: 28 x 28 pixels, each from 0 (paper) to 255 (ink).
 *
 * <p>Immutable. A label is not part of it: who knows the truth keeps it beside, as {@link DigitSet}
 * does.
 */
public final class DigitImage implements Showable {

  /** Pixels along each side. */
  public static final int SIZE = 28;

  /** Pixels in all: 784. */
  public static final int PIXELS = SIZE * SIZE;

  private final byte[] pixels;

  private DigitImage(byte[] pixels) {
    this.pixels = pixels;
  }

  /**
   * An image of the values given.
   *
   * @param pixels 784 bytes, unsigned, rows from the top; copied
   * @throws UsageException when there are not 784
   */
  public static DigitImage of(byte[] pixels) {
    if (pixels.length != PIXELS) {
      throw new UsageException(
          "A digit has 784 pixels (28 x 28), not " + pixels.length + ".",
          "Bring the picture to 28 x 28 first.");
    }
    return new DigitImage(pixels.clone());
  }

  /** The value at a place, 0 (paper) to 255 (ink); row and column from 0 to 27. */
  public int pixel(int row, int column) {
    return pixels[row * SIZE + column] & 0xff;
  }

  /** A copy of all values, unsigned bytes, rows from the top. */
  public byte[] pixels() {
    return pixels.clone();
  }

  /** The same picture as plain data for a display, white on black as MNIST is printed. */
  public Pixels picture() {
    return new Pixels(SIZE, SIZE, 1, pixels);
  }

  @Override
  public Output toOutput() {
    return new Images("", List.of(Tile.of(picture(), "")));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DigitImage that && Arrays.equals(pixels, that.pixels);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(pixels);
  }

  @Override
  public String toString() {
    return "DigitImage[28 x 28]";
  }
}
