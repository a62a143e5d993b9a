package org.inkbook.lab.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inkbook.lab.network.TrainingLoop.Ending;
import org.inkbook.output.Chart;
import org.inkbook.output.Chart.Axis;
import org.inkbook.output.Chart.Point;
import org.inkbook.output.Chart.Series;

/** Keeps the course of a training: an epoch's figures, and the points of its curves. */
final class History implements TrainingListener {
  private static final int POINTS = 400;
  private static final int POINTS_PER_EPOCH = 20;

  private final int pointsPerEpoch;
  private final List<Epoch> epochs = new ArrayList<>();
  private final List<Point> loss = new ArrayList<>();
  private final List<Point> accuracy = new ArrayList<>();
  private Tally sinceLastPoint = new Tally();

  /**
   * @param epochs that are planned; the more there are, the fewer points each has
   */
  History(int epochs) {
    pointsPerEpoch = Math.max(1, Math.min(POINTS_PER_EPOCH, POINTS / epochs));
  }

  /** A curve has several points in an epoch, so that there is something to see in the first. */
  @Override
  public void learned(Step step) {
    sinceLastPoint.add(step.result());
    int before = pointsPerEpoch * (step.batch() - 1) / step.batches();
    if (pointsPerEpoch * step.batch() / step.batches() > before) {
      double x = step.epoch() - 1 + (double) step.batch() / step.batches();
      loss.add(new Point(x, sinceLastPoint.loss()));
      accuracy.add(new Point(x, sinceLastPoint.accuracy()));
      sinceLastPoint = new Tally();
    }
  }

  @Override
  public void ended(Epoch epoch, float[] weights) {
    epochs.add(epoch);
  }

  List<Epoch> epochs() {
    return List.copyOf(epochs);
  }

  /** The epoch that ended last; empty when the training was stopped within a later one. */
  Optional<Epoch> last(Ending ending) {
    return ending == Ending.STOPPED || epochs.isEmpty()
        ? Optional.empty()
        : Optional.of(epochs.get(epochs.size() - 1));
  }

  /** How many points the curves have. */
  int points() {
    return loss.size() + epochs.size();
  }

  /** Loss against the left axis, accuracy against the right one. */
  Chart chart() {
    List<Point> validationLoss =
        epochs.stream().map(it -> new Point(it.number(), it.validationLoss())).toList();
    List<Point> validationAccuracy =
        epochs.stream().map(it -> new Point(it.number(), it.validationAccuracy())).toList();
    return new Chart(
        "Training",
        "epoch",
        "loss",
        "accuracy",
        List.of(
            new Series("loss", Axis.LEFT, loss),
            new Series("validation loss", Axis.LEFT, validationLoss),
            new Series("accuracy", Axis.RIGHT, accuracy),
            new Series("validation accuracy", Axis.RIGHT, validationAccuracy)));
  }
}
