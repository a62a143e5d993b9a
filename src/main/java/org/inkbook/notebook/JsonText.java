package org.inkbook.notebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BaseJsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** JSON text to tree and back, such that what is read and not touched is written as it was. */
final class JsonText {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Python writes NaN and Infinity bare, and escapes control characters in lower case. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
          .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
          .build();

  private JsonText() {}

  /**
   * @throws JsonParseException when the text is not one whole JSON value
   */
  static JsonNode read(String text) throws IOException {
    try (JsonParser in = FACTORY.createParser(text)) {
      if (in.nextToken() == null) {
        throw new JsonParseException(in, "there is nothing in it");
      }
      JsonNode root = value(in);
      if (in.nextToken() != null) {
        throw new JsonParseException(in, "there is more after its end");
      }
      return root;
    }
  }

  private static JsonNode value(JsonParser in) throws IOException {
    return switch (in.currentToken()) {
      case START_OBJECT -> object(in);
      case START_ARRAY -> array(in);
      case VALUE_STRING -> NODES.textNode(in.getText());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(in);
      default -> NODES.nullNode();
    };
  }

  private static ObjectNode object(JsonParser in) throws IOException {
    ObjectNode object = NODES.objectNode();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      in.nextToken();
      object.set(name, value(in));
    }
    return object;
  }

  private static ArrayNode array(JsonParser in) throws IOException {
    ArrayNode array = NODES.arrayNode();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(in));
    }
    return array;
  }

  private static JsonNode number(JsonParser in) throws IOException {
    String written = in.getText();
    if (in.isNaN()) {
      return NODES.numberNode(in.getDoubleValue());
    }
    boolean whole = in.currentToken() == JsonToken.VALUE_NUMBER_INT;
    if (whole && written.length() < 10 && Integer.toString(in.getIntValue()).equals(written)) {
      return NODES.numberNode(in.getIntValue());
    }
    try {
      return new WrittenNumber(written);
    } catch (NumberFormatException e) {
      throw new JsonParseException(in, "a number is beyond all bounds", e);
    }
  }

  /** The text of a tree, laid out as asked. */
  static String write(JsonNode root, Layout layout) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      layout.prepare(out);
      write(root, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return layout.finish(text.toString());
  }

  private static void write(JsonNode node, JsonGenerator out) throws IOException {
    if (node instanceof Lines lines) {
      lines.write(out);
    } else if (node instanceof WrittenNumber number) {
      number.write(out);
    } else if (node.isObject()) {
      out.writeStartObject();
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        out.writeFieldName(field.getKey());
        write(field.getValue(), out);
      }
      out.writeEndObject();
    } else if (node.isArray()) {
      out.writeStartArray();
      for (JsonNode item : node) {
        write(item, out);
      }
      out.writeEndArray();
    } else if (node.isNull()) {
      out.writeNull();
    } else {
      ((BaseJsonNode) node).serialize(out, null);
    }
  }
}
