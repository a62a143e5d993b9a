package org.inkbook.jupyter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RepeatedTextsTest {
  private static final int LARGE = 1_000_000;

  private final RepeatedTexts kernel = new RepeatedTexts();
  private final RepeatedTexts client = new RepeatedTexts();

  private static ObjectNode steps(String... pictures) {
    ObjectNode content = Json.object().put("kind", "steps");
    for (String picture : pictures) {
      content.withArray("steps").addObject().put("name", "a step").put("picture", picture);
    }
    return content;
  }

  private static String picture(char letter, int length) {
    return String.valueOf(letter).repeat(length);
  }

  /** Sends content; gives the letters that went over the wire. */
  private int sent(ObjectNode content) throws IOException {
    ObjectNode meant = content.deepCopy();
    kernel.shorten(content);
    byte[] wire = Json.write(content);
    ObjectNode received = Json.read(wire);
    client.restore(received);
    assertThat(received).isEqualTo(meant);
    return wire.length;
  }

  @Test
  void aLongTextGoesOverTheWireOnce() throws IOException {
    String photo = picture('p', LARGE);
    assertThat(sent(steps(photo, picture('a', LARGE)))).isGreaterThan(2 * LARGE);
    assertThat(sent(steps(photo, picture('b', LARGE)))).isBetween(LARGE, LARGE + 500);
    assertThat(sent(steps(photo, picture('a', LARGE), photo))).isLessThan(500);
  }

  @Test
  void shortTextsAndNumbersAreSentAsTheyAre() throws IOException {
    ObjectNode content = steps("short", "short").put("inkbook:again", 0).put("n", 3);
    ObjectNode before = content.deepCopy();
    kernel.shorten(content);
    assertThat(content).isEqualTo(before);
    assertThat(sent(content)).isPositive();
  }

  @Test
  void bothEndsForgetTheSameSoThatNothingIsMissing() throws IOException {
    String photo = picture('p', LARGE);
    for (int turn = 0; turn < 60; turn++) {
      String other = turn + picture((char) ('A' + turn % 26), LARGE);
      assertThat(sent(steps(photo, other))).isLessThan(2 * LARGE + 500);
      assertThat(sent(steps(turn % 7 == 0 ? "0" + picture('A', LARGE) : other))).isPositive();
    }
    assertThat(sent(steps(photo))).as("what is used again and again stays").isLessThan(500);
  }

  @Test
  void aTextLongerThanAllThatIsRememberedIsSentWhole() throws IOException {
    String huge = picture('h', 30 * LARGE);
    assertThat(sent(steps(huge))).isGreaterThan(30 * LARGE);
    assertThat(sent(steps("x"))).isLessThan(500);
    assertThat(sent(steps(picture('n', LARGE)))).isGreaterThan(LARGE);
  }
}
