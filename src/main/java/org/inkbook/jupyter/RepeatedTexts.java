package org.inkbook.jupyter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lets a kernel send a long text once. A cell that is run at each move of a slider shows mostly the
 * pictures that it has shown before; each is a text of some hundred thousand letters.
 *
 * <p>Both ends count the long texts that go over the wire and remember the latest; where one of
 * these comes again, its number is sent instead. The two must see the same messages in the same
 * order. Each end uses one of the two methods, on one thread at a time.
 */
public final class RepeatedTexts {

  /** Stands in an object of its own for a text that was sent before, with its number. */
  private static final String AGAIN = "inkbook:again";

  /** Letters; what is shorter is sent as it is. */
  private static final int LONG = 4096;

  /** Of how many letters texts are remembered: the long ones of a few outputs. */
  private static final long ROOM = 24_000_000;

  private final Map<JsonNode, JsonNode> known = new LinkedHashMap<>(16, 0.75f, true);
  private long letters;
  private int count;

  /** Puts numbers in the place of long texts that were sent before. */
  public void shorten(ObjectNode content) {
    walk(content, this::shortened);
  }

  /** Puts long texts in the place of their numbers; an unknown number stays. */
  public void restore(ObjectNode content) {
    walk(content, this::restored);
  }

  private Optional<JsonNode> shortened(JsonNode node) {
    if (!isLong(node)) {
      return Optional.empty();
    }
    JsonNode number = known.get(node);
    if (number == null) {
      remember(node, IntNode.valueOf(count++), node);
      return Optional.empty();
    }
    return Optional.of(Json.object().set(AGAIN, number));
  }

  private Optional<JsonNode> restored(JsonNode node) {
    if (isLong(node)) {
      remember(IntNode.valueOf(count++), node, node);
      return Optional.empty();
    }
    return node.size() == 1 && node.has(AGAIN)
        ? Optional.ofNullable(known.get(node.get(AGAIN)))
        : Optional.empty();
  }

  private static boolean isLong(JsonNode node) {
    return node instanceof TextNode && node.textValue().length() >= LONG;
  }

  /** Forgets those that were not used for the longest time, which are the same at both ends. */
  private void remember(JsonNode key, JsonNode value, JsonNode text) {
    known.put(key, value);
    letters += length(text);
    Iterator<Map.Entry<JsonNode, JsonNode>> oldest = known.entrySet().iterator();
    while (letters > ROOM && known.size() > 1) {
      Map.Entry<JsonNode, JsonNode> entry = oldest.next();
      letters -= length(entry.getKey()) + length(entry.getValue());
      oldest.remove();
    }
  }

  /** One of key and value is the text. */
  private static long length(JsonNode node) {
    return node.isTextual() ? node.textValue().length() : 0;
  }

  /** Goes through all values in order, and replaces those for which there is something else. */
  private static void walk(JsonNode node, Function<JsonNode, Optional<JsonNode>> other) {
    if (node instanceof ObjectNode object) {
      object.properties().forEach(entry -> entry.setValue(next(entry.getValue(), other)));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, next(array.get(i), other));
      }
    }
  }

  private static JsonNode next(JsonNode node, Function<JsonNode, Optional<JsonNode>> other) {
    Optional<JsonNode> instead = other.apply(node);
    if (instead.isEmpty()) {
      walk(node, other);
    }
    return instead.orElse(node);
  }
}
