package org.inkbook.lab.scoring;

import java.util.List;
import java.util.stream.IntStream;

/** What the classes are called. */
final class Labels {
  private Labels() {}

  /** {@code 0} to {@code 9}, and {@code none} for what is no digit. */
  static String of(int prediction) {
    return prediction == Classifier.NOT_A_DIGIT ? "none" : Integer.toString(prediction);
  }

  /** The names of the first classes. */
  static List<String> first(int classes) {
    return IntStream.range(0, classes).mapToObj(Labels::of).toList();
  }
}
