package org.inkbook.lab.network;

import org.deeplearning4j.nn.weights.WeightInit;

/**
 * One layer of a design. To add a kind: a record here, a method in {@link Network}, a case in
 * {@link LayerReader}.
 */
sealed interface Layer
    permits Layer.Strided, Layer.Activated, Dropout, BatchNorm, GlobalAveragePool, Softmax {

  /** What it is, in one or two words. */
  String kind();

  /** Its settings, for a reader. */
  String detail();

  /**
   * What leaves the layer.
   *
   * @throws org.inkbook.fault.UsageException when it cannot stand there or its settings make no
   *     sense, naming the place
   */
  Shape after(Shape before, Place place);

  /** The number of its parameters, as DL4J counts them. */
  long parameters(Shape before);

  /** The same layer for DL4J. */
  org.deeplearning4j.nn.conf.layers.Layer toDl4j();

  /** A layer that moves a window over a picture. */
  sealed interface Strided extends Layer permits Convolution, Pool {
    Layer withStride(int stride);
  }

  /** A layer whose activation can be chosen. */
  sealed interface Activated extends Layer permits Convolution, Dense, Nonlinearity {
    Activation activation();

    Layer withActivation(Activation activation);

    /**
     * How its weights start: drawn so that the values keep their size from layer to layer, which
     * takes twice the variance where ReLU cuts half of them off (He et al. 2015; Glorot and Bengio
     * 2010 for the others).
     */
    default WeightInit start() {
      return switch (activation()) {
        case RELU, LEAKY_RELU, ELU -> WeightInit.RELU;
        case TANH, SIGMOID, LINEAR -> WeightInit.XAVIER;
      };
    }
  }
}
