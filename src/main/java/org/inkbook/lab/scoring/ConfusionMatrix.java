package org.inkbook.lab.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.inkbook.output.Confusion;
import org.inkbook.output.Confusion.Examples;
import org.inkbook.output.Output;
import org.inkbook.output.Showable;
import org.inkbook.output.Tile;

/**
 * How often each true digit (row) was read as each digit (column), with some of the pictures.
 *
 * <p>The rates follow scikit-learn where a denominator is 0: the rate is then 0. So the precision
 * of a digit that was never predicted is 0, and so is the recall of a digit that never occurred.
 */
public final class ConfusionMatrix implements Showable {
  private static final int RIGHT_SHOWN = 2;
  private static final int WRONG_SHOWN = 4;

  private final Predictions predictions;
  private final long[][] counts;

  private ConfusionMatrix(Predictions predictions, long[][] counts) {
    this.predictions = predictions;
    this.counts = counts;
  }

  static ConfusionMatrix of(Predictions predictions) {
    long[][] counts = new long[predictions.classes()][predictions.classes()];
    for (int i = 0; i < predictions.size(); i++) {
      counts[predictions.truth(i)][predictions.predicted(i)]++;
    }
    return new ConfusionMatrix(predictions, counts);
  }

  /** How often one digit was read as another, or as itself. */
  public long count(int truth, int prediction) {
    return counts[truth][prediction];
  }

  /** A copy of all counts, {@code counts[truth][prediction]}. */
  public long[][] counts() {
    return Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new);
  }

  /** How often a digit occurred. */
  public long support(int digit) {
    return LongStream.of(counts[digit]).sum();
  }

  /** How often a digit was predicted, rightly or not. */
  public long predicted(int digit) {
    return Arrays.stream(counts).mapToLong(row -> row[digit]).sum();
  }

  /** Of the images read as this digit, the part that shows it. */
  public double precision(int digit) {
    return rate((double) count(digit, digit), predicted(digit));
  }

  /** Of the images that show this digit, the part that was read as it. */
  public double recall(int digit) {
    return rate((double) count(digit, digit), support(digit));
  }

  /** The harmonic mean of precision and recall. */
  public double f1(int digit) {
    return rate(2.0 * count(digit, digit), predicted(digit) + support(digit));
  }

  private static double rate(double part, long whole) {
    return whole == 0 ? 0 : part / whole;
  }

  @Override
  public Output toOutput() {
    List<List<Long>> rows =
        Arrays.stream(counts).map(row -> LongStream.of(row).boxed().toList()).toList();
    String title =
        String.format(Locale.ROOT, "%,d images: truth down, prediction across", predictions.size());
    return new Confusion(title, Labels.first(counts.length), rows, examples());
  }

  /** The surest answers of each cell: few where they are right, some more where they are wrong. */
  private List<Examples> examples() {
    List<List<Integer>> cells = new ArrayList<>();
    for (int cell = 0; cell < counts.length * counts.length; cell++) {
      cells.add(new ArrayList<>());
    }
    IntStream.range(0, predictions.size())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer p) -> -predictions.confidence(p)))
        .forEach(
            p -> {
              List<Integer> cell =
                  cells.get(predictions.truth(p) * counts.length + predictions.predicted(p));
              if (cell.size() < (predictions.right(p) ? RIGHT_SHOWN : WRONG_SHOWN)) {
                cell.add(p);
              }
            });
    return IntStream.range(0, cells.size())
        .filter(cell -> !cells.get(cell).isEmpty())
        .mapToObj(cell -> examples(cell, cells.get(cell)))
        .toList();
  }

  private Examples examples(int cell, List<Integer> positions) {
    List<Tile> tiles = positions.stream().map(predictions::tile).toList();
    return new Examples(cell / counts.length, cell % counts.length, tiles);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "ConfusionMatrix[%,d images]", predictions.size());
  }
}
