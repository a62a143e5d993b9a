package org.inkbook.lab.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** A model card as JSON; what is not a number is left out. */
final class CardJson {
  /** Between these {@code Tempered.on} looks for a temperature. */
  private static final double LEAST = 0.2;

  private static final double MOST = 10;

  private CardJson() {}

  static byte[] write(ModelCard card) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode json = mapper.createObjectNode();
    json.put("data", card.data());
    json.put("images", card.images());
    json.put("training", card.training());
    json.put("seed", card.seed());
    json.put("epoch", card.epoch());
    if (card.epoch() > 0) {
      json.put("validationLoss", card.validationLoss());
      json.put("validationAccuracy", card.validationAccuracy());
    }
    if (!Double.isNaN(card.temperature())) {
      json.put("temperature", card.temperature());
    }
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
  }

  static ModelCard read(byte[] bytes) throws Malformed {
    JsonNode json = tree(bytes);
    return new ModelCard(
        json.path("data").asText(),
        json.path("images").asInt(),
        json.path("training").asText(),
        json.path("seed").asLong(),
        json.path("epoch").asInt(),
        json.path("validationLoss").asDouble(Double.NaN),
        json.path("validationAccuracy").asDouble(Double.NaN),
        temperature(json.path("temperature")));
  }

  private static JsonNode tree(byte[] bytes) throws Malformed {
    try {
      return new ObjectMapper().readTree(bytes);
    } catch (IOException cause) {
      throw new Malformed("its card, inkbook.json, is no JSON");
    }
  }

  private static double temperature(JsonNode json) throws Malformed {
    double temperature = json.asDouble(Double.NaN);
    if (!json.isMissingNode() && !(temperature >= LEAST && temperature <= MOST)) {
      throw new Malformed("its card says a temperature of " + json + ", which none can be");
    }
    return temperature;
  }
}
