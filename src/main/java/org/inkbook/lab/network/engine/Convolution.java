package org.inkbook.lab.network.engine;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A convolution by the native library's own kernels; its input must want a gradient. */
final class Convolution {
  /** Maps are [count, height, width, channels]; weights are [row, column, input, output]. */
  private static final long[] FORMAT = {1, 0};

  private Convolution() {}

  static Layer layer(Stage.Convolve stage, Signal in, Signal out, Parameters parameters) {
    Window window = stage.window();
    long filters = stage.out().channels();
    long[] shape = {window.height(), window.width(), stage.in().channels(), filters};
    INDArray weights = parameters.values(stage.weights(), shape);
    INDArray bias = parameters.values(stage.bias(), filters);
    long[] arguments = window.arguments(FORMAT);
    Layer layer =
        new Layer()
            .forward(
                new Operation(
                    "conv2d", List.of(in.value(), weights, bias), List.of(out.value()), arguments));
    if (out.gradient().isPresent()) {
      layer.backward(
          new Operation(
              "conv2d_bp",
              List.of(in.value(), weights, bias, out.gradient().get()),
              List.of(
                  in.gradient().orElseThrow(),
                  parameters.gradients(stage.weights(), shape),
                  parameters.gradients(stage.bias(), filters)),
              arguments));
    }
    return layer;
  }
}
