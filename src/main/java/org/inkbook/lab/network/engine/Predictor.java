package org.inkbook.lab.network.engine;

/**
 * Inference over fixed weights, dropout off. Safe from several threads at once, also while a {@link
 * Learner} is at work.
 */
public interface Predictor extends AutoCloseable {

  /**
   * The probabilities of the classes, for each image.
   *
   * @param pixels 784 unsigned bytes an image, rows from the top; may be longer than needed
   * @param count the images, 0 or more: the engine cuts many into batches by itself
   * @return a row an image, a value from 0 to 1 for each class, summing to 1
   * @throws org.inkbook.fault.UsageException when there are too few pixels for the count, or after
   *     {@link #close}
   */
  float[][] probabilities(byte[] pixels, int count);

  /** Frees the native buffers, once the calls under way are done; closing twice is fine. */
  @Override
  void close();
}
