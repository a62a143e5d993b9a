package org.inkbook.lab.network.engine;

import java.util.concurrent.atomic.AtomicBoolean;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.nd4j.linalg.factory.Nd4j;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Learners and predictors for networks, each described by DL4J's configuration.
 *
 * <p>A network reads {@code InputType.convolutionalFlat(28, 28, 1)} and ends in an {@code
 * OutputLayer} of softmax with cross-entropy ({@code MCXENT}), of any number of classes.
 */
public final class Engines {
  private static final Logger LOG = LoggerFactory.getLogger(Engines.class);
  private static final AtomicBoolean TOLD = new AtomicBoolean();

  private Engines() {}

  /**
   * A learner that starts from the weights given.
   *
   * @param network what the network is
   * @param weights its parameters in the order of {@code MultiLayerNetwork.params()}; copied
   * @param optimizer how to step; the updaters, and the rates, of the configuration are not used
   * @param batch the largest batch, 1 or more
   * @param seed of the dropout
   * @throws org.inkbook.fault.UsageException when the network has a layer or an option that the
   *     engine does not know, or the weights are not as many as the network has
   */
  public static Learner learner(
      MultiLayerConfiguration network, float[] weights, Optimizer optimizer, int batch, long seed) {
    return learner(network, weights, optimizer, 0, 0, batch, seed);
  }

  /**
   * As above, with averaged weights (Polyak and Juditsky 1992) and with label smoothing (Szegedy et
   * al. 2016): the true class is aimed at with {@code 1 - labelSmoothing + labelSmoothing /
   * classes}, each other with {@code labelSmoothing / classes}. The losses reported are those
   * against the smoothed aim.
   *
   * @param labelSmoothing from 0 (none) up to, not including, 1
   * @param averaging from 0 (none) up to, not including, 1: {@link Learner#weights} is the running
   *     average of the weights after each step, which keeps this share of itself, and less in the
   *     first steps: {@code (1 + steps) / (10 + steps)} at most
   */
  public static Learner learner(
      MultiLayerConfiguration network,
      float[] weights,
      Optimizer optimizer,
      double labelSmoothing,
      double averaging,
      int batch,
      long seed) {
    Recipe recipe = new Recipe(optimizer, labelSmoothing, averaging, batch, seed);
    return learner(network, weights, recipe, route());
  }

  /**
   * A predictor with the weights given.
   *
   * @param network what the network is
   * @param weights its parameters in the order of {@code MultiLayerNetwork.params()}; copied
   * @throws org.inkbook.fault.UsageException as for a learner
   */
  public static Predictor predictor(MultiLayerConfiguration network, float[] weights) {
    return predictor(network, weights, route());
  }

  private static Route route() {
    if (TOLD.compareAndSet(false, true)) {
      LOG.debug("Networks are computed with {}.", description());
    }
    return Route.best();
  }

  /**
   * How this machine computes, for a reader who wonders why it is slow: the route of the
   * convolutions and the number of native threads.
   */
  public static String description() {
    return "convolutions by %s, %d threads"
        .formatted(Route.best(), Nd4j.getEnvironment().maxThreads());
  }

  static NetworkLearner learner(
      MultiLayerConfiguration network, float[] weights, Recipe recipe, Route route) {
    return new NetworkLearner(BlueprintReader.read(network), weights, route, recipe);
  }

  static Predictor predictor(MultiLayerConfiguration network, float[] weights, Route route) {
    return new NetworkPredictor(BlueprintReader.read(network), weights, route);
  }
}
