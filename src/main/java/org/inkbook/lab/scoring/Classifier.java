package org.inkbook.lab.scoring;

import java.util.List;
import org.inkbook.lab.digits.DigitImage;

/** Whatever can say which digit an image shows. */
public interface Classifier {

  /**
   * The probabilities of the ten digits, for each image.
   *
   * @return a row an image, ten values from 0 to 1 that sum to 1
   */
  float[][] probabilities(List<DigitImage> images);
}
