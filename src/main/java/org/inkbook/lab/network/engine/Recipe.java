package org.inkbook.lab.network.engine;

import org.inkbook.fault.UsageException;

/**
 * How a network is trained.
 *
 * @param labelSmoothing the share of the aim that is spread evenly over the classes
 * @param averaging the memory of the weights' running average; 0 for none
 * @param batch the largest batch
 * @param seed of the dropout
 */
record Recipe(Optimizer optimizer, double labelSmoothing, double averaging, int batch, long seed) {
  Recipe {
    if (!(labelSmoothing >= 0 && labelSmoothing < 1)) {
      throw new UsageException(
          "Label smoothing lies from 0 up to, not including, 1, not at " + labelSmoothing + ".",
          "Try 0.1.");
    }
    if (!(averaging >= 0 && averaging < 1)) {
      throw new UsageException(
          "The memory of averaged weights lies from 0 up to, not including, 1, not at "
              + averaging
              + ".",
          "Try 0.99.");
    }
    if (batch < 1) {
      throw new UsageException("A batch has 1 image or more, not " + batch + ".", "Try 128.");
    }
  }
}
