package org.inkbook.lab.network.engine;

import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationReLU;

/** What one layer of a network does, without any array yet: what {@link Blueprint} lists. */
sealed interface Stage {

  /** What comes in. */
  Shape in();

  /** What goes out. */
  Shape out();

  /** A convolution; the bias follows the weights, so that both are one matrix. */
  record Convolve(Shape in, Shape out, Window window, Segment weights, Segment bias)
      implements Stage {}

  /** The largest value, or the mean, of each window. */
  record Pool(Shape in, Shape out, Window window, boolean largest) implements Stage {}

  /** Every output from every input. */
  record Connect(Shape in, Shape out, Segment weights, Segment bias) implements Stage {}

  /**
   * Batch normalisation.
   *
   * @param decay the share of a running statistic that a batch leaves as it was
   * @param logarithmic whether DL4J keeps the base-10 logarithm of the deviation, not the variance
   */
  record Normalise(
      Shape in,
      Segment gamma,
      Segment beta,
      Segment mean,
      Segment variance,
      double epsilon,
      double decay,
      boolean logarithmic)
      implements Stage {
    @Override
    public Shape out() {
      return in;
    }
  }

  /** Dropout that keeps each value with the probability given, and scales it up. */
  record Drop(Shape in, double kept) implements Stage {
    @Override
    public Shape out() {
      return in;
    }
  }

  /** An activation function, value by value. */
  record Activate(Shape in, IActivation function) implements Stage {
    @Override
    public Shape out() {
      return in;
    }

    /** Whether it is the plain ReLU, without a ceiling, a threshold or a slope below 0. */
    boolean isRelu() {
      return function.equals(new ActivationReLU());
    }
  }

  /** Whether there is something to learn in it. */
  default boolean hasParameters() {
    return this instanceof Convolve || this instanceof Connect || this instanceof Normalise;
  }
}
