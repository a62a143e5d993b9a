package org.inkbook.lab.digits;

import java.util.Random;

/** Small sets of digits that look like nothing, for tests that do not care. */
final class SomeDigits {
  private SomeDigits() {}

  /** Random pixels; the labels run 0, 1, ... 9, 0, 1, ... */
  static DigitSet random(int count) {
    byte[] pixels = new byte[count * DigitImage.PIXELS];
    new Random(count).nextBytes(pixels);
    byte[] labels = new byte[count];
    for (int i = 0; i < count; i++) {
      labels[i] = (byte) (i % 10);
    }
    return DigitSet.over("noise", pixels, labels);
  }
}
