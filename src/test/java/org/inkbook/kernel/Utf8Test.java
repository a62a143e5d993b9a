package org.inkbook.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Utf8Test {

  @Test
  void textIsCutBeforeACharacterThatIsNotThereWhole() {
    byte[] text = "a\u00e9\u20ac\uD83D\uDE00".getBytes(UTF_8);
    int[] whole = {0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10};
    for (int length = 0; length <= text.length; length++) {
      assertThat(Utf8.wholeCharacters(Arrays.copyOf(text, length)))
          .as("the first %d bytes", length)
          .isEqualTo(whole[length]);
    }
  }

  @Test
  void bytesThatAreNoUtf8AreNotHeldBack() {
    assertThat(Utf8.wholeCharacters(new byte[] {-128, -128, -128, -128})).isEqualTo(4);
  }
}
