package org.inkbook.lab.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.inkbook.fault.UsageException;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.lab.photo.Sheet;
import org.inkbook.lab.photo.SheetReading;
import org.inkbook.lab.scoring.Classifier;
import org.inkbook.lab.scoring.Evaluation;

/**
 * Several networks that answer together: where one errs, the others seldom err in the same way
 * (Hansen and Salamon 1990). Their designs may differ.
 *
 * <p>Only members with an eleventh class say whether an image is a digit at all; all of them say
 * which one it is, if it is one. Both are means of their probabilities.
 */
public final class Ensemble implements Classifier {
  private final List<TrainedNetwork> members;

  private Ensemble(List<TrainedNetwork> members) {
    if (members.isEmpty()) {
      throw new UsageException("An ensemble has no networks.", "Give it one or more.");
    }
    this.members = List.copyOf(members);
  }

  /** Networks that are open already. */
  public static Ensemble of(TrainedNetwork... members) {
    return new Ensemble(Arrays.asList(members));
  }

  /**
   * Opens the networks.
   *
   * @throws org.inkbook.fault.FileException when one cannot be read or is no model
   */
  public static Ensemble load(String... files) {
    return new Ensemble(Arrays.stream(files).map(TrainedNetwork::load).toList());
  }

  /** The networks that answer. */
  public List<TrainedNetwork> members() {
    return members;
  }

  /** The mean of those of the members that know theirs; 1 when none does. */
  @Override
  public double sheetTemperature() {
    return members.stream()
        .map(TrainedNetwork::card)
        .flatMap(Optional::stream)
        .mapToDouble(ModelCard::temperature)
        .filter(it -> !Double.isNaN(it))
        .average()
        .orElse(1);
  }

  @Override
  public float[][] probabilities(List<DigitImage> images) {
    List<float[][]> answers = new ArrayList<>();
    for (TrainedNetwork member : members) {
      answers.add(member.probabilities(images));
    }
    float[][] rows = new float[images.size()][];
    for (int i = 0; i < rows.length; i++) {
      int image = i;
      rows[i] = mean(answers.stream().map(answer -> answer[image]).toList());
    }
    return rows;
  }

  private static float[] mean(List<float[]> answers) {
    List<float[]> refusing = answers.stream().filter(Ensemble::refuses).toList();
    float[] mean = new float[NOT_A_DIGIT + (refusing.isEmpty() ? 0 : 1)];
    double none = refusing.stream().mapToDouble(it -> it[NOT_A_DIGIT]).average().orElse(0);
    for (float[] answer : answers) {
      double isDigit = Math.max(Float.MIN_NORMAL, refuses(answer) ? 1 - answer[NOT_A_DIGIT] : 1);
      for (int digit = 0; digit < NOT_A_DIGIT; digit++) {
        mean[digit] += (float) (answer[digit] / isDigit * (1 - none) / answers.size());
      }
    }
    if (!refusing.isEmpty()) {
      mean[NOT_A_DIGIT] = (float) none;
    }
    return mean;
  }

  private static boolean refuses(float[] answer) {
    return answer.length > NOT_A_DIGIT;
  }

  /** Reads digits whose truth is known, and scores what was read. */
  public Evaluation evaluate(DigitSet digits) {
    return Evaluation.of(digits, probabilities(digits.images()));
  }

  /** Reads the digits found on a photo. */
  public SheetReading read(Sheet sheet) {
    return sheet.read(this);
  }

  @Override
  public String toString() {
    return "Ensemble of " + members.size() + " networks: " + members;
  }
}
