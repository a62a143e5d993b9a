package org.inkbook.output;

/** Makes a picture smaller by whole numbers: each new pixel is the mean of a square of old ones. */
final class Reduction {
  private Reduction() {}

  /** The picture itself when it fits already, otherwise the largest reduction that fits. */
  static Pixels to(Pixels picture, int mostPixelsPerSide) {
    int side = Math.max(picture.width(), picture.height());
    int factor = (side + mostPixelsPerSide - 1) / mostPixelsPerSide;
    return factor <= 1 ? picture : picture.made(factor, Pixels.class, () -> by(picture, factor));
  }

  private static Pixels by(Pixels picture, int factor) {
    int width = Math.max(1, picture.width() / factor);
    int height = Math.max(1, picture.height() / factor);
    int channels = picture.channels();
    byte[] old = picture.values();
    byte[] values = new byte[width * height * channels];
    int stride = picture.width() * channels;
    int across = Math.min(factor, picture.width());
    int down = Math.min(factor, picture.height());
    for (int i = 0; i < values.length; i++) {
      int x = i / channels % width;
      int y = i / channels / width;
      int corner = y * factor * stride + x * factor * channels + i % channels;
      values[i] = (byte) mean(old, corner, stride, channels, across, down);
    }
    return new Pixels(width, height, channels, values);
  }

  private static int mean(byte[] old, int corner, int stride, int step, int across, int down) {
    int sum = 0;
    for (int y = 0; y < down; y++) {
      for (int x = 0; x < across; x++) {
        sum += old[corner + y * stride + x * step] & 0xff;
      }
    }
    return (sum + across * down / 2) / (across * down);
  }
}
