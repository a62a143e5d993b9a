package org.inkbook.lab.scoring;

import java.util.Collections;
import java.util.List;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.digits.DigitSet;

/** Small sets with answers written by hand. */
final class Answered {
  private Answered() {}

  /** Blank images with these labels. */
  static DigitSet set(Integer... truth) {
    DigitImage blank = DigitImage.of(new byte[DigitImage.PIXELS]);
    return DigitSet.of("hand-made", Collections.nCopies(truth.length, blank), List.of(truth));
  }

  /** Answers that are sure, a row each: all of the probability on one digit. */
  static float[][] sure(int... predicted) {
    float[][] rows = new float[predicted.length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row(predicted[i], 1f);
    }
    return rows;
  }

  /** An answer of this confidence; what is left goes to the next digit. */
  static float[] row(int predicted, float confidence) {
    float[] row = new float[10];
    row[predicted] = confidence;
    row[(predicted + 1) % 10] += 1 - confidence;
    return row;
  }
}
