package org.inkbook.lab.network.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The update at the end of a step: gradients and weights are copied out of native memory a piece at
 * a time, small enough to stay in the processor's cache, changed by the optimizer's rule, and the
 * weights copied back.
 */
final class Update {
  private static final int PIECE = 8192;

  private final Parameters parameters;
  private final double decay;
  private final double averaging;
  private final List<Piece> pieces = new ArrayList<>();

  /** A stretch of one segment, with what the optimizer remembers of it and its average. */
  private record Piece(int start, int count, Segment segment, Rule rule, Average average) {}

  Update(Parameters parameters, Recipe recipe) {
    Optimizer optimizer = recipe.optimizer();
    this.parameters = parameters;
    this.averaging = recipe.averaging();
    this.decay = optimizer instanceof Optimizer.AdamW adam ? adam.weightDecay() : 0;
    for (Segment segment : parameters.blueprint().segments()) {
      if (segment.kind() != Segment.Kind.STATISTIC) {
        cut(segment, optimizer);
      }
    }
  }

  private void cut(Segment segment, Optimizer optimizer) {
    for (int start = segment.start(); start < segment.end(); start += PIECE) {
      int count = Math.min(PIECE, segment.end() - start);
      float[] weights = new float[averaging == 0 ? 0 : count];
      Memory.get(parameters.values(), start, weights, 0, weights.length);
      Average average = new Average(averaging, weights);
      pieces.add(new Piece(start, count, segment, Rule.of(optimizer, count), average));
    }
  }

  /**
   * Changes all weights by their gradients.
   *
   * @param gradients one or more arrays, which are added up
   */
  void step(List<INDArray> gradients, double rate) {
    Parallel.split(
        pieces.size(),
        (from, to) -> {
          float[] weights = new float[PIECE];
          float[] slope = new float[PIECE];
          for (Piece piece : pieces.subList(from, to)) {
            sum(gradients, piece, weights, slope);
            step(piece, weights, slope, rate);
          }
        });
  }

  private static void sum(List<INDArray> gradients, Piece piece, float[] spare, float[] sum) {
    Memory.get(gradients.get(0), piece.start(), sum, 0, piece.count());
    for (INDArray more : gradients.subList(1, gradients.size())) {
      Memory.get(more, piece.start(), spare, 0, piece.count());
      addTo(sum, spare, 1, piece.count());
    }
  }

  private void step(Piece piece, float[] weights, float[] gradients, double rate) {
    Memory.get(parameters.values(), piece.start(), weights, 0, piece.count());
    float penalty = (float) piece.segment().penalty();
    if (penalty != 0) {
      addTo(gradients, weights, penalty, piece.count());
    }
    if (decay != 0 && piece.segment().kind() == Segment.Kind.WEIGHT) {
      addTo(weights, weights, (float) (-rate * decay), piece.count());
    }
    piece.rule().apply(weights, gradients, rate);
    Memory.put(weights, 0, piece.count(), parameters.values(), piece.start());
    piece.average().add(weights);
  }

  /** A copy of the averaged weights, running statistics as they are; empty when none are kept. */
  Optional<float[]> average() {
    if (averaging == 0) {
      return Optional.empty();
    }
    float[] all = new float[parameters.blueprint().parameters()];
    Memory.get(parameters.values(), all);
    pieces.forEach(piece -> piece.average().copyTo(all, piece.start()));
    return Optional.of(all);
  }

  private static void addTo(float[] sum, float[] values, float factor, int count) {
    for (int i = 0; i < count; i++) {
      sum[i] += factor * values[i];
    }
  }
}
