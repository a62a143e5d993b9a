package org.inkbook.lab.network;

import org.inkbook.lab.network.engine.BatchResult;
import org.inkbook.lab.scoring.Evaluation;

/** Adds up what an epoch, or a part of one, brought. */
final class Tally {
  private static final double NANOS = 1e9;

  private final long began = System.nanoTime();
  private double lossSum;
  private long correct;
  private long count;

  void add(BatchResult result) {
    lossSum += result.lossSum();
    correct += result.correct();
    count += result.count();
  }

  /** The mean loss of an image; NaN before the first. */
  double loss() {
    return lossSum / count;
  }

  /** The share of images read rightly; NaN before the first. */
  double accuracy() {
    return (double) correct / count;
  }

  Epoch epoch(int number, Evaluation validation) {
    double seconds = (System.nanoTime() - began) / NANOS;
    return new Epoch(number, loss(), accuracy(), validation.loss(), validation.accuracy(), seconds);
  }
}
