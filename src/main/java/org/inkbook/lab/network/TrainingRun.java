package org.inkbook.lab.network;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inkbook.lab.network.TrainingLoop.Ending;
import org.inkbook.output.Chart;
import org.inkbook.output.Showable;
import tech.tablesaw.api.Table;

/** What came of a training: its course and the networks. Shown, it is the chart of its curves. */
public final class TrainingRun implements Showable {
  private final Ending ending;
  private final List<Epoch> epochs;
  private final Chart chart;
  private final Optional<Epoch> bestEpoch;
  private final TrainedNetwork best;
  private final TrainedNetwork last;
  private final Optional<Path> bestFile;

  TrainingRun(
      Ending ending,
      History history,
      BestSoFar bestSoFar,
      TrainedNetwork best,
      TrainedNetwork last,
      Optional<Path> bestFile) {
    this.ending = ending;
    this.epochs = history.epochs();
    this.chart = history.chart();
    this.bestEpoch = bestSoFar.epoch();
    this.best = best;
    this.last = last;
    this.bestFile = bestFile;
  }

  /** The epochs that were finished, in order. */
  public List<Epoch> epochs() {
    return epochs;
  }

  /** The epochs as a Tablesaw table: number, loss, accuracy, both of validation, seconds. */
  public Table history() {
    return EpochTable.history(epochs);
  }

  /**
   * The network after the epoch with the smallest validation loss; when no epoch was finished, the
   * network as it was when it was stopped.
   */
  public TrainedNetwork best() {
    return best;
  }

  /** The network as it was at the end. */
  public TrainedNetwork last() {
    return last;
  }

  /** The epoch with the smallest validation loss; empty when none was finished. */
  public Optional<Epoch> bestEpoch() {
    return bestEpoch;
  }

  /** The file of the best network; empty when no folder was named or no epoch finished. */
  public Optional<Path> bestFile() {
    return bestFile;
  }

  /** Whether the training was stopped, rather than running to its end. */
  public boolean stopped() {
    return ending == Ending.STOPPED;
  }

  /** Whether the training ended before its last epoch because validation got no better. */
  public boolean endedEarly() {
    return ending == Ending.ENOUGH;
  }

  @Override
  public Chart toOutput() {
    return chart;
  }

  @Override
  public String toString() {
    String kept =
        bestEpoch
            .map(
                it ->
                    String.format(
                        Locale.ROOT,
                        "the best epoch %d with a validation loss of %.4f",
                        it.number(),
                        it.validationLoss()))
            .orElse("none finished");
    return "TrainingRun[" + epochs.size() + " epochs, " + kept + (stopped() ? ", stopped]" : "]");
  }
}
