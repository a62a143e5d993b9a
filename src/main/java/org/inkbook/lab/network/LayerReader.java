package org.inkbook.lab.network;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads one layer of DL4J's JSON as a layer of a design, without loading a class that it names. */
final class LayerReader {
  private static final String LAYERS = "org.deeplearning4j.nn.conf.layers.";
  private static final double GRAIN = 1e9;

  private LayerReader() {}

  /**
   * The layer described; only its main settings are looked at, {@link DesignReader} compares the
   * rest.
   */
  static Layer read(JsonNode json) throws Malformed {
    String name = json.path("@class").asText();
    if (!name.startsWith(LAYERS)) {
      throw new Malformed("has a layer of the unknown kind \"" + name + "\"");
    }
    int out = json.path("nout").asInt();
    return switch (name.substring(LAYERS.length())) {
      case "ConvolutionLayer" ->
          new Convolution(
              out, side(json, "kernelSize"), side(json, "stride"), padding(json), activation(json));
      case "SubsamplingLayer" ->
          new Pool(rule(json), side(json, "kernelSize"), side(json, "stride"));
      case "GlobalPoolingLayer" -> new GlobalAveragePool();
      case "DropoutLayer" -> new Dropout(share(json.path("idropout")));
      case "DenseLayer" -> new Dense(out, activation(json));
      case "BatchNormalization" -> new BatchNorm();
      case "ActivationLayer" -> new Nonlinearity(activation(json));
      case "OutputLayer" -> new Softmax(out);
      default -> throw new Malformed("has a layer of the unknown kind \"" + name + "\"");
    };
  }

  private static int side(JsonNode json, String field) {
    return json.path(field).path(0).asInt();
  }

  private static Padding padding(JsonNode json) {
    return json.path("convolutionMode").asText().equals(Padding.SAME.mode().name())
        ? Padding.SAME
        : Padding.VALID;
  }

  private static Pool.Rule rule(JsonNode json) {
    return json.path("poolingType").asText().equals("MAX") ? Pool.Rule.MAX : Pool.Rule.AVERAGE;
  }

  /** DL4J names the share kept; rounding undoes what the subtraction adds to it. */
  private static double share(JsonNode dropout) {
    return Math.round((1 - dropout.path("p").asDouble(1)) * GRAIN) / GRAIN;
  }

  private static Activation activation(JsonNode json) throws Malformed {
    String name = json.path("activationFn").path("@class").asText();
    for (Activation activation : Activation.values()) {
      if (activation.dl4j().getActivationFunction().getClass().getName().equals(name)) {
        return activation;
      }
    }
    throw new Malformed("has a layer with the unknown activation \"" + name + "\"");
  }
}
