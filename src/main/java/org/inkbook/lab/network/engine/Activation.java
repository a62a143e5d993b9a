package org.inkbook.lab.network.engine;

import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * An activation function by the library's own definition of it and of its derivative.
 *
 * <p>Those work in place, on the values they are given; so both ways begin with a copy.
 */
final class Activation {
  private Activation() {}

  static Layer layer(Stage.Activate stage, Signal in, Signal out, Memory memory) {
    IActivation function = stage.function();
    Layer layer =
        new Layer()
            .forward(
                () -> {
                  out.value().assign(in.value());
                  settle(function.getActivation(out.value(), true), out.value());
                });
    if (in.gradient().isPresent()) {
      INDArray copy = memory.array(in.value().shape());
      layer.backward(
          () -> {
            copy.assign(in.value());
            INDArray gradient = out.gradient().orElseThrow();
            settle(function.backprop(copy, gradient).getFirst(), in.gradient().get());
          });
    }
    return layer;
  }

  private static void settle(INDArray result, INDArray place) {
    if (result != place) {
      place.assign(result);
    }
  }
}
