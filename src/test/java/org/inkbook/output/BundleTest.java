package org.inkbook.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  static Stream<Output> everything() {
    return Stream.concat(Samples.usual().stream(), Samples.unusual().stream());
  }

  @ParameterizedTest
  @MethodSource("everything")
  void anOutputComesBackByValueFromTheTextOfItsBundle(Output output) throws Exception {
    String wire = JSON.writeValueAsString(Bundle.of(output));

    assertThat(Bundle.read(JSON.readTree(wire))).isEqualTo(output);
  }

  @ParameterizedTest
  @MethodSource("everything")
  void theSameOutputMakesTheSameBundle(Output output) throws Exception {
    Output again = Bundle.read(JSON.readTree(Bundle.of(output).toString()));

    assertThat(Bundle.of(again).toString()).isEqualTo(Bundle.of(output).toString());
  }

  @ParameterizedTest
  @MethodSource("everything")
  void theTypedFormAloneHoldsAllOfAnOutput(Output output) throws Exception {
    ObjectNode typed = Bundle.typed(output);

    assertThat(Bundle.read(JSON.readTree(typed.toString()))).isEqualTo(output);
    assertThat(Bundle.isTypedAlone(typed)).isEqualTo(!(output instanceof Foreign));
    assertThat(Bundle.isTypedAlone(Bundle.of(output))).isFalse();
  }

  @ParameterizedTest
  @MethodSource("everything")
  void onlyABundleOfProgressTellsOfProgress(Output output) {
    assertThat(Bundle.progress(Bundle.of(output)).isPresent())
        .isEqualTo(output instanceof Progress);
  }

  @Test
  void halfACharacterIsReplacedSoThatTheBundleCanTravel() throws Exception {
    byte[] wire = JSON.writeValueAsBytes(Bundle.of(new Text("half \ud83d, whole \ud83d\ude00")));

    assertThat(Bundle.read(JSON.readTree(wire)))
        .isEqualTo(new Text("half \ufffd, whole \ud83d\ude00"));
  }

  @Test
  void theSamplesHoldEveryKind() {
    Set<Class<?>> kinds = new HashSet<>();
    Samples.usual().forEach(output -> kinds.add(output.getClass()));

    assertThat(kinds).containsExactlyInAnyOrder(Output.class.getPermittedSubclasses());
  }

  @Test
  void theTypedJsonNamesItsKindAndItsFields() {
    JsonNode json = Bundle.of(new Progress("epoch 1", 2, 4, 1.5, Double.NaN, "")).get(Bundle.TYPE);

    assertThat(json.toString())
        .isEqualTo(
            "{\"kind\":\"progress\",\"what\":\"epoch 1\",\"done\":2,\"total\":4,"
                + "\"seconds\":1.5,\"secondsLeft\":\"NaN\",\"note\":\"\"}");
  }

  @Test
  void aGridOfPicturesIsAlsoOnePicture() {
    ObjectNode bundle = Bundle.of(Samples.images(24));

    byte[] png = Base64.getDecoder().decode(bundle.get("image/png").asText());
    Pixels picture = PngReader.pixels(png);
    assertThat(picture.width()).isGreaterThan(12 * 28);
    assertThat(picture.height()).isGreaterThan(2 * 28);
    assertThat(Bundle.of(Samples.table()).has("image/png")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "7",
        "null",
        "{\"kind\":\"hologram\",\"text\":\"x\"}",
        "{\"kind\":\"java.lang.ProcessBuilder\"}",
        "{\"text\":\"x\"}",
        "{\"kind\":\"text\"}",
        "{\"kind\":\"text\",\"text\":null}",
        "{\"kind\":\"text\",\"text\":[\"x\"]}",
        "{\"kind\":\"text\",\"text\":\"x\",\"more\":1}",
        "{\"kind\":\"table\",\"title\":\"\",\"columns\":[null]}",
        "{\"kind\":\"table\",\"title\":\"\",\"columns\":[{\"kind\":\"words\",\"name\":\"a\"}]}",
        "{\"kind\":\"table\",\"title\":\"\",\"columns\":[{\"kind\":\"words\",\"name\":\"a\",\"values\":[]},"
            + "{\"kind\":\"words\",\"name\":\"b\",\"values\":[\"1\"]}]}",
        "{\"kind\":\"images\",\"title\":\"\",\"tiles\":[{\"picture\":\"iVBORw0KGgo=\",\"caption\":\"\","
            + "\"verdict\":\"NONE\",\"probabilities\":[]}]}",
        "{\"kind\":\"confusion\",\"title\":\"\",\"labels\":[\"a\"],\"counts\":[[1,2]],\"examples\":[]}"
      })
  void damagedTypedJsonMakesTheWholeBundleForeign(String typed) throws Exception {
    ObjectNode bundle = JSON.createObjectNode().put("text/plain", "as before");
    bundle.set(Bundle.TYPE, JSON.readTree(typed));

    Output output = Bundle.read(bundle);

    assertThat(output)
        .isEqualTo(new Foreign(Map.of("text/plain", "as before", Bundle.TYPE, typed)));
    assertThat(Bundle.of(output)).isEqualTo(bundle);
  }

  @Test
  void aBundleOfALaterVersionIsForeign() throws Exception {
    JsonNode bundle =
        JSON.readTree("{\"application/vnd.inkbook.v2+json\":{\"kind\":\"text\",\"text\":\"x\"}}");

    assertThat(Bundle.read(bundle)).isInstanceOf(Foreign.class);
  }

  @Test
  void aForeignBundleIsKeptAsItCame() throws Exception {
    JsonNode bundle =
        JSON.readTree(
            "{\"text/html\":\"<b>x</b>\",\"application/json\":{\"b\":1.50,\"a\":[\"1\",null,1e99]},"
                + "\"application/vnd.other+json\":\"just text\",\"image/png\":\"aGk=\"}");

    Output foreign = Bundle.read(bundle);

    assertThat(JSON.readTree(Bundle.of(foreign).toString())).isEqualTo(bundle);
  }

  @Test
  void aForeignTextMayBeAListOfLines() throws Exception {
    JsonNode bundle = JSON.readTree("{\"text/plain\":[\"one\\n\",\"two\"]}");

    assertThat(Bundle.read(bundle)).isEqualTo(new Foreign(Map.of("text/plain", "one\ntwo")));
  }

  @Test
  void whatIsNoBundleIsAnEmptyForeign() throws Exception {
    for (String json : List.of("null", "[]", "3", "\"x\"")) {
      assertThat(Bundle.read(JSON.readTree(json))).isEqualTo(new Foreign(Map.of()));
    }
  }

  @Test
  void aReadingOfAnOlderNotebookIsStillAReading() {
    ObjectNode bundle = Bundle.of(Samples.reading());
    ObjectNode typed = (ObjectNode) bundle.path(Bundle.TYPE);
    typed.remove("rejected");

    assertThat(Bundle.read(bundle)).isEqualTo(Samples.reading());

    typed.remove("editable");
    typed.path("boxes").forEach(box -> ((ObjectNode) box).remove(List.of("byHand", "way")));

    assertThat(Bundle.read(bundle)).isEqualTo(Samples.reading());

    typed.remove("photo");
    assertThat(Bundle.read(bundle)).isInstanceOf(Foreign.class);
  }
}
