package org.inkbook.lab.network.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.inkbook.lab.network.engine.Networks.convolution;
import static org.inkbook.lab.network.engine.Networks.dense;
import static org.inkbook.lab.network.engine.Networks.pool;

import java.util.Arrays;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.inkbook.fault.UsageException;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.learning.config.NoOp;
import org.nd4j.linalg.learning.config.Sgd;

class LearnerTest {
  private static final double RATE = 0.01;

  @Test
  void adamStepsAsDl4jDoes() {
    stepsAs(new Adam(RATE), Optimizer.adam());
  }

  @Test
  void plainDescentStepsAsDl4jDoes() {
    stepsAs(new Sgd(RATE), Optimizer.sgd());
  }

  @Test
  void nesterovsMomentumStepsAsDl4jDoes() {
    stepsAs(new Nesterovs(RATE, 0.9), new Optimizer.Sgd(0.9, true));
  }

  private static void stepsAs(IUpdater updater, Optimizer optimizer) {
    MultiLayerConfiguration configuration =
        Networks.of(
            updater,
            convolution(4, 3, 2, Activation.RELU),
            new BatchNormalization(),
            pool(PoolingType.MAX, 2, 2, ConvolutionMode.Truncate),
            dense(20, Activation.RELU));
    stepsAs(configuration, optimizer);
  }

  private static void stepsAs(MultiLayerConfiguration configuration, Optimizer optimizer) {
    MultiLayerNetwork network = Reference.network(configuration);
    try (Learner learner =
        Engines.learner(configuration, Reference.weights(network), optimizer, 8, 1)) {
      for (int step = 0; step < 6; step++) {
        Batch batch = Batch.random(step == 3 ? 5 : 8, step);
        network.fit(batch.features(), batch.oneHot());
        learner.step(batch.pixels(), batch.labels(), batch.count(), RATE);
      }
      Reference.close(learner.weights(), Reference.weights(network), "weights");
    }
  }

  @Test
  void penaltiesOnWeightsAndBiasesStepAsDl4jDoes() {
    MultiLayerConfiguration configuration =
        new NeuralNetConfiguration.Builder()
            .seed(1)
            .updater(new Sgd(RATE))
            .l2(0.3)
            .l2Bias(0.2)
            .list()
            .layer(convolution(4, 3, 2, Activation.RELU))
            .layer(Networks.softmax(10))
            .setInputType(InputType.convolutionalFlat(28, 28, 1))
            .build();
    stepsAs(configuration, Optimizer.sgd());
  }

  @Test
  void weightDecayShrinksWeightsAndLeavesBiasesAlone() {
    MultiLayerConfiguration configuration = Networks.of();
    float[] start = Reference.weights(Reference.network(configuration));
    Arrays.fill(start, 7840, 7850, 0.5f);
    float[] plain = afterOneStep(configuration, start, Optimizer.adam());
    float[] decayed =
        afterOneStep(configuration, start, new Optimizer.AdamW(0.9, 0.999, 1e-8, 0.2));
    for (int i = 0; i < 7840; i++) {
      assertThat(decayed[i]).isCloseTo((float) (plain[i] - RATE * 0.2 * start[i]), within(1e-6f));
    }
    assertThat(Arrays.copyOfRange(decayed, 7840, 7850))
        .isEqualTo(Arrays.copyOfRange(plain, 7840, 7850));
  }

  private static float[] afterOneStep(
      MultiLayerConfiguration configuration, float[] start, Optimizer optimizer) {
    Batch batch = Batch.random(8, 1);
    try (Learner learner = Engines.learner(configuration, start, optimizer, 8, 1)) {
      learner.step(batch.pixels(), batch.labels(), 8, RATE);
      return learner.weights();
    }
  }

  @Test
  void aRateFarTooHighEndsInALossThatIsNoNumberAndInNoCrash() {
    MultiLayerConfiguration configuration = Networks.lesson(new NoOp(), 8);
    float[] start = Reference.weights(Reference.network(configuration));
    Batch batch = Batch.random(8, 1);
    try (Learner learner = Engines.learner(configuration, start, Optimizer.sgd(), 8, 1)) {
      double loss = 0;
      for (int step = 0; step < 10; step++) {
        loss = learner.step(batch.pixels(), batch.labels(), 8, 1e20).lossSum();
      }
      assertThat(loss).isNotFinite();
    }
  }

  @Test
  void aTrainedNetworkPredictsTheSameInDl4j() {
    MultiLayerConfiguration configuration =
        Networks.of(
            new BatchNormalization(),
            convolution(4, 5, 1, Activation.ELU),
            pool(PoolingType.MAX, 2, 2, ConvolutionMode.Truncate),
            new DropoutLayer(0.75),
            dense(20, Activation.TANH));
    MultiLayerNetwork network = Reference.network(configuration);
    float[] weights = Reference.weights(network);
    Batch batch = Batch.random(16, 1);
    try (Learner learner = Engines.learner(configuration, weights, Optimizer.adam(), 16, 1)) {
      for (int step = 0; step < 20; step++) {
        learner.step(batch.pixels(), batch.labels(), 16, RATE);
      }
      weights = learner.weights();
    }
    network.setParams(Nd4j.create(weights));
    float[] expected = network.output(batch.features()).dup('c').data().asFloat();
    try (Predictor predictor = Engines.predictor(configuration, weights)) {
      float[][] actual = predictor.probabilities(batch.pixels(), 16);
      for (int i = 0; i < 16; i++) {
        Reference.close(actual[i], Arrays.copyOfRange(expected, i * 10, i * 10 + 10), "image " + i);
      }
    }
  }

  @Test
  void weightsComeBackAsTheyWentIn() {
    MultiLayerConfiguration configuration = Networks.lesson(new NoOp(), 8);
    float[] weights = Reference.weights(Reference.network(configuration));
    try (Learner learner = Engines.learner(configuration, weights, Optimizer.adam(), 8, 1)) {
      assertThat(learner.weights()).isEqualTo(weights);
    }
  }

  @Test
  void theSameSeedGivesTheSameWeightsToTheBit() {
    assertThat(trained(7)).isEqualTo(trained(7)).isNotEqualTo(trained(8));
  }

  private static float[] trained(long seed) {
    MultiLayerConfiguration configuration =
        Networks.of(
            convolution(8, 5, 1, Activation.RELU),
            new BatchNormalization(),
            pool(PoolingType.MAX, 2, 2, ConvolutionMode.Truncate),
            convolution(16, 2, 1, Activation.RELU),
            pool(PoolingType.MAX, 2, 2, ConvolutionMode.Truncate),
            new DropoutLayer(0.75),
            dense(100, Activation.RELU),
            new DropoutLayer(0.5));
    float[] weights = Reference.weights(Reference.network(configuration));
    try (Learner learner = Engines.learner(configuration, weights, Optimizer.adam(), 64, seed)) {
      for (int step = 0; step < 10; step++) {
        Batch batch = Batch.random(step % 4 == 3 ? 33 : 64, step);
        learner.step(batch.pixels(), batch.labels(), batch.count(), RATE);
      }
      return learner.weights();
    }
  }

  @Test
  void whatDoesNotFitIsRefused() {
    MultiLayerConfiguration configuration = Networks.of();
    Batch batch = Batch.random(4, 1);
    try (Learner learner = Engines.learner(configuration, new float[7850], Optimizer.sgd(), 3, 1)) {
      assertThatThrownBy(() -> learner.step(batch.pixels(), batch.labels(), 4, RATE))
          .isInstanceOf(UsageException.class)
          .hasMessageContaining("4 images");
      assertThatThrownBy(() -> learner.step(batch.pixels(), new byte[] {1, 10}, 2, RATE))
          .isInstanceOf(UsageException.class)
          .hasMessageContaining("Label 1 is 10");
      assertThatThrownBy(() -> learner.step(new byte[783], batch.labels(), 1, RATE))
          .isInstanceOf(UsageException.class)
          .hasMessageContaining("783 pixels");
    }
    assertThatThrownBy(() -> Engines.learner(configuration, new float[7849], Optimizer.sgd(), 3, 1))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("7,850");
  }

  @Test
  void averagedWeightsAreTheAverageOfTheWeightsAfterEachStep() {
    MultiLayerConfiguration network =
        Networks.of(new NoOp(), convolution(4, 3, 2, Activation.RELU), new BatchNormalization());
    float[] expected = Reference.weights(Reference.network(network));
    try (Learner plain = Engines.learner(network, expected, Optimizer.adam(), 8, 1);
        Learner averaging = Engines.learner(network, expected, Optimizer.adam(), 0, 0.5, 8, 1)) {
      int statistics = 3 * 3 * 4 + 4 + 2 * 4;
      for (int step = 1; step <= 12; step++) {
        Batch batch = Batch.random(8, step);
        plain.step(batch.pixels(), batch.labels(), 8, RATE);
        averaging.step(batch.pixels(), batch.labels(), 8, RATE);
        double kept = Math.min(0.5, (1.0 + step) / (10 + step));
        float[] weights = plain.weights();
        for (int i = 0; i < expected.length; i++) {
          boolean statistic = i >= statistics && i < statistics + 2 * 4;
          expected[i] =
              statistic ? weights[i] : (float) (kept * expected[i] + (1 - kept) * weights[i]);
        }
      }
      Reference.close(averaging.weights(), expected, "averaged weights");
      assertThat(averaging.weights()).isNotEqualTo(plain.weights());
    }
  }
}
