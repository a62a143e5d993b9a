package org.inkbook.notebook;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inkbook.notebook.Param.Kind;
import org.inkbook.notebook.Param.Range;

/**
 * What stands after {@code //@param}.
 *
 * @param options an object; nothing when there is none
 * @param choices what can be chosen, or empty
 * @param description the words after it
 */
record ParamForm(JsonNode options, List<String> choices, String description) {
  private static final JsonMapper LENIENT =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
          .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
          .build();

  /** As Colab has it for a slider that does not say. */
  private static final double SLIDER_MIN = 0;

  private static final double SLIDER_MAX = 100;

  /** What is not understood is taken as description, so that nothing a teacher wrote is lost. */
  static ParamForm of(String text) {
    JsonNode options = MissingNode.getInstance();
    List<String> choices = new ArrayList<>();
    String rest = text;
    while (rest.startsWith("{") || rest.startsWith("[")) {
      try (JsonParser in = LENIENT.createParser(rest)) {
        JsonNode value = LENIENT.readTree(in);
        if (value.isArray()) {
          value.forEach(choice -> choices.add(choice.asText()));
        } else {
          options = value;
        }
        rest = rest.substring((int) in.currentLocation().getCharOffset()).strip();
      } catch (IOException e) {
        break;
      }
    }
    return new ParamForm(options, choices, rest);
  }

  Param param(String name, Literal literal, int line) {
    Kind kind = kind(literal.type());
    return new Param(
        name,
        kind,
        literal.value(),
        range(kind, literal.type()),
        choices,
        options.path("allow-input").asBoolean(false),
        description,
        line);
  }

  /** What is asked for, where the literal can hold it; else what the literal is by itself. */
  private Kind kind(LiteralType type) {
    if (!choices.isEmpty()) {
      return Kind.CHOICE;
    }
    String asked = options.path("type").asText("").toLowerCase(Locale.ROOT);
    if (type.isNumber()) {
      Kind field = type.isWhole() ? Kind.INTEGER : Kind.NUMBER;
      return asked.equals("slider") ? Kind.SLIDER : asked.equals("integer") ? Kind.INTEGER : field;
    }
    if (type == LiteralType.BOOLEAN) {
      return Kind.BOOLEAN;
    }
    return switch (asked) {
      case "photo" -> Kind.PHOTO;
      case "drawing" -> Kind.DRAWING;
      case "corrections" -> Kind.CORRECTIONS;
      default -> Kind.STRING;
    };
  }

  private Range range(Kind kind, LiteralType type) {
    boolean slider = kind == Kind.SLIDER;
    boolean whole = type.isWhole() || kind == Kind.INTEGER;
    double min = options.path("min").asDouble(slider ? SLIDER_MIN : Double.NEGATIVE_INFINITY);
    double max = options.path("max").asDouble(slider ? SLIDER_MAX : Double.POSITIVE_INFINITY);
    double step = options.path("step").asDouble(whole ? 1 : (max - min) / 100);
    return new Range(min, max, Double.isFinite(step) && step > 0 ? step : 1, whole);
  }
}
