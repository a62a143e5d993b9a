package org.inkbook.lab.network.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkbook.lab.network.engine.Networks.convolution;
import static org.inkbook.lab.network.engine.Networks.dense;
import static org.inkbook.lab.network.engine.Networks.pool;

import java.util.List;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.learning.config.NoOp;

/** Output, loss and gradients against DL4J's stock layers. */
class LayersTest {

  @ParameterizedTest
  @EnumSource
  void theLessonsNetworkAgrees(Route route) {
    for (int count : new int[] {1, 5, 17}) {
      Reference.agrees(Networks.lesson(new NoOp(), 8), route, Batch.random(count, count));
    }
  }

  @ParameterizedTest
  @EnumSource
  void denseLayersAgree(Route route) {
    Reference.agrees(
        Networks.of(dense(30, Activation.RELU), dense(20, Activation.RELU)),
        route,
        Batch.random(7, 2));
    Reference.agrees(
        Networks.of(dense(400, Activation.RELU), dense(400, Activation.RELU)),
        route,
        Batch.random(3, 2));
  }

  @ParameterizedTest
  @EnumSource
  void convolutionsOfAnySizeAndStrideAgree(Route route) {
    for (int size = 1; size <= 5; size++) {
      for (int stride = 1; stride <= 3; stride++) {
        Reference.agrees(
            Networks.of(
                convolution(3, size, stride, Activation.IDENTITY),
                convolution(4, size, stride, Activation.RELU)),
            route,
            Batch.random(size, stride));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void convolutionsWithoutOrWithPaddingOfTheirOwnAgree(Route route) {
    for (int size = 1; size <= 4; size++) {
      for (int padding = 0; padding < size; padding++) {
        for (int stride = 1; stride <= 2; stride++) {
          Reference.agrees(
              Networks.of(padded(3, size, stride, padding), padded(4, size, stride, padding)),
              route,
              Batch.random(2, stride));
        }
      }
    }
  }

  private static ConvolutionLayer padded(int filters, int size, int stride, int padding) {
    return new ConvolutionLayer.Builder(size, size + 1)
        .stride(stride, 1)
        .padding(padding, padding)
        .nOut(filters)
        .convolutionMode(ConvolutionMode.Truncate)
        .build();
  }

  @ParameterizedTest
  @EnumSource
  void poolingAgrees(Route route) {
    for (PoolingType type : new PoolingType[] {PoolingType.MAX, PoolingType.AVG}) {
      for (ConvolutionMode mode :
          new ConvolutionMode[] {ConvolutionMode.Same, ConvolutionMode.Truncate}) {
        for (int size = 2; size <= 3; size++) {
          for (int stride = 1; stride <= 3; stride++) {
            Reference.agrees(
                Networks.of(convolution(3, 3, 2, Activation.RELU), pool(type, size, stride, mode)),
                route,
                Batch.random(3, size));
          }
        }
      }
    }
  }

  /** Paper is all alike: whole windows of equal values, as in the corners of each digit. */
  @ParameterizedTest
  @EnumSource
  void severalLargestValuesGetOneGradientAmongThem(Route route) {
    for (int stride = 1; stride <= 2; stride++) {
      Reference.agrees(
          Networks.of(
              convolution(3, 3, 1, Activation.IDENTITY),
              pool(PoolingType.MAX, 2, stride, ConvolutionMode.Truncate),
              convolution(3, 3, 1, Activation.IDENTITY)),
          route,
          Batch.grey(3));
    }
  }

  @ParameterizedTest
  @EnumSource
  void globalPoolingAgrees(Route route) {
    for (PoolingType type : new PoolingType[] {PoolingType.MAX, PoolingType.AVG}) {
      Reference.agrees(
          Networks.of(
              convolution(5, 3, 2, Activation.RELU), new GlobalPoolingLayer.Builder(type).build()),
          route,
          Batch.random(4, 1));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Activation.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"RRELU", "SOFTMAX", "CUBE"}) // the cube makes losses that DL4J cuts off
  void activationsAgree(Activation activation) {
    Reference.agrees(
        Networks.of(
            convolution(3, 3, 2, activation),
            pool(PoolingType.MAX, 2, 2, ConvolutionMode.Truncate),
            new ActivationLayer(activation),
            dense(12, activation),
            dense(8, Activation.RELU)),
        Route.best(),
        Batch.random(6, 1));
  }

  @Test
  void aReluWithCeilingThresholdAndSlopeIsNoPlainOne() {
    Reference.agrees(
        Networks.of(
            convolution(3, 3, 2, Activation.IDENTITY),
            new ActivationLayer(new ActivationReLU(0.5, 0.1, 0.2)),
            pool(PoolingType.MAX, 2, 2, ConvolutionMode.Truncate)),
        Route.best(),
        Batch.random(6, 1));
  }

  @Test
  void aNetworkOfElevenClassesAgrees() {
    Reference.agrees(
        new NeuralNetConfiguration.Builder()
            .seed(1)
            .list()
            .layer(convolution(3, 5, 2, Activation.RELU))
            .layer(Networks.softmax(11))
            .setInputType(InputType.convolutionalFlat(28, 28, 1))
            .build(),
        Route.best(),
        Batch.random(6, 1));
  }

  @Test
  void aLayersOwnDropoutComesBeforeIt() {
    DenseLayer dropping = dense(20, Activation.RELU);
    dropping.setIDropout(new org.deeplearning4j.nn.conf.dropout.Dropout(0.75));
    List<Stage> stages = BlueprintReader.read(Networks.of(dropping)).stages();
    assertThat(stages.get(0)).isEqualTo(new Stage.Drop(Shape.flat(784), 0.75));
    assertThat(stages.get(1)).isInstanceOf(Stage.Connect.class);
  }

  @Test
  void aConfigurationReadFromJsonIsTheSameNetwork() {
    MultiLayerConfiguration configuration = Networks.lesson(new NoOp(), 1);
    MultiLayerConfiguration read = MultiLayerConfiguration.fromJson(configuration.toJson());
    assertThat(BlueprintReader.read(read)).isEqualTo(BlueprintReader.read(configuration));
  }

  @Test
  void batchNormalisationAgrees() {
    for (boolean logarithmic : new boolean[] {true, false}) {
      for (int count : new int[] {2, 9}) {
        Reference.agrees(
            Networks.of(
                normalisation(logarithmic),
                convolution(3, 3, 2, Activation.RELU),
                normalisation(logarithmic),
                pool(PoolingType.AVG, 2, 2, ConvolutionMode.Truncate),
                dense(12, Activation.IDENTITY),
                normalisation(logarithmic),
                new ActivationLayer(Activation.RELU)),
            Route.best(),
            Batch.random(count, 1));
      }
    }
  }

  private static BatchNormalization normalisation(boolean logarithmic) {
    return new BatchNormalization.Builder().useLogStd(logarithmic).build();
  }
}
