package org.inkbook.lab.network;

import java.util.Arrays;
import org.inkbook.lab.scoring.Classifier;

/** Gives a network that tells the ten digits apart a class for what is none. */
final class EleventhClass {
  private EleventhClass() {}

  /** The softmax comes last: the weights of class after class, then a bias for each. */
  static TrainedNetwork of(TrainedNetwork network) {
    Network design = network.design();
    int classes = design.classes();
    if (classes > Classifier.NOT_A_DIGIT) {
      return network;
    }
    Network wider = design.withClasses(classes + 1);
    float[] before = network.weights();
    float[] after = Arrays.copyOf(before, (int) wider.parameters());
    int biases = before.length - classes;
    Arrays.fill(after, biases, after.length, 0);
    System.arraycopy(before, biases, after, after.length - classes - 1, classes);
    return new TrainedNetwork(wider, after, network.card());
  }
}
