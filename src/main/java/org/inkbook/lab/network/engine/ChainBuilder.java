package org.inkbook.lab.network.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Builds the layers of a network, for training or for prediction, for batches of one size.
 *
 * @param dropouts the masks of the dropout stages, in order; empty for prediction, which drops
 *     nothing
 * @param learning whether there is a way back
 */
record ChainBuilder(Parameters parameters, Route route, List<Dropout> dropouts, boolean learning) {

  Chain build(int count) {
    return new Building(count, new Memory()).build();
  }

  /** One chain, while it grows. */
  private final class Building {
    private final int count;
    private final Memory memory;
    private final List<Layer> layers = new ArrayList<>();
    private final List<Dropout> masks = new ArrayList<>(dropouts);
    private boolean somethingToLearn;
    private Signal signal;

    Building(int count, Memory memory) {
      this.count = count;
      this.memory = memory;
    }

    Chain build() {
      Blueprint blueprint = parameters.blueprint().withReluAfterPooling();
      Signal input = Signal.create(memory, count, blueprint.in(), false);
      signal = input;
      blueprint.stages().forEach(this::add);
      return new Chain(memory, layers, input, signal);
    }

    private void add(Stage stage) {
      somethingToLearn |= learning && stage.hasParameters();
      if (stage instanceof Stage.Convolve convolve) {
        Signal in = signal;
        Signal out = next(stage);
        layers.add(
            route == Route.PATCHES || (learning && in.gradient().isEmpty())
                ? PatchConvolution.layer(convolve, in, out, parameters, memory)
                : Convolution.layer(convolve, in, out, parameters));
      } else if (stage instanceof Stage.Connect connect) {
        Signal in = signal;
        layers.add(Dense.layer(connect, in, next(stage), parameters, memory));
      } else if (stage instanceof Stage.Pool pool) {
        Signal in = signal;
        layers.add(Pooling.layer(pool, in, next(stage)));
      } else if (stage instanceof Stage.Activate activate && activate.isRelu()) {
        layers.add(Relu.layer(signal, memory));
      } else if (stage instanceof Stage.Drop && !masks.isEmpty()) {
        layers.add(masks.remove(0).layer(signal));
      } else if (!(stage instanceof Stage.Drop)) {
        throw new IllegalStateException("to come: " + stage);
      }
    }

    private Signal next(Stage stage) {
      signal = Signal.create(memory, count, stage.out(), somethingToLearn);
      return signal;
    }
  }
}
