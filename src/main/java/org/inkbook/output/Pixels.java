package org.inkbook.output;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A picture as numbers: 8 bits a channel, rows from the top, one channel (grey) or three (RGB). */
public final class Pixels {
  private final int width;
  private final int height;
  private final int channels;
  private final byte[] values;

  /** What was made of it before; only speed depends on it. */
  private final AtomicReference<SoftReference<Map<Object, Object>>> made =
      new AtomicReference<>(new SoftReference<>(null));

  /**
   * @param values {@code height * width * channels} bytes, channels innermost; copied
   * @throws IllegalArgumentException when the length does not fit, or there are not 1 or 3 channels
   */
  public Pixels(int width, int height, int channels, byte[] values) {
    if (channels != 1 && channels != 3) {
      throw new IllegalArgumentException("1 or 3 channels, not " + channels);
    }
    if (width < 1 || height < 1 || values.length != (long) width * height * channels) {
      throw new IllegalArgumentException(
          values.length + " bytes for " + width + " x " + height + " x " + channels);
    }
    this.width = width;
    this.height = height;
    this.channels = channels;
    this.values = values.clone();
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** 1 for grey, 3 for red, green, blue. */
  public int channels() {
    return channels;
  }

  /** The value of one channel of one pixel, 0 to 255. */
  public int value(int x, int y, int channel) {
    return values[(y * width + x) * channels + channel] & 0xff;
  }

  /** A copy of all values: rows from the top, channels innermost. */
  public byte[] values() {
    return values.clone();
  }

  /**
   * Something that is made of this picture alone, such as its PNG. It is remembered while there is
   * memory to spare: the pictures of a cell that is run at each move of a slider are mostly those
   * of the run before.
   *
   * @param key what is made
   * @param make must not itself have something made of this picture
   */
  public <T> T made(Object key, Class<T> type, Supplier<T> make) {
    Map<Object, Object> known = made.get().get();
    if (known == null) {
      known = new ConcurrentHashMap<>();
      made.set(new SoftReference<>(known));
    }
    return type.cast(known.computeIfAbsent(key, any -> make.get()));
  }

  /** What {@link #made} has made before, if it is still remembered. */
  public <T> Optional<T> remembered(Object key, Class<T> type) {
    return Optional.ofNullable(made.get().get()).map(known -> known.get(key)).map(type::cast);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Pixels that
            && width == that.width
            && height == that.height
            && channels == that.channels
            && Arrays.equals(values, that.values));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * width + height) + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "Pixels[" + width + " x " + height + (channels == 1 ? ", grey]" : ", colour]");
  }
}
