package org.inkbook.lab.network.engine;

import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What flows between two layers: the values of a batch and, where something is to be learned below,
 * the gradient of the loss with respect to them.
 *
 * @param count images in the batch
 * @param shape of each image
 * @param value {@code [count, height, width, channels]}
 * @param gradient of the same shape
 */
record Signal(int count, Shape shape, INDArray value, Optional<INDArray> gradient) {

  static Signal create(Memory memory, int count, Shape shape, boolean learning) {
    INDArray value = allocate(memory, count, shape);
    return new Signal(
        count,
        shape,
        value,
        learning ? Optional.of(allocate(memory, count, shape)) : Optional.empty());
  }

  private static INDArray allocate(Memory memory, int count, Shape shape) {
    return memory.array(count, shape.height(), shape.width(), shape.channels());
  }

  /** The values, a row an image. */
  INDArray rows() {
    return value.reshape('c', count, shape.size());
  }

  /** The gradients, a row an image. */
  INDArray gradientRows() {
    return gradient().orElseThrow().reshape('c', count, shape.size());
  }

  /** The values, a row a place: {@code [count * height * width, channels]}. */
  INDArray places() {
    return value.reshape('c', (long) count * shape.places(), shape.channels());
  }

  /** The gradients, a row a place. */
  INDArray gradientPlaces() {
    return gradient().orElseThrow().reshape('c', (long) count * shape.places(), shape.channels());
  }
}
