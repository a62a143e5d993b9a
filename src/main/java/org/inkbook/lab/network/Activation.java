package org.inkbook.lab.network;

import java.util.Locale;

/** The function that a layer applies to each of its sums. */
public enum Activation {
  /** {@code max(0, x)} (Nair and Hinton 2010). */
  RELU(org.nd4j.linalg.activations.Activation.RELU),
  /** {@code x}, or a hundredth of it below 0. */
  LEAKY_RELU(org.nd4j.linalg.activations.Activation.LEAKYRELU),
  /** {@code x}, or {@code exp(x) - 1} below 0 (Clevert 2016). */
  ELU(org.nd4j.linalg.activations.Activation.ELU),
  /** From -1 to 1, steepest at 0. */
  TANH(org.nd4j.linalg.activations.Activation.TANH),
  /** From 0 to 1: {@code 1 / (1 + exp(-x))}. */
  SIGMOID(org.nd4j.linalg.activations.Activation.SIGMOID),
  /** {@code x} as it is: no function at all. */
  LINEAR(org.nd4j.linalg.activations.Activation.IDENTITY);

  private final org.nd4j.linalg.activations.Activation dl4j;

  Activation(org.nd4j.linalg.activations.Activation dl4j) {
    this.dl4j = dl4j;
  }

  /** How DL4J calls it. */
  org.nd4j.linalg.activations.Activation dl4j() {
    return dl4j;
  }

  /** How a reader calls it: {@code leaky relu}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
