package org.inkbook.lab.why;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.inkbook.fault.UsageException;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.lab.scoring.Classifier;
import org.inkbook.output.Chart;
import org.inkbook.output.Chart.Axis;
import org.inkbook.output.Chart.Point;
import org.inkbook.output.Chart.Series;
import org.inkbook.output.Images;
import org.inkbook.output.Output;
import org.inkbook.output.ShowableInParts;
import org.inkbook.output.Tile;
import org.inkbook.output.Tile.Verdict;

/**
 * How surely digits are read when they are shifted, turned, scaled, thickened or slanted, little by
 * little: {@code show(Curve.of(image, best, Change.SHIFTED))}. Immutable.
 */
public final class Curve implements ShowableInParts {
  private final Chart chart;
  private final Images pictures;

  private Curve(Chart chart, Images pictures) {
    this.chart = chart;
    this.pictures = pictures;
  }

  /** The probability of what an image is read as, while the image is changed. */
  public static Curve of(DigitImage image, Classifier classifier, Change change) {
    int digit = Asked.of(classifier, image).digit();
    List<List<Asked>> answers =
        change.ways().stream().map(way -> asked(image, classifier, change, way)).toList();
    List<Series> lines = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      List<Double> values =
          answers.get(i).stream().map(answer -> answer.probabilities().get(digit)).toList();
      lines.add(line(name(change.ways().get(i), Asked.name(digit)), change, values));
    }
    if (answers.size() == 1) {
      List<Double> rivals =
          answers.get(0).stream().map(it -> it.probabilities().get(it.rival(digit))).toList();
      lines.add(line("any other", change, rivals));
    }
    String name = Asked.name(digit);
    lines.add(chance(change));
    Chart chart =
        new Chart(
            "A " + name + ", " + change.word(),
            change.unit(),
            "probability of " + name + " in %",
            "",
            lines);
    return new Curve(chart, pictures(change, answers, digit));
  }

  /**
   * The part of a set that is read rightly, while all its images are changed alike.
   *
   * @throws UsageException when the set is empty
   * @throws CancellationException when the thread is interrupted meanwhile
   */
  public static Curve of(DigitSet digits, Classifier classifier, Change change) {
    if (digits.size() == 0) {
      throw new UsageException("There are no digits to change.", "Take digits.test().sample(500).");
    }
    List<DigitImage> images = digits.images();
    List<Series> lines = new ArrayList<>();
    for (Change.Way way : change.ways()) {
      List<Double> values = new ArrayList<>();
      for (double amount : change.amounts()) {
        if (Thread.currentThread().isInterrupted()) {
          throw new CancellationException("Stopped before the curve was complete.");
        }
        values.add(accuracy(digits, classifier, changed(images, way, amount)));
      }
      lines.add(line(name(way, "read rightly"), change, values));
    }
    String title = String.format(Locale.ROOT, "%,d digits, %s", digits.size(), change.word());
    lines.add(chance(change));
    Chart chart = new Chart(title, change.unit(), "accuracy in %", "", lines);
    return new Curve(chart, new Images("", List.of()));
  }

  /** The curve, a line for each direction. */
  public Chart chart() {
    return chart;
  }

  private static List<DigitImage> changed(List<DigitImage> images, Change.Way way, double amount) {
    return images.parallelStream().map(image -> way.step().apply(image, amount)).toList();
  }

  private static double accuracy(DigitSet digits, Classifier classifier, List<DigitImage> images) {
    List<Asked> answers = Asked.all(classifier, images);
    long right =
        IntStream.range(0, answers.size())
            .filter(i -> answers.get(i).digit() == digits.label(i))
            .count();
    return right / (double) answers.size();
  }

  private static List<Asked> asked(
      DigitImage image, Classifier classifier, Change change, Change.Way way) {
    List<DigitImage> images = new ArrayList<>();
    for (double amount : change.amounts()) {
      images.add(way.step().apply(image, amount));
    }
    return Asked.all(classifier, images);
  }

  private static String name(Change.Way way, String otherwise) {
    return way.name().isEmpty() ? otherwise : way.name();
  }

  private static Series line(String name, Change change, List<Double> values) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      points.add(new Point(change.amounts()[i], 100 * values.get(i)));
    }
    return new Series(name, Axis.LEFT, points);
  }

  /** One of ten digits is guessed rightly; beside it, a small fall is seen to be small. */
  private static Series chance(Change change) {
    return line("chance", change, Collections.nCopies(change.amounts().length, 0.1));
  }

  /** The pictures of the direction in which the least is left of the digit. */
  private static Images pictures(Change change, List<List<Asked>> answers, int digit) {
    List<Asked> worst =
        answers.stream()
            .min(
                Comparator.comparingDouble(
                    way -> way.stream().mapToDouble(it -> it.probabilities().get(digit)).sum()))
            .orElseThrow();
    String way = change.ways().get(answers.indexOf(worst)).name();
    List<Tile> tiles = new ArrayList<>();
    for (int i = 0; i < worst.size(); i++) {
      double amount = change.amounts()[i];
      String form = amount == Math.rint(amount) ? "%.0f" : "%.1f";
      Verdict verdict = worst.get(i).digit() == digit ? Verdict.RIGHT : Verdict.WRONG;
      tiles.add(worst.get(i).tile(String.format(Locale.ROOT, form, amount), verdict));
    }
    return new Images(("What the network sees, " + change.word() + " " + way).strip(), tiles);
  }

  @Override
  public List<Output> toOutputs() {
    return pictures.tiles().isEmpty() ? List.of(chart) : List.of(chart, pictures);
  }

  @Override
  public String toString() {
    return "Curve[" + chart.title() + "]";
  }
}
