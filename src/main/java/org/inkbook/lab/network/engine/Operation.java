package org.inkbook.lab.network.engine;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.CustomOp;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.api.ops.OpContext;
import org.nd4j.linalg.factory.Nd4j;

/**
 * One of ND4J's native operations, bound to its arrays and run many times: binding costs more than
 * a small operation itself.
 */
final class Operation implements Runnable {
  private final CustomOp name;
  private final OpContext context = Nd4j.getExecutioner().buildContext();

  Operation(String name, List<INDArray> inputs, List<INDArray> outputs, long... arguments) {
    this.name = DynamicCustomOp.builder(name).build();
    for (int i = 0; i < inputs.size(); i++) {
      context.setInputArray(i, inputs.get(i));
    }
    for (int i = 0; i < outputs.size(); i++) {
      context.setOutputArray(i, outputs.get(i));
    }
    context.setIArguments(arguments);
  }

  /** Binds another array of the same shape to an input. */
  void rebind(int input, INDArray array) {
    context.setInputArray(input, array);
  }

  @Override
  public void run() {
    Nd4j.getExecutioner().exec(name, context);
  }

  /** {@code z = x y}. */
  static Operation product(INDArray x, INDArray y, INDArray z) {
    return new Operation("matmul", List.of(x, y), List.of(z), 0, 0, 0);
  }

  /** {@code z = xT y}. */
  static Operation productOfTransposed(INDArray x, INDArray y, INDArray z) {
    return new Operation("matmul", List.of(x, y), List.of(z), 1, 0, 0);
  }

  /** {@code z = x yT}. */
  static Operation productWithTransposed(INDArray x, INDArray y, INDArray z) {
    return new Operation("matmul", List.of(x, y), List.of(z), 0, 1, 0);
  }

  /** {@code y = xT}. */
  static Operation transpose(INDArray x, INDArray y) {
    return new Operation("permute", List.of(x), List.of(y), 1, 0);
  }

  /** Adds a bias to each row, in place. */
  static Operation addBias(INDArray rows, INDArray bias) {
    return new Operation("biasadd", List.of(rows, bias), List.of(rows));
  }

  /** Multiplies value by value, in place. */
  static Operation multiply(INDArray values, INDArray factors) {
    return new Operation("multiply", List.of(values, factors), List.of(values));
  }
}
