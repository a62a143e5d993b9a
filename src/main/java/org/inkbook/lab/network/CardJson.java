package org.inkbook.lab.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** A model card as JSON; what is not a number is left out. */
final class CardJson {
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
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
  }

  static ModelCard read(byte[] bytes) throws Malformed {
    try {
      JsonNode json = new ObjectMapper().readTree(bytes);
      return new ModelCard(
          json.path("data").asText(),
          json.path("images").asInt(),
          json.path("training").asText(),
          json.path("seed").asLong(),
          json.path("epoch").asInt(),
          json.path("validationLoss").asDouble(Double.NaN),
          json.path("validationAccuracy").asDouble(Double.NaN));
    } catch (IOException cause) {
      throw new Malformed("its card, inkbook.json, is no JSON");
    }
  }
}
