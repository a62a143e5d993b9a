package org.inkbook.lab.photo;

import java.util.List;

/**
 * A digit found on a photo, and what a classifier took it for.
 *
 * @param digit 0 to 9
 * @param confidence the probability that the classifier gave it, 0 to 1
 * @param probabilities those of all classes
 * @param byHand whether a reader said which digit it is; the classifier may think otherwise
 */
public record ReadDigit(
    FoundDigit found, int digit, double confidence, List<Double> probabilities, boolean byHand) {

  public ReadDigit {
    probabilities = List.copyOf(probabilities);
  }
}
