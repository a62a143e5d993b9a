package org.inkbook.lab.scoring;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inkbook.fault.UsageException;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.output.Output;
import org.inkbook.output.Showable;
import org.inkbook.output.Text;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/**
 * How well a classifier read a set of digits whose truth is known.
 *
 * <p>The prediction is the class of the largest probability, of equal ones the first.
 */
public final class Evaluation implements Showable {
  private final Predictions predictions;

  private Evaluation(Predictions predictions) {
    this.predictions = predictions;
  }

  /**
   * Scores a classifier's answers.
   *
   * @param set the digits it was asked about
   * @param probabilities a row an image in the order of the set, ten values that sum to 1, or
   *     eleven with {@link Classifier#NOT_A_DIGIT}; copied
   * @throws UsageException when the set is empty, the sizes differ, or a row holds no probabilities
   *     (NaN after a divergence, or numbers that never went through softmax)
   */
  public static Evaluation of(DigitSet set, float[][] probabilities) {
    return new Evaluation(new Predictions(set, probabilities));
  }

  /** How many images were scored. */
  public int size() {
    return predictions.size();
  }

  /** The part of the images that was read rightly, 0 to 1. */
  public double accuracy() {
    return (size() - mistakes().size()) / (double) size();
  }

  /**
   * The mean cross-entropy: -ln of the probability that each truth was given. Probabilities are
   * kept between 1e-7 and 1 - 1e-7 as in Keras, so that a single 0 does not make it infinite.
   */
  public double loss() {
    return IntStream.range(0, size()).mapToDouble(predictions::loss).average().orElseThrow();
  }

  /** How often each digit was read as each. */
  public ConfusionMatrix confusion() {
    return ConfusionMatrix.of(predictions);
  }

  /**
   * Precision, recall, F1 and support, a row a digit; 0 where a denominator is 0. A set with images
   * that are no digit has a row more, under the number 10.
   */
  public Table perDigit() {
    ConfusionMatrix confusion = confusion();
    IntColumn digit = IntColumn.create("digit");
    DoubleColumn precision = DoubleColumn.create("precision");
    DoubleColumn recall = DoubleColumn.create("recall");
    DoubleColumn f1 = DoubleColumn.create("F1");
    IntColumn support = IntColumn.create("support");
    for (int d = 0; d < predictions.set().counts().length; d++) {
      digit.append(d);
      precision.append(confusion.precision(d));
      recall.append(confusion.recall(d));
      f1.append(confusion.f1(d));
      support.append((int) confusion.support(d));
    }
    return Table.create("per digit", digit, precision, recall, f1, support);
  }

  /** Whether the classifier is as often right as it says. */
  public Calibration calibration() {
    double[] confidence = IntStream.range(0, size()).mapToDouble(predictions::confidence).toArray();
    boolean[] right = new boolean[size()];
    for (int i = 0; i < right.length; i++) {
      right[i] = predictions.right(i);
      confidence[i] = Math.min(1, Math.max(0, confidence[i])); // float sums may be a little above 1
    }
    return Calibration.of(confidence, right);
  }

  /** What was read wrongly. */
  public Mistakes mistakes() {
    return Mistakes.of(predictions);
  }

  /** Some that were read rightly, at most {@code count}, always the same ones. */
  public Answers successes(int count) {
    return successes(count, 0);
  }

  /** Some that were read rightly, drawn by a seed. */
  public Answers successes(int count, long seed) {
    return sample("read rightly", predictions::right, count, seed);
  }

  /** Some that were read wrongly, at most {@code count}, always the same ones. */
  public Answers failures(int count) {
    return failures(count, 0);
  }

  /** Some that were read wrongly, drawn by a seed. */
  public Answers failures(int count, long seed) {
    return sample("read wrongly", position -> !predictions.right(position), count, seed);
  }

  private Answers sample(String what, IntPredicate which, int count, long seed) {
    Counts.check(count);
    List<Integer> found =
        IntStream.range(0, size()).filter(which).boxed().collect(Collectors.toList());
    Collections.shuffle(found, new Random(seed));
    int[] drawn = found.stream().limit(count).mapToInt(Integer::intValue).toArray();
    String title = String.format(Locale.ROOT, "%d of %,d %s", drawn.length, found.size(), what);
    return new Answers(title, predictions, drawn);
  }

  /** The summary: how many images, accuracy, loss, mistakes. */
  @Override
  public Output toOutput() {
    return new Text(toString());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,d images of %s: accuracy %.2f %%, loss %.4f, %,d read wrongly",
        size(),
        predictions.set().source(),
        100 * accuracy(),
        loss(),
        mistakes().size());
  }
}
