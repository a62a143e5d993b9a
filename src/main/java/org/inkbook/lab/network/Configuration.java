package org.inkbook.lab.network;

import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;

/** A design in DL4J's terms. */
final class Configuration {
  private Configuration() {}

  /**
   * DL4J's configuration; it reads a row of pixels and makes a picture of it where one is needed.
   */
  static MultiLayerConfiguration of(Network design, long seed) {
    design.classes();
    NeuralNetConfiguration.ListBuilder layers =
        new NeuralNetConfiguration.Builder().seed(seed).list();
    design.stages().forEach(stage -> layers.layer(stage.layer().toDl4j()));
    Shape.Picture input = design.input();
    return layers
        .setInputType(InputType.convolutionalFlat(input.height(), input.width(), input.channels()))
        .build();
  }

  /** The weights that training starts from, drawn by DL4J from the configuration's seed. */
  static float[] startingWeights(MultiLayerConfiguration configuration) {
    MultiLayerNetwork network = new MultiLayerNetwork(configuration);
    network.init();
    return network.params().toFloatVector();
  }
}
