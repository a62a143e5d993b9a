package org.inkbook.lab.network.engine;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.Op;
import org.nd4j.linalg.api.ops.impl.scalar.RectifiedLinear;
import org.nd4j.linalg.api.ops.impl.scalar.Step;
import org.nd4j.linalg.factory.Nd4j;

/** {@code max(0, x)}, in place: its input signal is its output signal. */
final class Relu {
  private Relu() {}

  static Layer layer(Signal signal, Memory memory) {
    INDArray value = signal.value();
    Op positive = new RectifiedLinear(value, value, 0);
    Layer layer = new Layer().forward(() -> Nd4j.getExecutioner().exec(positive));
    if (signal.gradient().isPresent()) {
      INDArray active = memory.array(value.shape());
      Op step = new Step(value, active, 0);
      layer.backward(
          () -> Nd4j.getExecutioner().exec(step),
          Operation.multiply(signal.gradient().get(), active));
    }
    return layer;
  }
}
