package org.inkbook.lab.network.engine;

/**
 * What a network made of a batch while learning from it, dropout on.
 *
 * @param lossSum the sum of the images' losses (cross-entropy in nats, without the penalties of
 *     weight decay); not a number, or infinite, when training has diverged
 * @param correct how many images were read rightly
 * @param count how many images there were
 */
public record BatchResult(double lossSum, int correct, int count) {

  /** The mean loss of an image. */
  public double loss() {
    return lossSum / count;
  }

  /** This part of a batch and another together. */
  BatchResult and(BatchResult other) {
    return new BatchResult(lossSum + other.lossSum, correct + other.correct, count + other.count);
  }

  /** The share read rightly, 0 to 1. */
  public double accuracy() {
    return (double) correct / count;
  }
}
