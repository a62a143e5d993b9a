package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.photo.Lattice.Run;
import org.inkbook.lab.scoring.Classifier;

/**
 * Takes each row of a sheet in the way that a classifier is surest of: touching digits are cut
 * apart, the strokes of a broken one joined, both chosen together.
 */
final class CutsAndJoins {

  /** How much less likely no digit is than a digit where a row of digits is. */
  private static final double LESS_LIKELY = 0.05;

  private static final int LEAST_DISTANCES = 3;

  /** The doubt below which a digit is left whole: as of a confidence of 99 %. */
  private static final double SURE = 0.01;

  private final Layout layout;
  private final Classifier classifier;

  /** Whether the classifier knows what is no digit. */
  private final boolean rejecting;

  private CutsAndJoins(Layout layout, Classifier classifier, boolean rejecting) {
    this.layout = layout;
    this.classifier = classifier;
    this.rejecting = rejecting;
  }

  /** The reading as it is, or that of the sheet with its marks taken otherwise. */
  static SheetReading of(SheetReading reading, Classifier classifier) {
    Layout layout = reading.sheet().layout();
    List<List<Mark>> rows = new CutsAndJoins(layout, classifier, reading.mayReject()).rows();
    return rows.equals(layout.rows())
        ? reading
        : SheetReading.of(reading.sheet().regrouped(layout.with(rows)), classifier);
  }

  private List<List<Mark>> rows() {
    List<Double> heights = new ArrayList<>();
    List<Double> distances = new ArrayList<>();
    for (List<Mark> row : layout.rows()) {
      for (int i = 0; i < row.size(); i++) {
        heights.add((double) row.get(i).box().height());
        if (i > 0) {
          distances.add(row.get(i).box().centreX() - row.get(i - 1).box().centreX());
        }
      }
    }
    double distance = distances.size() < LEAST_DISTANCES ? 0 : median(distances);
    double height = median(heights);
    Set<Mark> sure = sure();
    List<Lattice> lattices = new ArrayList<>();
    for (List<Mark> row : layout.rows()) {
      lattices.add(new Lattice(new RowParts(row, height, distance, rejecting, sure::contains)));
    }
    return chosen(lattices);
  }

  /** To try each digit in all its pieces would be most of the work of reading a page. */
  private Set<Mark> sure() {
    List<Mark> marks = layout.rows().stream().flatMap(List::stream).toList();
    Set<Mark> sure = Collections.newSetFromMap(new IdentityHashMap<>());
    float[][] answers = classifier.probabilities(marks.stream().map(layout::image).toList());
    for (int i = 0; i < answers.length; i++) {
      if (doubt(answers[i]) < SURE) {
        sure.add(marks.get(i));
      }
    }
    return sure;
  }

  private List<List<Mark>> chosen(List<Lattice> lattices) {
    List<DigitImage> images =
        lattices.stream().flatMap(it -> it.runs().stream()).toList().parallelStream()
            .map(run -> layout.image(run.mark()))
            .toList();
    float[][] answers = images.isEmpty() ? new float[0][] : classifier.probabilities(images);
    List<List<Mark>> rows = new ArrayList<>();
    int next = 0;
    for (Lattice lattice : lattices) {
      double[] doubts = new double[lattice.runs().size()];
      for (int i = 0; i < doubts.length; i++) {
        doubts[i] = doubt(answers[next++]);
      }
      rows.add(lattice.cheapest(doubts).stream().map(Run::mark).toList());
    }
    return rows;
  }

  /** -ln of the confidence in the likeliest digit, or in that it is none, which costs more. */
  private static double doubt(float[] answer) {
    double sure = Float.MIN_NORMAL;
    if (answer.length > Classifier.NOT_A_DIGIT) {
      sure = Math.max(sure, answer[Classifier.NOT_A_DIGIT] * LESS_LIKELY);
    }
    for (int digit = 0; digit < Classifier.NOT_A_DIGIT; digit++) {
      sure = Math.max(sure, answer[digit]);
    }
    return -Math.log(sure);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
  }
}
