package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;
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

  private final Layout layout;
  private final Classifier classifier;

  CutsAndJoins(Layout layout, Classifier classifier) {
    this.layout = layout;
    this.classifier = classifier;
  }

  /** The sheet as it is, or with its marks taken otherwise. */
  static Sheet of(Sheet sheet, Classifier classifier) {
    Layout layout = sheet.layout();
    List<List<Mark>> rows = new CutsAndJoins(layout, classifier).rows();
    return rows.equals(layout.rows()) ? sheet : sheet.regrouped(layout.with(rows));
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
    boolean rejecting = rejecting();
    List<Lattice> lattices = new ArrayList<>();
    for (List<Mark> row : layout.rows()) {
      lattices.add(new Lattice(new RowParts(row, height, distance, rejecting)));
    }
    return chosen(lattices);
  }

  private boolean rejecting() {
    List<DigitImage> one =
        layout.rows().stream().flatMap(List::stream).limit(1).map(layout::image).toList();
    return !one.isEmpty() && classifier.probabilities(one)[0].length > Classifier.NOT_A_DIGIT;
  }

  private List<List<Mark>> chosen(List<Lattice> lattices) {
    List<DigitImage> images =
        lattices.stream()
            .flatMap(it -> it.runs().stream())
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
