package org.inkbook.lab.scoring;

import java.util.List;
import java.util.stream.IntStream;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.output.Images;
import org.inkbook.output.Output;
import org.inkbook.output.Showable;

/** Some of the images that were scored, in an order of their own, each with truth and answer. */
public final class Answers implements Showable {
  private static final int SHOWN = 100;

  private final String title;
  private final Predictions predictions;
  private final int[] positions;

  Answers(String title, Predictions predictions, int[] positions) {
    this.title = title;
    this.predictions = predictions;
    this.positions = positions.clone();
  }

  /** How many there are. */
  public int size() {
    return positions.length;
  }

  /** The picture of an answer, from 0. */
  public DigitImage image(int answer) {
    return predictions.set().image(positions[answer]);
  }

  /** Its position in the set that the evaluated one was taken from, such as the test images. */
  public int index(int answer) {
    return predictions.set().index(positions[answer]);
  }

  /** The true digit. */
  public int truth(int answer) {
    return predictions.truth(positions[answer]);
  }

  /** The digit it was taken for, or {@link Classifier#NOT_A_DIGIT}. */
  public int prediction(int answer) {
    return predictions.predicted(positions[answer]);
  }

  /** The probability that the classifier gave its prediction, 0 to 1. */
  public double confidence(int answer) {
    return predictions.confidence(positions[answer]);
  }

  /** The probability that the classifier gave each class. */
  public List<Double> probabilities(int answer) {
    return predictions.probabilities(positions[answer]);
  }

  /** The cross-entropy of the answer: -ln of the probability given to the truth. */
  public double loss(int answer) {
    return predictions.loss(positions[answer]);
  }

  @Override
  public Output toOutput() {
    String more = size() > SHOWN ? " (the first " + SHOWN + " of " + size() + ")" : "";
    return new Images(
        title + more, IntStream.of(positions).limit(SHOWN).mapToObj(predictions::tile).toList());
  }

  @Override
  public String toString() {
    return "Answers[" + title + ", " + size() + "]";
  }
}
