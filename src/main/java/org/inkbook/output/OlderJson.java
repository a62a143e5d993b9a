package org.inkbook.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Outputs that were written before their records had all of today's fields: what they lack gets the
 * value that says no more than they did. So old notebooks open, and a field that is missing by
 * damage is still an error.
 */
final class OlderJson {
  private OlderJson() {}

  /** The same, or a copy with the fields that came later. */
  static JsonNode completed(JsonNode json) {
    if (!json.path("kind").asText().equals("reading") || json.has("rejected")) {
      return json;
    }
    ObjectNode copy = json.deepCopy();
    copy.putArray("rejected");
    if (!copy.has("editable")) {
      copy.put("editable", false);
      copy.path("boxes").forEach(OlderJson::complete);
    }
    return copy;
  }

  private static void complete(JsonNode box) {
    if (box instanceof ObjectNode fields) {
      fields.put("byHand", false);
      fields.putArray("way");
    }
  }
}
