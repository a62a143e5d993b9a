package org.inkbook.lab.network.engine;

import java.util.SplittableRandom;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Dropout (Srivastava et al. 2014): in training a value is kept with a probability and divided by
 * it, or set to 0. In place: its input signal is its output signal.
 *
 * <p>Drawing a number for each value costs more than the layers around it. So masks are drawn once,
 * as one long strip, and each batch takes a stretch that starts at a random place of it.
 */
final class Dropout {
  private static final int SPARE = 1 << 18;

  private final INDArray strip;
  private final SplittableRandom random;
  private long start;

  /**
   * The masks of one layer.
   *
   * @param kept the probability to keep a value, above 0 up to 1
   * @param largest the values in the largest batch
   */
  Dropout(double kept, int largest, long seed, Memory memory) {
    this.random = new SplittableRandom(seed);
    this.strip = memory.array(largest + SPARE);
    float[] masks = new float[largest + SPARE];
    float scale = (float) (1 / kept);
    for (int i = 0; i < masks.length; i++) {
      masks[i] = random.nextDouble() < kept ? scale : 0;
    }
    Memory.put(masks, strip);
  }

  Layer layer(Signal signal) {
    Layer layer = new Layer().forward(() -> start = random.nextInt(SPARE));
    layer.forward(mask(signal.value()));
    signal.gradient().ifPresent(gradient -> layer.backward(mask(gradient)));
    return layer;
  }

  private Runnable mask(INDArray values) {
    Operation multiply = Operation.multiply(values, stretch(values));
    return () -> {
      multiply.rebind(1, stretch(values));
      multiply.run();
    };
  }

  private INDArray stretch(INDArray values) {
    return Memory.view(strip, start, values.shape());
  }
}
