package org.inkbook.lab.network.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.GradientNormalization;
import org.deeplearning4j.nn.conf.dropout.Dropout;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.inkbook.fault.UsageException;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationRReLU;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.learning.regularization.L2Regularization;
import org.nd4j.linalg.learning.regularization.Regularization;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;

/**
 * What this engine can do of all that DL4J can. Whatever it cannot is refused, never overlooked: a
 * network that trains here is the network that the configuration says.
 */
final class Supported {
  private static final List<Class<? extends Layer>> LAYERS =
      List.of(
          ConvolutionLayer.class,
          SubsamplingLayer.class,
          GlobalPoolingLayer.class,
          BatchNormalization.class,
          DenseLayer.class,
          OutputLayer.class,
          ActivationLayer.class,
          DropoutLayer.class);

  private Supported() {}

  /** Refuses a layer that the engine would compute otherwise than DL4J. */
  static void check(int index, Layer layer, boolean last) {
    problem(layer, last)
        .ifPresent(
            problem -> {
              throw new UsageException(
                  "Layer %d (%s): %s."
                      .formatted(index + 1, layer.getClass().getSimpleName(), problem),
                  "Build the network with the layers of Network.");
            });
  }

  private static Optional<String> problem(Layer layer, boolean last) {
    if (!LAYERS.contains(layer.getClass())) {
      return Optional.of("this kind of layer is not known");
    }
    if (last != layer instanceof OutputLayer) {
      return Optional.of("a network ends in its one output layer");
    }
    if (layer.getIDropout() != null && keptByDropout(layer).isEmpty()) {
      return Optional.of("of the kinds of dropout only the plain one is known");
    }
    if (layer.getConstraints() != null && !layer.getConstraints().isEmpty()) {
      return Optional.of("constraints of weights are not known");
    }
    return of(layer)
        .or(() -> layer instanceof ActivationLayer a ? activation(a.getActivationFn()) : none())
        .or(() -> layer instanceof BaseLayer base ? training(base) : none())
        .or(() -> layer instanceof BaseLayer b && !last ? activation(b.getActivationFn()) : none());
  }

  private static Optional<String> of(Layer layer) {
    if (layer instanceof ConvolutionLayer convolution) {
      return map(convolution.getCnn2dDataFormat(), convolution.getDilation())
          .or(() -> unless(convolution.hasBias(), "a convolution without bias is not known"));
    }
    if (layer instanceof SubsamplingLayer pooling) {
      return map(pooling.getCnn2dDataFormat(), pooling.getDilation())
          .or(() -> pooling(pooling.getPoolingType()))
          .or(
              () ->
                  unless(
                      !pooling.isAvgPoolIncludePadInDivisor(),
                      "padding is never counted in an average"));
    }
    if (layer instanceof GlobalPoolingLayer pooling) {
      return pooling(pooling.getPoolingType())
          .or(() -> unless(pooling.isCollapseDimensions(), "global pooling collapses the map"));
    }
    if (layer instanceof BatchNormalization normalisation) {
      return unless(!normalisation.isLockGammaBeta(), "gamma and beta cannot be locked");
    }
    if (layer instanceof DenseLayer dense) {
      return unless(
          dense.hasBias() && !dense.hasLayerNorm(),
          "a dense layer has a bias and no normalisation of its own");
    }
    return layer instanceof OutputLayer output ? output(output) : none();
  }

  private static Optional<String> map(CNN2DFormat format, int[] dilation) {
    return unless(format == CNN2DFormat.NCHW, "the format of a configuration's maps is NCHW")
        .or(() -> unless(Arrays.stream(dilation).allMatch(d -> d == 1), "dilation is not known"));
  }

  private static Optional<String> pooling(PoolingType type) {
    return unless(
        type == PoolingType.MAX || type == PoolingType.AVG,
        "of the kinds of pooling only maximum and average are known");
  }

  private static Optional<String> output(OutputLayer layer) {
    return unless(
        layer.hasBias()
            && layer.getActivationFn() instanceof ActivationSoftmax
            && layer.getLossFn() instanceof LossMCXENT loss
            && loss.getWeights() == null,
        "an output layer is softmax with plain cross-entropy (MCXENT)");
  }

  private static Optional<String> activation(IActivation function) {
    return unless(
        !(function instanceof ActivationRReLU || function instanceof ActivationSoftmax),
        "an activation takes each value by itself, and nothing at random");
  }

  private static Optional<String> training(BaseLayer layer) {
    boolean plain =
        layer.getWeightNoise() == null
            && (layer.getGradientNormalization() == null
                || layer.getGradientNormalization() == GradientNormalization.None)
            && known(layer.getRegularization())
            && known(layer.getRegularizationBias());
    return unless(
        plain, "weight noise, normalised gradients and penalties other than L2 are not known");
  }

  private static boolean known(List<Regularization> penalties) {
    return penalties == null
        || penalties.isEmpty()
        || (penalties.size() == 1 && penalties.get(0) instanceof L2Regularization);
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private static Optional<String> unless(boolean fine, String problem) {
    return fine ? none() : Optional.of(problem);
  }

  /** The coefficient of the L2 penalty among these, 0 for none. */
  static double penalty(List<Regularization> penalties) {
    return penalties == null || penalties.isEmpty()
        ? 0
        : ((L2Regularization) penalties.get(0)).getL2().valueAt(0, 0);
  }

  /** The share of its input that a layer keeps, when it drops any. */
  static OptionalDouble keptByDropout(Layer layer) {
    return layer.getIDropout() instanceof Dropout dropout && dropout.getPSchedule() == null
        ? OptionalDouble.of(dropout.getP())
        : OptionalDouble.empty();
  }
}
