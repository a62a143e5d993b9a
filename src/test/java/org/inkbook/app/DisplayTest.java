package org.inkbook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {

  @Test
  void onLinuxAWindowNeedsADisplay() {
    assertThat(Display.missing("Linux", null, Map.of())).contains("DISPLAY is not set");
    assertThat(Display.missing("Linux", null, Map.of("DISPLAY", " "))).isPresent();
    assertThat(Display.missing("Linux", null, Map.of("DISPLAY", ":0"))).isEmpty();
  }

  @Test
  void unlessSomethingElseDraws() {
    assertThat(Display.missing("Linux", "Monocle", Map.of())).isEmpty();
  }

  @Test
  void otherSystemsHaveADisplayOfTheirOwn() {
    assertThat(Display.missing("Windows 11", null, Map.of())).isEmpty();
    assertThat(Display.missing("Mac OS X", null, Map.of())).isEmpty();
  }
}
