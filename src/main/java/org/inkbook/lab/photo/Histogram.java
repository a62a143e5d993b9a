package org.inkbook.lab.photo;

import org.opencv.core.Mat;

/** How often each value from 0 to 255 occurs. */
final class Histogram {
  private static final int LEVELS = 256;

  /** What the median absolute deviation of a normal distribution is multiplied with. */
  private static final double NORMAL = 1.4826;

  private final int[] counts = new int[LEVELS];
  private long total;

  /** Of all pixels of a grey picture. */
  static Histogram of(Mat grey) {
    byte[] values = new byte[grey.rows() * grey.cols()];
    grey.get(0, 0, values);
    Histogram histogram = new Histogram();
    for (byte value : values) {
      histogram.add(value & 0xff, 1);
    }
    return histogram;
  }

  void add(int value, int count) {
    counts[value] += count;
    total += count;
  }

  /** The value that this part of all, 0 to 1, lies below. */
  int quantile(double part) {
    long seen = 0;
    for (int value = 0; value < LEVELS; value++) {
      seen += counts[value];
      if (seen > total * part) {
        return value;
      }
    }
    return LEVELS - 1;
  }

  /** The value in the middle. */
  int median() {
    return quantile(0.5);
  }

  /** The standard deviation, estimated so that a few far values do not count; at least about 1. */
  double spread() {
    int median = median();
    Histogram deviations = new Histogram();
    for (int value = 0; value < LEVELS; value++) {
      deviations.add(Math.abs(value - median), counts[value]);
    }
    return NORMAL * Math.max(1, deviations.median());
  }
}
