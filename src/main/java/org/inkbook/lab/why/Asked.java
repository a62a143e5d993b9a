package org.inkbook.lab.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.scoring.Classifier;
import org.inkbook.output.Tile;

/**
 * What a classifier said of an image.
 *
 * @param probabilities those of all its classes, ten or eleven
 */
record Asked(DigitImage image, List<Double> probabilities) {

  Asked {
    probabilities = List.copyOf(probabilities);
  }

  /** The answers for several images, asked together. */
  static List<Asked> all(Classifier classifier, List<DigitImage> images) {
    List<Asked> answers = new ArrayList<>();
    float[][] rows = images.isEmpty() ? new float[0][] : classifier.probabilities(images);
    for (int i = 0; i < rows.length; i++) {
      List<Double> row = new ArrayList<>();
      for (float value : rows[i]) {
        row.add((double) value);
      }
      answers.add(new Asked(images.get(i), row));
    }
    return answers;
  }

  /** The answer for one image. */
  static Asked of(Classifier classifier, DigitImage image) {
    return all(classifier, List.of(image)).get(0);
  }

  /** The likeliest class, of equal ones the first. */
  int digit() {
    int best = 0;
    for (int i = 1; i < probabilities.size(); i++) {
      if (probabilities.get(i) > probabilities.get(best)) {
        best = i;
      }
    }
    return best;
  }

  /** The probability of the likeliest class. */
  double confidence() {
    return probabilities.get(digit());
  }

  /** The likeliest class but one that is named. */
  int rival(int other) {
    List<Double> rest = new ArrayList<>(probabilities);
    rest.set(other, -1.0);
    return new Asked(image, rest).digit();
  }

  /** A class as a word: {@code 7}, or {@code no digit}. */
  static String name(int digit) {
    return digit == Classifier.NOT_A_DIGIT ? "no digit" : Integer.toString(digit);
  }

  /** What was read and how surely, such as {@code 7, 98 %}; never quite all or nothing. */
  String words() {
    return name(digit()) + ", " + percent(confidence());
  }

  /** A probability in percent. Softmax gives none of 0 or 1, so none is shown as that. */
  static String percent(double probability) {
    if (probability > 0.999) {
      return "over 99.9 %";
    }
    return probability < 0.001
        ? "under 0.1 %"
        : String.format(Locale.ROOT, probability > 0.99 ? "%.1f %%" : "%.0f %%", 100 * probability);
  }

  /** The picture with the answer below it, after some words. */
  Tile tile(String what, Tile.Verdict verdict) {
    return new Tile(image.picture(), what + ": " + words(), verdict, probabilities);
  }
}
