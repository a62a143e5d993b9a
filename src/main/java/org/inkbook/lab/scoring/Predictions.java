package org.inkbook.lab.scoring;

import java.util.ArrayList;
import java.util.List;
import org.inkbook.fault.UsageException;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.output.Tile;
import org.inkbook.output.Tile.Verdict;

/** A classifier's answers beside the truth, checked once, so that all scores can rely on them. */
final class Predictions {

  /** Keras' epsilon: a probability of 0 for the truth costs -ln(1e-7) = 16.1, not infinity. */
  private static final double EPSILON = 1e-7;

  private static final double ROUNDING = 1e-3;

  private final DigitSet set;
  private final float[][] probabilities;
  private final int[] predicted;

  Predictions(DigitSet set, float[][] probabilities) {
    if (set.size() == 0) {
      throw new UsageException("There is nothing to score: the set is empty.", "Take more digits.");
    }
    if (set.size() != probabilities.length) {
      throw new UsageException(
          set.size() + " digits but " + probabilities.length + " rows of probabilities.",
          "Ask the classifier about exactly the digits of this set.");
    }
    this.set = set;
    this.probabilities = new float[set.size()][];
    this.predicted = new int[set.size()];
    for (int i = 0; i < set.size(); i++) {
      this.probabilities[i] = checked(i, probabilities[i], probabilities[0].length);
      predicted[i] = largest(probabilities[i]);
      checkTruth(i);
    }
  }

  private void checkTruth(int position) {
    if (truth(position) >= classes()) {
      throw new UsageException(
          "Image " + position + " is no digit, and this classifier knows only the ten digits.",
          "Take a network with an eleventh class, or set.filter(label -> label < 10).");
    }
  }

  private static float[] checked(int position, float[] row, int classes) {
    if (row.length != classes || (classes != 10 && classes != 11)) {
      throw new UsageException(
          "Row " + position + " has " + row.length + " probabilities, not one for each digit.",
          "Each row has ten values, or eleven when the last is for what is no digit.");
    }
    double sum = 0;
    for (float value : row) {
      if (!(value >= -ROUNDING && value <= 1 + ROUNDING)) {
        throw new UsageException(
            "Row " + position + " holds " + value + ", which is no probability.",
            Float.isNaN(value)
                ? "The network diverged: train it again at a lower learning rate."
                : "Let the network end with softmax, which turns any numbers into probabilities.");
      }
      sum += value;
    }
    if (Math.abs(sum - 1) > ROUNDING) {
      throw new UsageException(
          "The probabilities of row " + position + " sum to " + sum + ", not to 1.",
          "Let the network end with softmax, which turns any numbers into probabilities.");
    }
    return row.clone();
  }

  /** The index of the largest value; of equal ones the first, as NumPy's argmax. */
  private static int largest(float[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }

  int size() {
    return predicted.length;
  }

  /** Ten, or eleven with {@link Classifier#NOT_A_DIGIT}. */
  int classes() {
    return probabilities[0].length;
  }

  DigitSet set() {
    return set;
  }

  int truth(int position) {
    return set.label(position);
  }

  int predicted(int position) {
    return predicted[position];
  }

  boolean right(int position) {
    return truth(position) == predicted(position);
  }

  /** The probability of what was predicted. */
  double confidence(int position) {
    return probabilities[position][predicted[position]];
  }

  /** The cross-entropy of one answer: -ln of the probability that the truth was given. */
  double loss(int position) {
    double given = probabilities[position][truth(position)];
    return -Math.log(Math.min(Math.max(given, EPSILON), 1 - EPSILON));
  }

  /** All probabilities of one answer. */
  List<Double> probabilities(int position) {
    List<Double> values = new ArrayList<>();
    for (float value : probabilities[position]) {
      values.add((double) value);
    }
    return values;
  }

  /** The picture with its truth, its prediction and how sure that was. */
  Tile tile(int position) {
    String sure = " (" + Math.round(100 * confidence(position)) + " %)";
    String truth = Labels.of(truth(position));
    String caption =
        right(position)
            ? truth + sure
            : truth + " read as " + Labels.of(predicted(position)) + sure;
    return new Tile(
        set.image(position).picture(),
        caption,
        right(position) ? Verdict.RIGHT : Verdict.WRONG,
        probabilities(position));
  }
}
