package org.inkbook.lab.network.engine;

import java.util.List;

/** The largest value, or the mean, of each window; padding counts for neither. */
final class Pooling {
  /** Averages are over the values inside the map; maps are [count, height, width, channels]. */
  private static final long[] FORMAT = {0, 1};

  private Pooling() {}

  static Layer layer(Stage.Pool stage, Signal in, Signal out) {
    String name = stage.largest() ? "maxpool2d" : "avgpool2d";
    long[] arguments = stage.window().arguments(FORMAT);
    Layer layer =
        new Layer()
            .forward(new Operation(name, List.of(in.value()), List.of(out.value()), arguments));
    if (in.gradient().isPresent()) {
      layer.backward(
          new Operation(
              name + "_bp",
              List.of(in.value(), out.gradient().orElseThrow()),
              List.of(in.gradient().get()),
              arguments));
    }
    return layer;
  }
}
