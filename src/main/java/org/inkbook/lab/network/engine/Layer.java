package org.inkbook.lab.network.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * One step of a network, over arrays that were fixed when it was built: a list of operations that
 * take its input signal to its output signal, and one for the way back.
 */
final class Layer {
  private final List<Runnable> forward = new ArrayList<>();
  private final List<Runnable> backward = new ArrayList<>();

  /** Adds operations that read the input's values and write the output's. */
  Layer forward(Runnable... operations) {
    forward.addAll(List.of(operations));
    return this;
  }

  /**
   * Adds operations that turn the gradient of the output into that of the input, where it has one,
   * and into those of the layer's parameters. They follow the forward ones on the same batch.
   */
  Layer backward(Runnable... operations) {
    backward.addAll(List.of(operations));
    return this;
  }

  void runForward() {
    forward.forEach(Runnable::run);
  }

  void runBackward() {
    backward.forEach(Runnable::run);
  }
}
