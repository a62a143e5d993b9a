package org.inkbook.lab.network.engine;

import static org.inkbook.lab.network.engine.Operation.addBias;
import static org.inkbook.lab.network.engine.Operation.product;
import static org.inkbook.lab.network.engine.Operation.productOfTransposed;
import static org.inkbook.lab.network.engine.Operation.productWithTransposed;
import static org.inkbook.lab.network.engine.Operation.transpose;

import org.nd4j.linalg.api.ndarray.INDArray;

/** A dense layer: {@code y = x W + b}. */
final class Dense {
  private Dense() {}

  /**
   * The layer.
   *
   * @param turned whether the gradient of the input is computed as {@code (W gT)T}
   */
  static Layer layer(
      Stage.Connect stage,
      Signal in,
      Signal out,
      Parameters parameters,
      Memory memory,
      boolean turned) {
    long inputs = stage.in().size();
    long outputs = stage.out().size();
    INDArray weights = parameters.values(stage.weights(), inputs, outputs);
    INDArray bias = parameters.values(stage.bias(), outputs);
    Layer layer =
        new Layer().forward(product(in.rows(), weights, out.rows()), addBias(out.rows(), bias));
    if (out.gradient().isPresent()) {
      INDArray gradient = out.gradientRows();
      INDArray ones = memory.filled(1, 1, in.count());
      layer.backward(
          productOfTransposed(
              in.rows(), gradient, parameters.gradients(stage.weights(), inputs, outputs)),
          product(ones, gradient, parameters.gradients(stage.bias(), 1, outputs)));
    }
    if (in.gradient().isPresent()) {
      layer.backward(
          turned
              ? turnedInputGradient(in, out, weights, memory)
              : new Runnable[] {
                productWithTransposed(out.gradientRows(), weights, in.gradientRows())
              });
    }
    return layer;
  }

  /** {@code dx = g WT}, where the library is slow at turning the large matrix round. */
  private static Runnable[] turnedInputGradient(
      Signal in, Signal out, INDArray weights, Memory memory) {
    INDArray gradient = out.gradientRows();
    INDArray turned = memory.array(gradient.columns(), gradient.rows());
    INDArray result = memory.array(weights.rows(), gradient.rows());
    return new Runnable[] {
      transpose(gradient, turned),
      product(weights, turned, result),
      transpose(result, in.gradientRows())
    };
  }
}
