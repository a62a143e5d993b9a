package org.inkbook.lab.scoring;

import java.util.List;
import java.util.Locale;
import org.inkbook.fault.UsageException;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.digits.DigitSet;

/**
 * A classifier whose confidence is as high as it is often right: its logits are divided by a
 * temperature (Guo et al., 2017), which changes no answer. Above 1 it becomes less sure.
 *
 * <p>Logits are known from probabilities up to a constant, which softmax takes out again: so
 * softmax(logits / T) is every probability to the power of 1 / T, brought to a sum of 1.
 */
public final class Tempered implements Classifier {
  private static final double COLDEST = 0.2;
  private static final double HOTTEST = 10;
  private static final int HALVINGS = 40;

  /** The golden section, by which an interval is made smaller. */
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  private final Classifier classifier;
  private final double temperature;

  private Tempered(Classifier classifier, double temperature) {
    this.classifier = classifier;
    this.temperature = temperature;
  }

  /**
   * At a temperature of one's own.
   *
   * @param temperature above 0; 1 changes nothing
   */
  public static Tempered at(double temperature, Classifier classifier) {
    if (!(temperature > 0 && temperature < Double.MAX_VALUE)) {
      throw new UsageException(temperature + " is no temperature.", "It is above 0; 1 is usual.");
    }
    return new Tempered(classifier, temperature);
  }

  /**
   * At the temperature at which the loss on these digits is least. Take digits that the classifier
   * was not trained on, and not those it is scored on.
   */
  public static Tempered on(DigitSet heldOut, Classifier classifier) {
    List<DigitImage> images = heldOut.images();
    float[][] answers = classifier.probabilities(images);
    double low = Math.log(COLDEST);
    double high = Math.log(HOTTEST);
    for (int i = 0; i < HALVINGS; i++) {
      double left = high - GOLDEN * (high - low);
      double right = low + GOLDEN * (high - low);
      if (loss(heldOut, answers, Math.exp(left)) < loss(heldOut, answers, Math.exp(right))) {
        high = right;
      } else {
        low = left;
      }
    }
    return new Tempered(classifier, Math.exp((low + high) / 2));
  }

  private static double loss(DigitSet digits, float[][] answers, double temperature) {
    float[][] tempered = new float[answers.length][];
    for (int i = 0; i < answers.length; i++) {
      tempered[i] = temper(answers[i], temperature);
    }
    return Evaluation.of(digits, tempered).loss();
  }

  /** An answer at a temperature; a copy. */
  public static float[] temper(float[] answer, double temperature) {
    float[] powers = new float[answer.length];
    double sum = 0;
    for (int i = 0; i < answer.length; i++) {
      powers[i] = (float) Math.pow(Math.max(answer[i], Float.MIN_NORMAL), 1 / temperature);
      sum += powers[i];
    }
    for (int i = 0; i < powers.length; i++) {
      powers[i] /= (float) sum;
    }
    return powers;
  }

  /** What the logits are divided by. */
  public double temperature() {
    return temperature;
  }

  @Override
  public float[][] probabilities(List<DigitImage> images) {
    float[][] answers = classifier.probabilities(images);
    for (int i = 0; i < answers.length; i++) {
      answers[i] = temper(answers[i], temperature);
    }
    return answers;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s at temperature %.2f", classifier, temperature);
  }
}
