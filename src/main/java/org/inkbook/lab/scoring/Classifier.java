package org.inkbook.lab.scoring;

import java.util.List;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.digits.DigitSet;

/** Whatever can say which digit an image shows. */
public interface Classifier {

  /** The eleventh class, of classifiers that have it: what is no digit at all. */
  int NOT_A_DIGIT = DigitSet.NOT_A_DIGIT;

  /**
   * The probabilities of the ten digits, for each image.
   *
   * @return a row an image, ten values from 0 to 1 that sum to 1; or eleven, the last for {@link
   *     #NOT_A_DIGIT}
   */
  float[][] probabilities(List<DigitImage> images);

  /**
   * What its logits are divided by where a sheet of handwriting is read, so that it is as often
   * right as it says; above 1 it becomes less sure, and 1 changes nothing. See {@link Tempered}.
   */
  default double sheetTemperature() {
    return 1;
  }
}
