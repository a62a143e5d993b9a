package org.inkbook.lab.why;

import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.digits.DigitSet;

/** All images of one digit laid over each other. */
final class MeanDigits {
  private MeanDigits() {}

  /** The mean of the images with this label; blank when there are none. */
  static DigitImage of(DigitSet train, int label) {
    DigitSet alike = train.filter(it -> it == label);
    long[] sums = new long[DigitImage.PIXELS];
    byte[] pixels = new byte[DigitImage.PIXELS];
    for (int i = 0; i < alike.size(); i++) {
      alike.copyPixels(i, pixels, 0);
      for (int p = 0; p < pixels.length; p++) {
        sums[p] += pixels[p] & 0xff;
      }
    }
    byte[] mean = new byte[DigitImage.PIXELS];
    for (int p = 0; p < mean.length; p++) {
      mean[p] = (byte) Math.round(sums[p] / (double) Math.max(1, alike.size()));
    }
    return DigitImage.of(mean);
  }
}
