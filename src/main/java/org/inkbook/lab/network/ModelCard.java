package org.inkbook.lab.network;

import java.util.Locale;

/**
 * Where a trained network comes from; kept in its file.
 *
 * @param data the digits it learned from, such as {@code MNIST training images}
 * @param images how many of them
 * @param training the options of its training, for a reader
 * @param seed of weights, order and dropout
 * @param epoch the epoch after which these weights were kept, from 1; 0 when training was stopped
 *     within one, and for a mean of networks
 * @param validationLoss the mean loss of the held-out digits after that epoch, in nats; NaN when
 *     there is none
 * @param validationAccuracy the share of the held-out digits read rightly, 0 to 1; NaN when there
 *     is none
 * @param temperature what its logits are divided by on a sheet of handwriting, so that it is as
 *     often right there as it says; NaN when that was never found
 */
public record ModelCard(
    String data,
    int images,
    String training,
    long seed,
    int epoch,
    double validationLoss,
    double validationAccuracy,
    double temperature) {

  /** A card of a network whose temperature was never found. */
  public ModelCard(
      String data,
      int images,
      String training,
      long seed,
      int epoch,
      double validationLoss,
      double validationAccuracy) {
    this(data, images, training, seed, epoch, validationLoss, validationAccuracy, Double.NaN);
  }

  /** The same with a temperature. */
  ModelCard withTemperature(double found) {
    return new ModelCard(
        data, images, training, seed, epoch, validationLoss, validationAccuracy, found);
  }

  /** How the training of an average is told; see {@link TrainedNetwork#average}. */
  static final String MEAN = "the mean of ";

  /** When these weights were kept, for a reader: {@code epoch 3, validation loss 0.0305}. */
  public String kept() {
    String none = training.startsWith(MEAN) ? "a mean of networks" : "stopped within an epoch";
    return epoch == 0
        ? none + ", not validated"
        : String.format(Locale.ROOT, "epoch %d, validation loss %.4f", epoch, validationLoss);
  }
}
