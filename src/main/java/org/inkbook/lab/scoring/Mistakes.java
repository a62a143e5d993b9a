package org.inkbook.lab.scoring;

import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.inkbook.fault.UsageException;
import org.inkbook.output.Output;
import org.inkbook.output.Showable;

/**
 * The images that were read wrongly, in the order of their set.
 *
 * <p>Those at the top of {@link #mostConfident} are the ones to look at first: where a good network
 * is sure and wrong, the label is often the one to doubt.
 */
public final class Mistakes implements Showable {
  private final String what;
  private final Predictions predictions;
  private final int[] positions;

  private Mistakes(String what, Predictions predictions, int[] positions) {
    this.what = what;
    this.predictions = predictions;
    this.positions = positions;
  }

  static Mistakes of(Predictions predictions) {
    IntPredicate wrong = position -> !predictions.right(position);
    int[] positions = IntStream.range(0, predictions.size()).filter(wrong).toArray();
    return new Mistakes("mistakes", predictions, positions);
  }

  /** How many there are. */
  public int size() {
    return positions.length;
  }

  /** Those that the classifier was surest of, at most {@code count}, the surest first. */
  public Answers mostConfident(int count) {
    return largest(count, predictions::confidence, "the most confident first");
  }

  /** Those of the largest cross-entropy: the truth was given the least probability. */
  public Answers byLoss(int count) {
    return largest(count, predictions::loss, "the largest loss first");
  }

  /**
   * Those where one digit was taken for another: {@code pair(4, 9)} are the fours read as nines.
   *
   * @throws UsageException when one of them is no digit, or both are the same
   */
  public Mistakes pair(int truth, int prediction) {
    if (truth < 0
        || truth >= predictions.classes()
        || prediction < 0
        || prediction >= predictions.classes()) {
      throw new UsageException(
          "There is no pair " + truth + " and " + prediction + ".", "Digits run from 0 to 9.");
    }
    if (truth == prediction) {
      throw new UsageException(
          "A " + Labels.of(truth) + " read as " + Labels.of(truth) + " is no mistake.",
          "Name two different digits.");
    }
    IntPredicate both =
        position ->
            predictions.truth(position) == truth && predictions.predicted(position) == prediction;
    return new Mistakes(
        "times " + Labels.of(truth) + " read as " + Labels.of(prediction),
        predictions,
        IntStream.of(positions).filter(both).toArray());
  }

  private Answers largest(int count, IntToDoubleFunction size, String order) {
    Counts.check(count);
    int[] sorted =
        IntStream.of(positions)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer p) -> -size.applyAsDouble(p)))
            .limit(count)
            .mapToInt(Integer::intValue)
            .toArray();
    String some = sorted.length < size() ? sorted.length + " of " + size() : "" + size();
    return new Answers(some + " " + what + ", " + order, predictions, sorted);
  }

  @Override
  public Output toOutput() {
    return new Answers(size() + " " + what, predictions, positions).toOutput();
  }

  @Override
  public String toString() {
    return "Mistakes[" + size() + " " + what + "]";
  }
}
