package org.inkbook.lab.network.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.inkbook.lab.network.engine.Networks.convolution;

import java.util.List;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.GradientNormalization;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.constraint.NonNegativeConstraint;
import org.deeplearning4j.nn.conf.dropout.GaussianDropout;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.LocalResponseNormalization;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.inkbook.fault.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** What the engine cannot compute as DL4J does, it refuses. */
class SupportedTest {

  static Stream<Layer> unknown() {
    return Stream.of(
        new LocalResponseNormalization.Builder().build(),
        new ConvolutionLayer.Builder(3, 3).nOut(2).dilation(2, 2).build(),
        new ConvolutionLayer.Builder(3, 3).nOut(2).hasBias(false).build(),
        new ConvolutionLayer.Builder(3, 3).nOut(2).dropOut(new GaussianDropout(0.5)).build(),
        new ConvolutionLayer.Builder(3, 3).nOut(2).l1(0.1).build(),
        new SubsamplingLayer.Builder(PoolingType.PNORM).pnorm(2).kernelSize(2, 2).build(),
        new BatchNormalization.Builder().lockGammaBeta(true).build(),
        new DenseLayer.Builder().nOut(3).hasLayerNorm(true).build(),
        new DenseLayer.Builder().nOut(3).constrainWeights(new NonNegativeConstraint()).build(),
        new DenseLayer.Builder()
            .nOut(3)
            .gradientNormalization(GradientNormalization.ClipL2PerLayer)
            .build(),
        new ActivationLayer(Activation.RRELU),
        new ActivationLayer(Activation.SOFTMAX),
        new DenseLayer.Builder().nOut(3).activation(Activation.RRELU).build());
  }

  @ParameterizedTest
  @MethodSource("unknown")
  void aLayerOrOptionThatIsNotKnownIsRefusedByNumberAndName(Layer layer) {
    MultiLayerConfiguration configuration =
        Networks.of(convolution(2, 3, 1, Activation.RELU), layer);
    assertThatThrownBy(() -> BlueprintReader.read(configuration))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("Layer 2 (" + layer.getClass().getSimpleName() + "): ");
  }

  @Test
  void anotherLossThanCrossEntropyIsRefused() {
    for (OutputLayer output :
        List.of(
            new OutputLayer.Builder(LossFunction.MSE).nOut(10).build(),
            new OutputLayer.Builder(LossFunction.MCXENT)
                .nOut(10)
                .activation(Activation.SIGMOID)
                .build())) {
      MultiLayerConfiguration configuration =
          new NeuralNetConfiguration.Builder()
              .list()
              .layer(output)
              .validateOutputLayerConfig(false)
              .setInputType(InputType.convolutionalFlat(28, 28, 1))
              .build();
      assertThatThrownBy(() -> BlueprintReader.read(configuration))
          .isInstanceOf(UsageException.class)
          .hasMessageContaining("cross-entropy");
    }
  }

  @Test
  void aNetworkThatEndsInNoOutputLayerIsRefused() {
    MultiLayerConfiguration configuration =
        new NeuralNetConfiguration.Builder()
            .list()
            .layer(Networks.dense(10, Activation.RELU))
            .setInputType(InputType.convolutionalFlat(28, 28, 1))
            .build();
    assertThatThrownBy(() -> BlueprintReader.read(configuration))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("output layer");
  }

  @Test
  void anotherInputThanADigitIsRefused() {
    MultiLayerConfiguration configuration =
        new NeuralNetConfiguration.Builder()
            .list()
            .layer(convolution(2, 3, 1, Activation.RELU))
            .layer(Networks.softmax(10))
            .setInputType(InputType.convolutionalFlat(32, 32, 1))
            .build();
    assertThatThrownBy(() -> BlueprintReader.read(configuration))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("32 x 32 x 1");
  }

  @Test
  void theDescriptionSaysRouteAndThreads() {
    assertThat(Engines.description()).matches("convolutions by .+, \\d+ threads?");
  }
}
