package org.inkbook.lab.network.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.inkbook.fault.UsageException;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.learning.config.NoOp;

class PredictorTest {
  private static final MultiLayerConfiguration NETWORK = Networks.lesson(new NoOp(), 8);
  private static final float[] WEIGHTS = Reference.weights(Reference.network(NETWORK));
  private static final Batch IMAGES = Batch.random(250, 1);

  @Test
  void manyImagesAreReadAsTheyAreOneByOne() {
    try (Predictor predictor = Engines.predictor(NETWORK, WEIGHTS)) {
      float[][] all = predictor.probabilities(IMAGES.pixels(), 250);
      assertThat(all).hasNumberOfRows(250);
      for (int i = 0; i < 250; i += 83) {
        byte[] pixels = Arrays.copyOfRange(IMAGES.pixels(), i * 784, (i + 1) * 784);
        Reference.close(predictor.probabilities(pixels, 1)[0], all[i], "image " + i);
      }
      assertThat(predictor.probabilities(new byte[0], 0)).isEmpty();
    }
  }

  @Test
  void severalThreadsGetTheAnswersOfOne() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (Predictor predictor = Engines.predictor(NETWORK, WEIGHTS)) {
      float[][] expected = predictor.probabilities(IMAGES.pixels(), 250);
      List<Future<float[][]>> answers = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        int count = i % 3 == 0 ? 1 : 250;
        answers.add(threads.submit(() -> predictor.probabilities(IMAGES.pixels(), count)));
      }
      for (Future<float[][]> answer : answers) {
        float[][] rows = answer.get();
        for (int i = 0; i < rows.length; i++) {
          Reference.close(rows[i], expected[i], "image " + i);
        }
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void predictingMeanwhileDoesNotChangeWhatIsLearned() throws Exception {
    float[] alone = trained();
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try (Predictor predictor = Engines.predictor(NETWORK, WEIGHTS)) {
      Future<float[]> learned = thread.submit(PredictorTest::trained);
      while (!learned.isDone()) {
        predictor.probabilities(IMAGES.pixels(), 100);
      }
      assertThat(learned.get()).isEqualTo(alone);
    } finally {
      thread.shutdown();
    }
  }

  private static float[] trained() {
    try (Learner learner = Engines.learner(NETWORK, WEIGHTS, Optimizer.adam(), 64, 1)) {
      for (int step = 0; step < 20; step++) {
        Batch batch = Batch.random(64, step);
        learner.step(batch.pixels(), batch.labels(), 64, 0.01);
      }
      return learner.weights();
    }
  }

  @Test
  void aClosedPredictorSaysSo() {
    Predictor predictor = Engines.predictor(NETWORK, WEIGHTS);
    predictor.close();
    predictor.close();
    assertThatThrownBy(() -> predictor.probabilities(IMAGES.pixels(), 1))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("closed");
  }
}
