package org.inkbook.lab.network;

import java.util.OptionalInt;

/** Has seen enough when so many epochs in a row have brought no better validation loss. */
final class EarlyStopping implements TrainingListener {
  private final BestSoFar best;
  private final OptionalInt patience;
  private int inVain;

  /**
   * @param best told of each epoch before this listener is
   */
  EarlyStopping(BestSoFar best, OptionalInt patience) {
    this.best = best;
    this.patience = patience;
  }

  @Override
  public void ended(Epoch epoch, float[] weights) {
    inVain = best.is(epoch) ? 0 : inVain + 1;
  }

  @Override
  public boolean hasSeenEnough() {
    return patience.isPresent() && inVain >= patience.getAsInt();
  }
}
