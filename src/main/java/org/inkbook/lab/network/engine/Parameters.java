package org.inkbook.lab.network.engine;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The parameters of a network, one after the other in a native array, and their gradients in
 * another.
 */
final class Parameters {
  private final Blueprint blueprint;
  private final INDArray values;
  private final INDArray gradients;

  private Parameters(Blueprint blueprint, INDArray values, INDArray gradients) {
    this.blueprint = blueprint;
    this.values = values;
    this.gradients = gradients;
  }

  /** Parameters to learn. */
  static Parameters learned(Blueprint blueprint, float[] stored, Memory memory) {
    INDArray values = values(blueprint, stored, memory);
    return new Parameters(blueprint, values, memory.filled(0, stored.length));
  }

  /** The same values, with gradients of their own. */
  Parameters sharing(Memory memory) {
    return new Parameters(blueprint, values, memory.filled(0, values.length()));
  }

  /** Parameters to use as they are; they have no gradients. */
  static Parameters fixed(Blueprint blueprint, float[] stored, Memory memory) {
    INDArray values = values(blueprint, stored, memory);
    return new Parameters(blueprint, values, values);
  }

  private static INDArray values(Blueprint blueprint, float[] stored, Memory memory) {
    float[] weights = blueprint.fromStored(stored);
    INDArray values = memory.array(weights.length);
    Memory.put(weights, values);
    return values;
  }

  /** A copy in DL4J's order. */
  float[] stored() {
    float[] weights = new float[blueprint.parameters()];
    Memory.get(values, weights);
    return blueprint.toStored(weights);
  }

  Blueprint blueprint() {
    return blueprint;
  }

  INDArray values() {
    return values;
  }

  INDArray gradients() {
    return gradients;
  }

  /** The values from the start of a segment on, in a shape. */
  INDArray values(Segment segment, long... shape) {
    return Memory.view(values, segment.start(), shape);
  }

  /** The gradients from the start of a segment on, in a shape. */
  INDArray gradients(Segment segment, long... shape) {
    return Memory.view(gradients, segment.start(), shape);
  }

  /** A copy of the values of a segment. */
  float[] get(Segment segment) {
    float[] copy = new float[segment.length()];
    Memory.get(values, segment.start(), copy, 0, copy.length);
    return copy;
  }

  /** Replaces the values of a segment. */
  void put(Segment segment, float[] replacement) {
    Memory.put(replacement, 0, segment.length(), values, segment.start());
  }

  /** Sets the gradients of a segment. */
  void putGradient(Segment segment, float[] gradient) {
    Memory.put(gradient, 0, segment.length(), gradients, segment.start());
  }
}
