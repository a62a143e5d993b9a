package org.inkbook.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * An output in the forms that travel and are stored: a MIME bundle as Jupyter's {@code
 * display_data} message and notebook files hold it.
 *
 * <p>{@link #TYPE} holds the whole value as JSON, from which it is read back; {@code text/html},
 * {@code text/plain} and, for pictures, {@code image/png} are for programs that do not know us.
 */
public final class Bundle {

  /** The MIME type of the typed JSON. A change that old readers would misread raises its number. */
  public static final String TYPE = "application/vnd.inkbook.v1+json";

  public static final String PLAIN = "text/plain";
  public static final String HTML = "text/html";
  public static final String PNG = "image/png";

  private static final ObjectMapper VERBATIM =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Bundle() {}

  /** All forms of an output; a {@link Foreign} one gives back what it came as. */
  public static ObjectNode of(Output output) {
    if (output instanceof Foreign foreign) {
      return asItCame(foreign);
    }
    PicturesAhead.forAnyone(output);
    ObjectNode bundle = typedAlone(output);
    bundle.put(HTML, Html.of(output));
    bundle.put(PLAIN, PlainText.of(output));
    if (output instanceof Images images && !images.tiles().isEmpty()) {
      bundle.put(PNG, Base64.getEncoder().encodeToString(PngWriter.png(Mosaic.of(images))));
    }
    return bundle;
  }

  /**
   * The typed form alone, for whoever reads no other and is in a hurry: {@link #of} what was read
   * back has the others. A {@link Foreign} output gives back what it came as.
   */
  public static ObjectNode typed(Output output) {
    if (output instanceof Foreign foreign) {
      return asItCame(foreign);
    }
    PicturesAhead.forUs(output);
    return typedAlone(output);
  }

  private static ObjectNode typedAlone(Output output) {
    ObjectNode bundle = JsonNodeFactory.instance.objectNode();
    bundle.set(TYPE, TypedJson.write(output));
    return bundle;
  }

  private static ObjectNode asItCame(Foreign foreign) {
    ObjectNode bundle = JsonNodeFactory.instance.objectNode();
    new TreeMap<>(foreign.data())
        .forEach((type, content) -> bundle.set(type, verbatim(type, content)));
    return bundle;
  }

  /** Whether a bundle has the typed form alone. */
  public static boolean isTypedAlone(JsonNode bundle) {
    return bundle.size() == 1 && bundle.has(TYPE);
  }

  /**
   * The output that a bundle holds.
   *
   * @return the value that {@link #of} was given when the bundle has undamaged typed JSON of this
   *     version; otherwise a {@link Foreign} with everything in the bundle
   */
  public static Output read(JsonNode bundle) {
    return TypedJson.read(bundle.path(TYPE)).orElseGet(() -> foreign(bundle));
  }

  /** How far work is, where a bundle tells that; sooner than {@link #read} where it does not. */
  public static Optional<Progress> progress(JsonNode bundle) {
    return bundle.path(TYPE).path(TypedJson.KIND).asText().equals(TypedJson.PROGRESS)
            && read(bundle) instanceof Progress progress
        ? Optional.of(progress)
        : Optional.empty();
  }

  private static Foreign foreign(JsonNode bundle) {
    Map<String, String> data = new TreeMap<>();
    bundle.properties().forEach(e -> data.put(e.getKey(), content(e.getKey(), e.getValue())));
    return new Foreign(data);
  }

  private static String content(String type, JsonNode value) {
    if (isJson(type)) {
      return value.toString();
    }
    // Notebook files may hold a long text as the list of its lines.
    return value.isArray()
        ? StreamSupport.stream(value.spliterator(), false)
            .map(JsonNode::asText)
            .reduce("", String::concat)
        : value.asText();
  }

  private static JsonNode verbatim(String type, String content) {
    if (!isJson(type)) {
      return TextNode.valueOf(content);
    }
    try {
      return VERBATIM.readTree(content);
    } catch (JsonProcessingException e) {
      return TextNode.valueOf(content);
    }
  }

  private static boolean isJson(String type) {
    return type.equals("application/json") || type.endsWith("+json");
  }
}
