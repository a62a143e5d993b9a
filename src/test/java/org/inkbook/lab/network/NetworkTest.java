package org.inkbook.lab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.inkbook.fault.Hinted;
import org.inkbook.fault.UsageException;
import org.inkbook.output.NetworkDiagram;
import org.inkbook.output.NetworkDiagram.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.factory.Nd4j;

class NetworkTest {

  /** The design of the lesson. */
  static Network lesson() {
    return Network.input(28, 28)
        .convolution(32, 5)
        .maxPool(2)
        .convolution(64, 2)
        .maxPool(2)
        .dropout(0.25)
        .dense(1000)
        .dropout(0.5)
        .softmax(10);
  }

  private static Network input() {
    return Network.input(28, 28);
  }

  @Test
  void theLessonsNetworkHasTheParametersCountedByHand() {
    long byHand =
        (5 * 5 + 1) * 32 + (2 * 2 * 32 + 1) * 64 + (7 * 7 * 64 + 1) * 1000 + (1000 + 1) * 10;

    assertThat(lesson().parameters()).isEqualTo(byHand).isEqualTo(3_156_098 + 0L);
  }

  @Test
  void itsDiagramNamesEachLayerWithShapeAndParameters() {
    NetworkDiagram diagram = lesson().toOutput();

    assertThat(diagram.title()).isEqualTo("Network with 3,156,098 parameters");
    assertThat(diagram.blocks())
        .containsExactly(
            new Block("input", "grey picture", "28 x 28 x 1", 0),
            new Block("convolution", "32 filters of 5 x 5, relu", "28 x 28 x 32", 832),
            new Block("max pool", "2 x 2", "14 x 14 x 32", 0),
            new Block("convolution", "64 filters of 2 x 2, relu", "14 x 14 x 64", 8256),
            new Block("max pool", "2 x 2", "7 x 7 x 64", 0),
            new Block("dropout", "25 % while training", "7 x 7 x 64", 0),
            new Block("dense", "1000 units, relu", "1000", 3_137_000),
            new Block("dropout", "50 % while training", "1000", 0),
            new Block("softmax", "10 classes", "10", 10_010));
  }

  static List<Network> designs() {
    return List.of(
        lesson(),
        input().softmax(10),
        input().dense(30).tanh().dropout(0).dense(20).sigmoid().softmax(11),
        input().convolution(8, 3).stride(2).padding(Padding.VALID).averagePool(2).softmax(10),
        input().convolution(4, 4).linear().batchNorm().relu().maxPool(3).stride(2).softmax(10),
        input().dense(16).linear().batchNorm().activation(Activation.ELU).softmax(10),
        input().convolution(12, 3).stride(2).globalAveragePool().softmax(10),
        input().batchNorm().maxPool(5).activation(Activation.LEAKY_RELU).dense(5).softmax(3),
        Network.input(9, 14).convolution(3, 2).stride(3).dropout(.9).dense(7).softmax(2));
  }

  @ParameterizedTest
  @MethodSource("designs")
  void shapesAndCountsAreThoseOfDl4j(Network design) {
    MultiLayerNetwork dl4j = new MultiLayerNetwork(design.toConfiguration(1));
    dl4j.init();

    assertThat(design.parameters()).isEqualTo(dl4j.numParams());
    for (int i = 0; i < dl4j.getnLayers(); i++) {
      assertThat(design.stages().get(i).parameters()).isEqualTo(dl4j.getLayer(i).numParams());
    }
    List<Long> sizes = new ArrayList<>(List.of(design.input().size()));
    design.stages().forEach(stage -> sizes.add(stage.after().size()));
    assertThat(dl4j.feedForward(Nd4j.rand(new long[] {2, design.input().size()})))
        .extracting(activations -> activations.length() / 2)
        .isEqualTo(sizes);
  }

  @Test
  void aSeedSaysWhatTheWeightsStartFrom() {
    float[] first = Configuration.startingWeights(lesson().toConfiguration(3));

    assertThat(Configuration.startingWeights(lesson().toConfiguration(3))).isEqualTo(first);
    assertThat(Configuration.startingWeights(lesson().toConfiguration(4))).isNotEqualTo(first);
  }

  @Test
  void weightsBeforeReluStartWithTheVarianceOfHe() {
    float[] weights =
        Configuration.startingWeights(input().dense(500).softmax(10).toConfiguration(3));

    double squares = 0;
    for (int i = 0; i < 784 * 500; i++) {
      squares += weights[i] * weights[i];
    }
    assertThat(squares / (784 * 500)).isCloseTo(2.0 / 784, offset(5e-5));
  }

  @Test
  void aDesignIsNotChangedByWhatIsBuiltOnIt() {
    Network design = input().convolution(8, 3);
    design.stride(2);
    design.dense(10);

    assertThat(design).isEqualTo(input().convolution(8, 3)).isNotEqualTo(input().dense(8));
    assertThat(design.stages()).hasSize(1);
  }

  record Wrong(String message, String hint, UnaryOperator<Network> design) {
    @Override
    public String toString() {
      return message;
    }
  }

  static List<Wrong> wrong() {
    return List.of(
        new Wrong(
            "Layer 1 (convolution): the number of filters must be from 1 to 4,096, not 0.",
            "Try 32",
            it -> it.convolution(0, 5)),
        new Wrong(
            "Layer 2 (max pool): a window of 40 x 40 is larger than the picture, which is 28 x 28",
            "at most 28",
            it -> it.convolution(8, 5).maxPool(40)),
        new Wrong(
            "Layer 6 (max pool): a window of 2 x 2 is larger than the picture, which is 1 x 1 here",
            "fewer pools",
            it -> it.maxPool(2).maxPool(2).maxPool(2).maxPool(3).dropout(.1).maxPool(2)),
        new Wrong("Layer 1 (convolution): a window of 0 x 0", "Try", it -> it.convolution(8, 0)),
        new Wrong(
            "Layer 1 (convolution): the stride must be from 1 to 28, not 0.",
            "Try 1",
            it -> it.convolution(8, 3).stride(0)),
        new Wrong("Layer 1 (dropout): the share must be", "Try 0.25", it -> it.dropout(1)),
        new Wrong("Layer 1 (dropout): the share must be", "Try 0.25", it -> it.dropout(-.1)),
        new Wrong("and NaN is not", "Try 0.25", it -> it.dropout(Double.NaN)),
        new Wrong("and 25.0 is not", "Try 0.25", it -> it.dropout(25)),
        new Wrong("Layer 1 (dense): the number of units", "Try 32", it -> it.dense(-3)),
        new Wrong(
            "Layer 2 (convolution): it needs a picture, but a dense layer before it has made a row"
                + " of 100 values",
            "before the first dense layer",
            it -> it.dense(100).convolution(8, 3)),
        new Wrong("Layer 2 (max pool): it needs a picture", "", it -> it.dense(9).maxPool(2)),
        new Wrong(
            "Layer 2 (dense): nothing can follow the softmax layer",
            "before .softmax",
            it -> it.softmax(10).dense(5)),
        new Wrong("Layer 2 (activation): nothing can", "", it -> it.softmax(10).relu()),
        new Wrong(
            "Layer 1 (convolution): it makes 784,000 values of each image; more than 500,000",
            "fewer filters",
            it -> it.convolution(1000, 5)),
        new Wrong("Layer 1 (softmax): a choice is", "10", it -> it.softmax(1)),
        new Wrong(
            ".stride(...) follows a convolution or a pool, not Layer 1 (dense)",
            "right behind",
            it -> it.dense(10).stride(2)),
        new Wrong(
            ".padding(...) follows a convolution, not the input",
            "",
            it -> it.padding(Padding.VALID)),
        new Wrong(
            "Layer 2 (dense): with it the network has 102,763,136 parameters",
            "fewer units",
            it -> it.convolution(64, 3).dense(2048)));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void aLayerThatCannotBeIsNamed(Wrong wrong) {
    assertThatThrownBy(() -> wrong.design.apply(input()))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(wrong.message)
        .extracting(thrown -> ((Hinted) thrown).hint())
        .asString()
        .contains(wrong.hint);
  }

  @Test
  void aDesignWithoutSoftmaxHasNoConfiguration() {
    assertThatThrownBy(() -> input().dense(10).toConfiguration(1))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no softmax layer at its end");
  }

  @Test
  void anInputMustBeAPicture() {
    assertThatThrownBy(() -> Network.input(0, 28)).isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> Network.input(28, 1000)).isInstanceOf(UsageException.class);
  }
}
