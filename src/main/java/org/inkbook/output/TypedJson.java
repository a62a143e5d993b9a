package org.inkbook.output;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Optional;

/**
 * Outputs as JSON and back, field by field of their records, with a {@code kind} in front. The
 * names of the kinds are written down here, so that a class may be renamed without breaking a
 * notebook, and a notebook can never name a class.
 */
final class TypedJson {
  static final String KIND = "kind";
  static final String PROGRESS = "progress";

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(Output.class, Kinds.class)
          .addMixIn(Table.Column.class, ColumnKinds.class)
          .addMixIn(Failure.class, FailureFields.class)
          .addModule(
              new SimpleModule()
                  .addSerializer(String.class, new WholeText())
                  .addSerializer(Pixels.class, new PixelsJson.Writer())
                  .addDeserializer(Pixels.class, new PixelsJson.Reader()))
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private TypedJson() {}

  static JsonNode write(Output output) {
    return MAPPER.valueToTree(output);
  }

  /** The output that was written; empty when this is no such JSON, or not of this version. */
  static Optional<Output> read(JsonNode json) {
    try {
      return Optional.ofNullable(MAPPER.treeToValue(OlderJson.completed(json), Output.class));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = TypedJson.KIND)
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "text", value = Text.class),
    @JsonSubTypes.Type(name = "table", value = Table.class),
    @JsonSubTypes.Type(name = "images", value = Images.class),
    @JsonSubTypes.Type(name = "chart", value = Chart.class),
    @JsonSubTypes.Type(name = "confusion", value = Confusion.class),
    @JsonSubTypes.Type(name = "probabilities", value = Probabilities.class),
    @JsonSubTypes.Type(name = "network", value = NetworkDiagram.class),
    @JsonSubTypes.Type(name = "steps", value = Steps.class),
    @JsonSubTypes.Type(name = "reading", value = Reading.class),
    @JsonSubTypes.Type(name = TypedJson.PROGRESS, value = Progress.class),
    @JsonSubTypes.Type(name = "failure", value = Failure.class)
  })
  private interface Kinds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = TypedJson.KIND)
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "words", value = Table.Words.class),
    @JsonSubTypes.Type(name = "numbers", value = Table.Numbers.class)
  })
  private interface ColumnKinds {}

  /** The record's own {@code kind} would be taken for the kind of output. */
  private interface FailureFields {
    @JsonProperty("error")
    String kind();
  }

  /** Half of a character, as a careless {@code substring} leaves it, cannot be written as UTF-8. */
  private static final class WholeText extends StdSerializer<String> {
    private static final long serialVersionUID = 1L;

    WholeText() {
      super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(Wording.whole(text));
    }
  }
}
