package org.inkbook.lab.network.engine;

/**
 * What can train a network: it owns the weights, the buffers of the layers and the optimizer's
 * state. For one thread at a time.
 *
 * <p>The same network, weights, optimizer, seed and batches give the same weights to the bit, on
 * the same machine with the same number of native threads.
 */
public interface Learner extends AutoCloseable {

  /**
   * One step of gradient descent on a batch: forward, backward, update, dropout on.
   *
   * @param pixels 784 unsigned bytes an image, rows from the top; the engine scales them to 0..1.
   *     May be longer than needed
   * @param labels the true class of each image, from 0; may be longer than needed
   * @param count the images in this batch, 1 up to the batch size; the last batch of an epoch may
   *     be smaller than the others
   * @param rate the learning rate of this step, 0 or more
   * @return what the network, still in training mode, made of the batch before the update
   * @throws org.inkbook.fault.UsageException when the arrays are too short for the count, the count
   *     is above the batch size, or a label is no class of the network
   */
  BatchResult step(byte[] pixels, byte[] labels, int count, double rate);

  /**
   * A copy of all parameters, in the order of DL4J's {@code MultiLayerNetwork.params()}; the
   * running means and variances of batch normalisation are among them. Where weights are averaged,
   * it is their average.
   */
  float[] weights();

  /** Frees the native buffers; closing twice is fine. */
  @Override
  void close();
}
