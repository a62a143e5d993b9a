package org.inkbook.lab.network.engine;

import static org.inkbook.lab.network.engine.Operations.operation;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.scalar.RectifiedLinear;
import org.nd4j.linalg.api.ops.impl.scalar.Step;

/** {@code max(0, x)}, in place: its input signal is its output signal. */
final class Relu {
  private Relu() {}

  static Layer layer(Signal signal, Memory memory) {
    INDArray value = signal.value();
    Layer layer = new Layer().forward(operation(new RectifiedLinear(value, value, 0)));
    if (signal.gradient().isPresent()) {
      INDArray gradient = signal.gradient().get();
      INDArray active = memory.array(value.shape());
      layer.backward(operation(new Step(value, active, 0)), () -> gradient.muli(active));
    }
    return layer;
  }
}
