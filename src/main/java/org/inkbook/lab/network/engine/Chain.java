package org.inkbook.lab.network.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The layers of a network for batches of one size, with all their arrays. */
final class Chain implements AutoCloseable {
  private static final float WHITE = 255;

  private final Memory memory;
  private final List<Layer> layers;
  private final Signal input;
  private final Signal logits;

  Chain(Memory memory, List<Layer> layers, Signal input, Signal logits) {
    this.memory = memory;
    this.layers = List.copyOf(layers);
    this.input = input;
    this.logits = logits;
  }

  /** The images in a batch. */
  int count() {
    return input.count();
  }

  /**
   * The logits of a batch, a row an image.
   *
   * @param pixels unsigned bytes; the batch begins at {@code from}
   */
  float[] forward(byte[] pixels, int from) {
    float[] scaled = new float[input.count() * input.shape().size()];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = (pixels[from + i] & 0xff) / WHITE;
    }
    Memory.put(scaled, input.value());
    layers.forEach(Layer::runForward);
    float[] values = new float[logits.count() * logits.shape().size()];
    Memory.get(logits.value(), values);
    return values;
  }

  /** Fills the gradients of all parameters, from those of the logits. */
  void backward(float[] gradients) {
    INDArray last = logits.gradient().orElseThrow();
    Memory.put(gradients, last);
    List<Layer> back = new ArrayList<>(layers);
    Collections.reverse(back);
    back.forEach(Layer::runBackward);
  }

  @Override
  public void close() {
    memory.close();
  }
}
