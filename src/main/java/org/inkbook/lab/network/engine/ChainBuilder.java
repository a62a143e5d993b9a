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

  /** Weights of a matrix that takes long to turn round. */
  private static final long LARGE = 1 << 17;

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
      Signal in = signal;
      if (stage instanceof Stage.Convolve convolve) {
        layers.add(convolution(convolve, in, next(stage)));
      } else if (stage instanceof Stage.Connect connect) {
        layers.add(dense(connect, in, next(stage)));
      } else if (stage instanceof Stage.Pool pool) {
        layers.add(pooling(pool, in, next(stage)));
      } else if (stage instanceof Stage.Normalise normalise) {
        layers.add(BatchNorm.layer(normalise, in, next(stage), parameters));
      } else if (stage instanceof Stage.Activate activate) {
        layers.add(
            activate.isRelu()
                ? Relu.layer(in, memory)
                : Activation.layer(activate, in, next(stage), memory));
      } else if (stage instanceof Stage.Drop && !masks.isEmpty()) {
        layers.add(masks.remove(0).layer(in));
      }
    }

    private Layer convolution(Stage.Convolve stage, Signal in, Signal out) {
      boolean wasteful = learning && in.gradient().isEmpty();
      return route == Route.KERNELS && !wasteful
          ? Convolution.layer(stage, in, out, parameters)
          : PatchConvolution.layer(stage, in, out, parameters, memory);
    }

    private Layer dense(Stage.Connect stage, Signal in, Signal out) {
      boolean large = (long) stage.in().size() * stage.out().size() >= LARGE;
      return Dense.layer(stage, in, out, parameters, memory, route == Route.KERNELS && large);
    }

    private Layer pooling(Stage.Pool stage, Signal in, Signal out) {
      return route == Route.KERNELS || !stage.largest()
          ? Pooling.layer(stage, in, out)
          : MaxPooling.layer(stage, in, out);
    }

    private Signal next(Stage stage) {
      signal = Signal.create(memory, count, stage.out(), somethingToLearn);
      return signal;
    }
  }
}
