package org.inkbook.lab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Optional;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.lab.digits.Digits;
import org.inkbook.lab.network.engine.Engines;
import org.inkbook.lab.network.engine.Learner;
import org.inkbook.lab.network.engine.Optimizer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;

/**
 * Whether speed costs learning: the original design, here and with DL4J's own layers, from the same
 * weights over the same batches. Takes hours over the whole set; {@code -Dlearning.images=6000
 * -Dlearning.seeds=2} takes minutes.
 */
@Tag("slow")
class EqualLearningTest {
  private static final int BATCH = 128;
  private static final int EPOCHS = 2;
  private static final double RATE = 1e-3;
  private static final int IMAGES = Integer.getInteger("learning.images", 60_000);
  private static final int SEEDS = Integer.getInteger("learning.seeds", 5);

  @Test
  void afterTwoEpochsTheEngineReadsAsManyDigitsAsDl4jsOwnLayers() {
    String folder = System.getenv("INKBOOK_DATA");
    Assumptions.assumeTrue(folder != null, "needs MNIST: set INKBOOK_DATA to its folder");
    Digits digits = Digits.load(Optional.of(Path.of(folder)), new Recorder());
    DigitSet train = digits.train().first(IMAGES);
    double ours = 0;
    double theirs = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
      MultiLayerConfiguration configuration = NetworkTest.lesson().toConfiguration(seed);
      float[] start = Configuration.startingWeights(configuration);
      Batches batches = new Batches(train, BATCH, Augmentation.none(), seed);
      double own = accuracy(learned(configuration, start, batches, seed), digits.test());
      double stock = accuracy(learnedByDl4j(configuration, start, batches), digits.test());
      System.out.printf("seed %d: here %.4f, DL4J %.4f%n", seed, own, stock);
      ours += own / SEEDS;
      theirs += stock / SEEDS;
    }
    System.out.printf("%,d images, mean: here %.4f, DL4J %.4f%n", IMAGES, ours, theirs);
    assertThat(ours).isCloseTo(theirs, within(0.002));
  }

  private static float[] learned(
      MultiLayerConfiguration configuration, float[] start, Batches batches, int seed) {
    try (Learner learner = Engines.learner(configuration, start, Optimizer.adam(), BATCH, seed)) {
      for (int epoch = 1; epoch <= EPOCHS; epoch++) {
        for (Batches.Batch batch : batches.ofEpoch(epoch)) {
          learner.step(batch.pixels(), batch.labels(), batch.count(), RATE);
        }
      }
      return learner.weights();
    }
  }

  private static float[] learnedByDl4j(
      MultiLayerConfiguration configuration, float[] start, Batches batches) {
    MultiLayerConfiguration adam = configuration.clone();
    adam.getConfs()
        .forEach(
            layer -> {
              if (layer.getLayer() instanceof org.deeplearning4j.nn.conf.layers.BaseLayer base) {
                base.setIUpdater(new Adam(RATE));
              }
            });
    MultiLayerNetwork network = new MultiLayerNetwork(adam);
    network.init();
    network.setParams(Nd4j.create(start, new long[] {1, start.length}, 'c'));
    for (int epoch = 1; epoch <= EPOCHS; epoch++) {
      for (Batches.Batch batch : batches.ofEpoch(epoch)) {
        network.fit(features(batch), aims(batch));
      }
    }
    return network.params().toFloatVector();
  }

  private static INDArray features(Batches.Batch batch) {
    float[] values = new float[batch.count() * DigitImage.PIXELS];
    for (int i = 0; i < values.length; i++) {
      values[i] = (batch.pixels()[i] & 0xff) / 255f;
    }
    return Nd4j.create(values, new long[] {batch.count(), DigitImage.PIXELS}, 'c');
  }

  private static INDArray aims(Batches.Batch batch) {
    INDArray aims = Nd4j.zeros(DataType.FLOAT, batch.count(), 10);
    for (int i = 0; i < batch.count(); i++) {
      aims.putScalar(i, batch.labels()[i], 1);
    }
    return aims;
  }

  private static double accuracy(float[] weights, DigitSet test) {
    return new TrainedNetwork(NetworkTest.lesson(), weights, Optional.empty())
        .evaluate(test)
        .accuracy();
  }
}
