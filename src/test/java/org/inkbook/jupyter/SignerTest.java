package org.inkbook.jupyter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Against the test cases of RFC 4231. */
class SignerTest {
  private static final Signer JEFE = new Signer("Jefe");

  private static List<byte[]> frames(String... texts) {
    return List.of(texts).stream().map(text -> text.getBytes(UTF_8)).toList();
  }

  @Test
  void theSecondCaseOfTheRfcIsSignedAsItSays() {
    assertThat(JEFE.sign(frames("what do ya want ", "for ", "nothing?")))
        .asString(UTF_8)
        .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  }

  @Test
  void theFirstCaseOfTheRfcIsSignedAsItSays() {
    assertThat(new Signer("\u000b".repeat(20)).sign(frames("Hi There")))
        .asString(UTF_8)
        .isEqualTo("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
  }

  @Test
  void aSignatureFitsOnlyWhatItWasMadeFor() {
    byte[] signature = JEFE.sign(frames("a", "b"));
    assertThat(JEFE.verify(signature, frames("a", "b"))).isTrue();
    assertThat(JEFE.verify(signature, frames("a", "c"))).isFalse();
    assertThat(new Signer("another").verify(signature, frames("a", "b"))).isFalse();
    assertThat(JEFE.verify(new byte[0], frames("a", "b"))).isFalse();
  }

  @Test
  void anEmptyKeySwitchesSigningOff() {
    Signer open = new Signer("");
    assertThat(open.sign(frames("a"))).isEmpty();
    assertThat(open.verify(new byte[0], frames("a"))).isTrue();
  }
}
