package org.inkbook.lab.network.engine;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.api.ops.Op;
import org.nd4j.linalg.factory.Nd4j;

/** ND4J's native operations, bound to their arrays once and run many times. */
final class Operations {
  private Operations() {}

  static Runnable operation(
      String name, List<INDArray> inputs, List<INDArray> outputs, long... arguments) {
    DynamicCustomOp operation =
        DynamicCustomOp.builder(name)
            .addInputs(inputs.toArray(INDArray[]::new))
            .addOutputs(outputs.toArray(INDArray[]::new))
            .build();
    operation.addIArgument(arguments);
    return () -> Nd4j.getExecutioner().exec(operation);
  }

  static Runnable operation(Op operation) {
    return () -> Nd4j.getExecutioner().exec(operation);
  }

  /** {@code z = x y}. */
  static Runnable product(INDArray x, INDArray y, INDArray z) {
    return operation("matmul", List.of(x, y), List.of(z), 0, 0, 0);
  }

  /** {@code z = xT y}. */
  static Runnable productOfTransposed(INDArray x, INDArray y, INDArray z) {
    return operation("matmul", List.of(x, y), List.of(z), 1, 0, 0);
  }

  /** {@code z = x yT}. */
  static Runnable productWithTransposed(INDArray x, INDArray y, INDArray z) {
    return operation("matmul", List.of(x, y), List.of(z), 0, 1, 0);
  }

  /** {@code y = xT}. */
  static Runnable transpose(INDArray x, INDArray y) {
    return operation("permute", List.of(x), List.of(y), 1, 0);
  }

  /** Adds a bias to each row, in place. */
  static Runnable addBias(INDArray rows, INDArray bias) {
    return operation("biasadd", List.of(rows, bias), List.of(rows));
  }
}
