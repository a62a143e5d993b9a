package org.inkbook.lab.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inkbook.fault.UsageException;
import org.inkbook.output.Chart;
import org.inkbook.output.Chart.Axis;
import org.inkbook.output.Chart.Point;
import org.inkbook.output.Chart.Series;
import org.inkbook.output.Showable;

/**
 * Whether a classifier is as often right as it says: of the answers that it gives with a confidence
 * of 0.8, four in five should be right.
 *
 * <p>Answers are sorted into ten bins by their confidence. Shown as a reliability diagram; its
 * summary is the expected calibration error (Guo et al., 2017): the mean distance of confidence and
 * accuracy, each bin counting by its answers.
 */
public final class Calibration implements Showable {
  private static final int BINS = 10;

  private final long[] counts = new long[BINS];
  private final double[] confidences = new double[BINS];
  private final long[] rights = new long[BINS];
  private final int size;

  /**
   * A bin of answers.
   *
   * @param confidence their mean confidence, 0 to 1
   * @param accuracy the part of them that is right, 0 to 1
   */
  public record Bin(long count, double confidence, double accuracy) {}

  private Calibration(double[] confidence, boolean[] right) {
    this.size = confidence.length;
    for (int i = 0; i < size; i++) {
      int bin = (int) Math.min(BINS - 1, confidence[i] * BINS);
      counts[bin]++;
      confidences[bin] += confidence[i];
      rights[bin] += right[i] ? 1 : 0;
    }
  }

  /**
   * Of any answers, such as those read on photos.
   *
   * @param confidence the confidence of each answer, 0 to 1
   * @param right whether it is right
   * @throws UsageException when there is none, their numbers differ, or a confidence is out of
   *     range
   */
  public static Calibration of(double[] confidence, boolean[] right) {
    if (confidence.length == 0 || confidence.length != right.length) {
      throw new UsageException(
          confidence.length + " confidences for " + right.length + " answers.",
          "Give one confidence for each answer, and at least one.");
    }
    for (double value : confidence) {
      if (!(value >= 0 && value <= 1)) {
        throw new UsageException(value + " is no confidence.", "It runs from 0 to 1.");
      }
    }
    return new Calibration(confidence, right);
  }

  /** The bins that hold answers, from the least confident. */
  public List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      if (counts[i] > 0) {
        double many = counts[i];
        bins.add(new Bin(counts[i], confidences[i] / many, rights[i] / many));
      }
    }
    return bins;
  }

  /** The expected calibration error, 0 (as often right as it says) to 1. */
  public double expectedError() {
    return bins().stream()
        .mapToDouble(bin -> bin.count() * Math.abs(bin.confidence() - bin.accuracy()) / size)
        .sum();
  }

  @Override
  public Chart toOutput() {
    List<Point> seen =
        bins().stream().map(bin -> new Point(bin.confidence(), bin.accuracy())).toList();
    List<Point> ideal = List.of(new Point(0, 0), new Point(1, 1));
    return new Chart(
        toString(),
        "confidence",
        "part that is right",
        "",
        List.of(
            new Series("these answers", Axis.LEFT, seen), new Series("ideal", Axis.LEFT, ideal)));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "Calibration of %,d answers: expected error %.2f %%",
        size,
        100 * expectedError());
  }
}
