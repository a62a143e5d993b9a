package org.inkbook.lab.network.engine;

import java.util.ArrayList;
import java.util.List;
import org.inkbook.fault.UsageException;

/**
 * A network as this engine sees it: its stages in order, and the segments of its parameters.
 *
 * @param in what an image is at the start
 * @param stages the last of them gives the logits; softmax and the loss come after it
 * @param segments disjoint, covering all parameters
 */
record Blueprint(Shape in, List<Stage> stages, List<Segment> segments) {

  int classes() {
    return stages.get(stages.size() - 1).out().size();
  }

  int parameters() {
    return segments.stream().mapToInt(Segment::length).sum();
  }

  /** Whether it takes statistics over a batch. */
  boolean normalises() {
    return stages.stream().anyMatch(Stage.Normalise.class::isInstance);
  }

  /** DL4J's order to this engine's. */
  float[] fromStored(float[] weights) {
    if (weights.length != parameters()) {
      throw new UsageException(
          "The network has %,d parameters, and %,d were given."
              .formatted(parameters(), weights.length),
          "Take the weights of a network of the same design.");
    }
    float[] engine = new float[weights.length];
    segments.forEach(segment -> segment.fromStored(weights, engine));
    return engine;
  }

  /** This engine's order to DL4J's. */
  float[] toStored(float[] weights) {
    float[] stored = new float[weights.length];
    segments.forEach(segment -> segment.toStored(weights, stored));
    return stored;
  }

  /**
   * The same network with each ReLU that comes before a maximum moved behind it: the largest of the
   * positive parts is the positive part of the largest, and there are fewer of them.
   */
  Blueprint withReluAfterPooling() {
    List<Stage> moved = new ArrayList<>(stages);
    for (int i = 0; i + 1 < moved.size(); i++) {
      if (moved.get(i) instanceof Stage.Activate relu
          && relu.isRelu()
          && moved.get(i + 1) instanceof Stage.Pool pool
          && pool.largest()) {
        moved.set(i, pool);
        moved.set(i + 1, new Stage.Activate(pool.out(), relu.function()));
      }
    }
    return new Blueprint(in, List.copyOf(moved), segments);
  }
}
