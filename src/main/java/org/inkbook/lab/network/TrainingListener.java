package org.inkbook.lab.network;

import org.inkbook.lab.network.engine.BatchResult;

/** Looks on while a network is trained, on the thread that trains; one worry each. */
interface TrainingListener {

  /**
   * One batch was learned from.
   *
   * @param epoch from 1
   * @param batch from 1
   * @param batches in an epoch
   * @param rate of the step
   */
  record Step(int epoch, int batch, int batches, double rate, BatchResult result) {}

  /** After each batch. */
  default void learned(Step step) {}

  /**
   * After the last batch of each epoch, before validation; the weights are only to be looked at.
   */
  default void validating(float[] weights) {}

  /** After each epoch and its validation; the weights are the listener's to keep. */
  default void ended(Epoch epoch, float[] weights) {}

  /** Whether the training should end with the epoch that has just ended. */
  default boolean hasSeenEnough() {
    return false;
  }
}
