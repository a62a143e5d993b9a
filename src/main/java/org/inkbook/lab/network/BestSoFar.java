package org.inkbook.lab.network;

import java.util.Optional;

/** Keeps the weights of the epoch with the smallest validation loss; of equal ones the first. */
final class BestSoFar implements TrainingListener {

  private Optional<Epoch> epoch = Optional.empty();
  private float[] weights = {};

  @Override
  public void ended(Epoch ended, float[] after) {
    if (epoch.isEmpty() || ended.validationLoss() < epoch.get().validationLoss()) {
      epoch = Optional.of(ended);
      weights = after;
    }
  }

  /** The best epoch; empty before the first has ended. */
  Optional<Epoch> epoch() {
    return epoch;
  }

  /** Whether an epoch is the best up to now. */
  boolean is(Epoch other) {
    return epoch.isPresent() && epoch.get().number() == other.number();
  }

  /** The weights after the best epoch, not a copy. */
  float[] weights() {
    return weights;
  }
}
