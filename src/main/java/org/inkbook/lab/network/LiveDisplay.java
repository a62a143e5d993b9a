package org.inkbook.lab.network;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.inkbook.lab.network.TrainingLoop.Ending;
import org.inkbook.lab.network.engine.BatchResult;
import org.inkbook.output.Display;
import org.inkbook.output.Display.Shown;
import org.inkbook.output.Progress;

/** Shows a training while it runs: progress with time left, the curves, the table of epochs. */
final class LiveDisplay implements TrainingListener {
  private static final long BETWEEN_UPDATES = 100_000_000;
  private static final double NANOS = 1e9;

  private final int epochs;
  private final History history;
  private final BestSoFar best;
  private final LongSupplier nanoTime;
  private final long began;
  private final Shown progress;
  private final Shown chart;
  private final Shown table;

  private long lastUpdate;
  private int pointsShown;
  private Tally epochSoFar = new Tally();
  private Step last = new Step(1, 0, 1, 0, new BatchResult(0, 0, 0));

  /**
   * @param epochs that are planned
   * @param history told of each batch and epoch before this listener is, as is {@code best}
   * @param nanoTime a clock, in nanoseconds
   */
  LiveDisplay(Display display, int epochs, History history, BestSoFar best, LongSupplier nanoTime) {
    this.epochs = epochs;
    this.history = history;
    this.best = best;
    this.nanoTime = nanoTime;
    began = nanoTime.getAsLong();
    lastUpdate = began;
    progress = display.show(new Progress("epoch 1 of " + epochs, 0, 1, 0, Double.NaN, ""));
    chart = display.show(history.chart());
    table = display.show(EpochTable.shown(history.epochs(), best));
  }

  /** At most ten updates a second: more cannot be seen, and each takes time from the training. */
  @Override
  public void learned(Step step) {
    last = step;
    epochSoFar.add(step.result());
    long now = nanoTime.getAsLong();
    if (now - lastUpdate >= BETWEEN_UPDATES) {
      lastUpdate = now;
      progress.update(running(now));
      if (history.points() > pointsShown) {
        pointsShown = history.points();
        chart.update(history.chart());
      }
    }
  }

  @Override
  public void ended(Epoch epoch, float[] weights) {
    epochSoFar = new Tally();
    pointsShown = history.points();
    chart.update(history.chart());
    table.update(EpochTable.shown(history.epochs(), best));
  }

  /** Shows how the training ended; the bar is full, for nothing more is to come. */
  void close(Ending ending) {
    chart.update(history.chart());
    double seconds = (nanoTime.getAsLong() - began) / NANOS;
    progress.update(new Progress(what(ending), 1, 1, seconds, 0, note()));
  }

  private Progress running(long now) {
    long done = (long) (last.epoch() - 1) * last.batches() + last.batch();
    long total = (long) epochs * last.batches();
    double seconds = (now - began) / NANOS;
    String what = "epoch " + last.epoch() + " of " + epochs;
    String note =
        String.format(
            Locale.ROOT,
            "loss %.4f, accuracy %.2f %%",
            epochSoFar.loss(),
            100 * epochSoFar.accuracy());
    return new Progress(what, done, total, seconds, seconds / done * (total - done), note);
  }

  private String what(Ending ending) {
    return switch (ending) {
      case COMPLETE -> "trained " + epochs + (epochs == 1 ? " epoch" : " epochs");
      case ENOUGH ->
          "ended after epoch " + last.epoch() + ": validation has stopped getting better";
      case STOPPED -> "stopped in epoch " + last.epoch() + " of " + epochs;
    };
  }

  private String note() {
    return best.epoch()
        .map(
            it ->
                String.format(
                    Locale.ROOT,
                    "best: epoch %d, validation loss %.4f, validation accuracy %.2f %%",
                    it.number(),
                    it.validationLoss(),
                    100 * it.validationAccuracy()))
        .orElse(
            "no epoch was finished: these are the weights after batch "
                + last.batch()
                + ", not validated");
  }
}
