package org.inkbook.output;

import java.util.Arrays;
import java.util.Optional;

/**
 * A picture of at most 256 colours as numbers of colours, one byte a pixel: a third of the work of
 * packing and unpacking it.
 *
 * @param colours red, green and blue of each colour
 * @param pixels the number of each pixel's colour, rows from the top
 */
@SuppressWarnings("ArrayRecordComponent")
record Palette(byte[] colours, byte[] pixels) {
  private static final int MOST = 256;

  /** A power of two, well above {@link #MOST}. */
  private static final int SLOTS = 1024;

  private static final int FREE = -1;

  /** Empty when the picture has more colours, as a photo has after a few hundred pixels. */
  static Optional<Palette> of(byte[] rgb) {
    int[] slots = new int[SLOTS];
    Arrays.fill(slots, FREE);
    byte[] numbers = new byte[SLOTS];
    byte[] colours = new byte[MOST * 3];
    byte[] pixels = new byte[rgb.length / 3];
    int count = 0;
    int before = FREE;
    for (int i = 0; i < pixels.length; i++) {
      int at = i * 3;
      int colour = (rgb[at] & 0xff) << 16 | (rgb[at + 1] & 0xff) << 8 | (rgb[at + 2] & 0xff);
      if (colour == before) {
        pixels[i] = pixels[i - 1];
        continue;
      }
      before = colour;
      int slot = slot(slots, colour);
      if (slots[slot] == FREE) {
        if (count == MOST) {
          return Optional.empty();
        }
        slots[slot] = colour;
        numbers[slot] = (byte) count;
        System.arraycopy(rgb, at, colours, count * 3, 3);
        count++;
      }
      pixels[i] = numbers[slot];
    }
    return Optional.of(new Palette(Arrays.copyOf(colours, count * 3), pixels));
  }

  private static int slot(int[] slots, int colour) {
    int slot = (colour * 0x9e3779b1) >>> 22;
    while (slots[slot] != FREE && slots[slot] != colour) {
      slot = (slot + 1) % SLOTS;
    }
    return slot;
  }

  /** Red, green and blue of every pixel; a number without a colour is black. */
  byte[] rgb() {
    byte[] all = Arrays.copyOf(colours, MOST * 3);
    byte[] rgb = new byte[pixels.length * 3];
    for (int i = 0; i < pixels.length; i++) {
      int colour = (pixels[i] & 0xff) * 3;
      rgb[i * 3] = all[colour];
      rgb[i * 3 + 1] = all[colour + 1];
      rgb[i * 3 + 2] = all[colour + 2];
    }
    return rgb;
  }
}
