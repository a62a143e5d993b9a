package org.inkbook.lab.network.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkbook.lab.network.engine.Networks.convolution;
import static org.inkbook.lab.network.engine.Networks.dense;
import static org.inkbook.lab.network.engine.Networks.pool;

import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.Adam;

@Tag("slow")
class TrainingSpeedTest {

  @Test
  void theLessonsNetworkTrainsManyTimesFasterThanWithStockLayers() {
    TrainingSpeed.Result speed =
        TrainingSpeed.measure(
            Networks.of(
                new Adam(1e-3),
                convolution(32, 5, 1, Activation.RELU),
                pool(PoolingType.MAX, 2, 2, ConvolutionMode.Truncate),
                convolution(64, 2, 1, Activation.RELU),
                pool(PoolingType.MAX, 2, 2, ConvolutionMode.Truncate),
                new DropoutLayer(0.75),
                dense(1000, Activation.RELU),
                new DropoutLayer(0.5)),
            128,
            21);
    System.out.printf(
        "%s: %.0f images/s, stock layers %.0f, ratio %.1f%n",
        Engines.description(),
        speed.imagesPerSecond(),
        speed.stockImagesPerSecond(),
        speed.ratio());
    assertThat(speed.ratio()).isGreaterThan(5);
  }
}
