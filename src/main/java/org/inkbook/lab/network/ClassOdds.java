package org.inkbook.lab.network;

import org.inkbook.fault.UsageException;

/**
 * Makes one answer of a network likelier, or less likely, than its training made it: where digits
 * are met that are mixed otherwise than those it learned from (Saerens et al. 2002).
 */
final class ClassOdds {
  private ClassOdds() {}

  /** The biases of the softmax come last; adding ln(factor) to one multiplies its odds. */
  static TrainedNetwork multiply(TrainedNetwork network, int label, double factor) {
    int classes = network.design().classes();
    if (label < 0 || label >= classes) {
      throw new UsageException(
          "The network has no class " + label + ".", "Its classes are 0 to " + (classes - 1) + ".");
    }
    if (!(factor > 0 && factor < Double.MAX_VALUE)) {
      throw new UsageException(
          "Odds cannot be multiplied by " + factor + ".", "Take a factor above 0; 1 is no change.");
    }
    float[] weights = network.weights();
    weights[weights.length - classes + label] += (float) Math.log(factor);
    return new TrainedNetwork(network.design(), weights, network.card());
  }
}
