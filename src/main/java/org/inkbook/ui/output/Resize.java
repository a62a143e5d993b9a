package org.inkbook.ui.output;

import org.inkbook.output.Pixels;

/** Makes pictures smaller or larger by whole factors. */
final class Resize {
  private Resize() {}

  /** Each pixel as a square of so many pixels a side. */
  static Pixels larger(Pixels pixels, int factor) {
    if (factor <= 1) {
      return pixels;
    }
    int width = pixels.width() * factor;
    int height = pixels.height() * factor;
    int channels = pixels.channels();
    byte[] values = new byte[width * height * channels];
    for (int i = 0; i < values.length; i++) {
      int x = i / channels % width / factor;
      int y = i / channels / width / factor;
      values[i] = (byte) pixels.value(x, y, i % channels);
    }
    return new Pixels(width, height, channels, values);
  }

  /**
   * The picture with its longest side brought to {@code most} pixels or a little fewer, each new
   * pixel the mean of those it stands for.
   */
  static Pixels toFit(Pixels pixels, int most) {
    int longest = Math.max(pixels.width(), pixels.height());
    int factor = (longest + most - 1) / most;
    return factor <= 1 ? pixels : by(pixels, factor);
  }

  private static Pixels by(Pixels pixels, int factor) {
    int width = Math.max(1, pixels.width() / factor);
    int height = Math.max(1, pixels.height() / factor);
    int channels = pixels.channels();
    byte[] values = new byte[width * height * channels];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        for (int c = 0; c < channels; c++) {
          values[(y * width + x) * channels + c] = mean(pixels, x * factor, y * factor, c, factor);
        }
      }
    }
    return new Pixels(width, height, channels, values);
  }

  private static byte mean(Pixels pixels, int left, int top, int channel, int side) {
    int right = Math.min(left + side, pixels.width());
    int bottom = Math.min(top + side, pixels.height());
    long sum = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        sum += pixels.value(x, y, channel);
      }
    }
    long count = (long) (right - left) * (bottom - top);
    return (byte) ((sum + count / 2) / count);
  }
}
