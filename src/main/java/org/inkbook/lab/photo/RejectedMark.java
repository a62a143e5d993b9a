package org.inkbook.lab.photo;

import java.util.List;

/**
 * A mark on a photo that a classifier took for no digit: a letter, a sign, a stain.
 *
 * @param confidence the probability that it is none, 0 to 1
 * @param probabilities those of all classes, eleven
 */
public record RejectedMark(FoundDigit found, double confidence, List<Double> probabilities) {

  public RejectedMark {
    probabilities = List.copyOf(probabilities);
  }
}
