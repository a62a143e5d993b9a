package org.inkbook.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/** A MIME bundle as files hold it: types sorted, long texts by lines. */
final class StoredBundle {
  private static final Set<String> BY_LINES = Set.of("application/javascript", "image/svg+xml");

  private StoredBundle() {}

  /** Sorted and by lines, as Jupyter stores a bundle. */
  static ObjectNode of(ObjectNode data) {
    ObjectNode stored = JsonNodeFactory.instance.objectNode();
    data.properties().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> stored.set(entry.getKey(), stored(entry.getKey(), entry.getValue())));
    return stored;
  }

  private static JsonNode stored(String type, JsonNode content) {
    return isText(type) && content.isTextual()
        ? new Lines(content.textValue())
        : content.deepCopy();
  }

  /** Makes one text of every list of lines. */
  static void gatherLines(ObjectNode json) {
    if (json.path("output_type").asText().equals("stream") && json.has("text")) {
      json.replace("text", Lines.of(json.path("text")));
    }
    if (json.path("data") instanceof ObjectNode data) {
      data.properties().stream()
          .filter(entry -> isText(entry.getKey()))
          .forEach(entry -> entry.setValue(Lines.of(entry.getValue())));
    }
  }

  private static boolean isText(String type) {
    return type.startsWith("text/") || BY_LINES.contains(type);
  }
}
