package org.inkbook.lab.network.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;

/** DL4J's stock layers, which the engine has to agree with. */
final class Reference {
  static final double TOLERANCE = 1e-4;

  private Reference() {}

  /** A network with its own start weights. */
  static MultiLayerNetwork network(MultiLayerConfiguration configuration) {
    MultiLayerNetwork network = new MultiLayerNetwork(configuration.clone());
    network.init();
    return network;
  }

  static float[] weights(MultiLayerNetwork network) {
    return network.params().dup().data().asFloat();
  }

  /** Output, loss and gradients of the engine are those of DL4J. */
  static void agrees(MultiLayerConfiguration configuration, Route route, Batch batch) {
    MultiLayerNetwork network = network(configuration);
    float[] weights = weights(network);
    INDArray expected = network.output(batch.features(), false);
    try (Predictor predictor = Engines.predictor(configuration, weights, route)) {
      float[][] actual = predictor.probabilities(batch.pixels(), batch.count());
      for (int i = 0; i < batch.count(); i++) {
        close(actual[i], expected.getRow(i).dup().data().asFloat(), "probabilities");
      }
    }
    gradientsAgree(network, route, batch);
  }

  /** Loss and gradients of the engine are those of DL4J, in training mode. */
  static void gradientsAgree(MultiLayerNetwork network, Route route, Batch batch) {
    float[] weights = weights(network);
    Blueprint blueprint = BlueprintReader.read(network.getLayerWiseConfigurations());
    network.setInput(batch.features());
    network.setLabels(batch.oneHot(blueprint.classes()));
    network.computeGradientAndScore();
    float[] expected = network.getFlattenedGradients().dup().data().asFloat();
    Recipe recipe = new Recipe(Optimizer.sgd(), 0, 0, batch.count(), 1);
    try (NetworkLearner learner =
        Engines.learner(network.getLayerWiseConfigurations(), weights, recipe, route)) {
      BatchResult result = learner.learn(batch.pixels(), batch.labels(), batch.count());
      assertThat(result.loss()).isCloseTo(network.score(), within(Math.max(1, network.score())));
      // DL4J divides by the size of the batch in its updater, later than here.
      float[] actual = blueprint.toStored(sum(learner.gradients()));
      for (Segment segment :
          BlueprintReader.read(network.getLayerWiseConfigurations()).segments()) {
        if (segment.kind() == Segment.Kind.STATISTIC) {
          // DL4J moves these by way of its updater, as if they had a gradient.
          Arrays.fill(expected, segment.stored(), segment.stored() + segment.length(), 0);
        }
      }
      for (int i = 0; i < actual.length; i++) {
        actual[i] *= batch.count();
      }
      close(actual, expected, "gradients");
    }
  }

  private static float[] sum(List<INDArray> parts) {
    return parts.stream().reduce(INDArray::add).orElseThrow().dup().data().asFloat();
  }

  private static Offset<Double> within(double scale) {
    return Offset.offset(TOLERANCE * scale);
  }

  /** Equal within the tolerance, of the largest value where that is above 1. */
  static void close(float[] actual, float[] expected, String what) {
    assertThat(actual).as(what).hasSameSizeAs(expected);
    double scale = 1;
    for (float value : expected) {
      scale = Math.max(scale, Math.abs(value));
    }
    for (int i = 0; i < expected.length; i++) {
      if (!(Math.abs(actual[i] - expected[i]) <= TOLERANCE * scale)) {
        assertThat((double) actual[i])
            .as("%s at %d, the largest being %s", what, i, scale)
            .isCloseTo(expected[i], within(scale));
      }
    }
  }
}
