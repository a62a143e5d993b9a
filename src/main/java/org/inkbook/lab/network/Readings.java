package org.inkbook.lab.network;

import java.util.concurrent.CancellationException;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.lab.network.engine.Predictor;

/** A predictor's answers for a whole set, a part at a time so that a stop is heard. */
final class Readings {
  private static final int PART = 100;

  private Readings() {}

  /**
   * A row of probabilities for each digit, in the order of the set.
   *
   * @throws CancellationException when the thread is interrupted, whose flag stays set
   */
  static float[][] of(Predictor predictor, DigitSet digits) {
    float[][] rows = new float[digits.size()][];
    byte[] pixels = new byte[PART * DigitImage.PIXELS];
    for (int from = 0; from < rows.length; from += PART) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("Stopped before all digits were read.");
      }
      int count = Math.min(PART, rows.length - from);
      for (int i = 0; i < count; i++) {
        digits.copyPixels(from + i, pixels, i * DigitImage.PIXELS);
      }
      System.arraycopy(predictor.probabilities(pixels, count), 0, rows, from, count);
    }
    return rows;
  }
}
