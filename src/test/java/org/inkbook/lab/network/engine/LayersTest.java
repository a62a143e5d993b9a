package org.inkbook.lab.network.engine;

import static org.inkbook.lab.network.engine.Networks.convolution;
import static org.inkbook.lab.network.engine.Networks.dense;
import static org.inkbook.lab.network.engine.Networks.pool;

import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.NoOp;

/** Output, loss and gradients against DL4J's stock layers. */
class LayersTest {

  @ParameterizedTest
  @EnumSource
  void theLessonsNetworkAgrees(Route route) {
    Reference.agrees(Networks.lesson(new NoOp(), 8), route, Batch.random(5, 1));
  }

  @ParameterizedTest
  @EnumSource
  void denseLayersAgree(Route route) {
    Reference.agrees(
        Networks.of(dense(30, Activation.RELU), dense(20, Activation.RELU)),
        route,
        Batch.random(7, 2));
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
}
