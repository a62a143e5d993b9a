package org.inkbook.jupyter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ObituaryTest {

  @Test
  void theSignalOrTheExitCodeIsNamed() {
    assertThat(Obituary.of(137, false, "")).hasMessageContaining("killed");
    assertThat(Obituary.of(139, false, "")).hasMessageContaining("signal 11");
    assertThat(Obituary.of(3, false, "")).hasMessageContaining("System.exit(3)");
  }

  @Test
  void theLastWordsAreKept() {
    assertThat(Obituary.of(1, false, "Invalid maximum heap size"))
        .hasMessageContaining("Invalid maximum heap size");
  }

  @Test
  void anEndThatWasAskedForIsNotMourned() {
    assertThat(Obituary.of(143, true, "words")).hasMessage("The kernel was shut down.");
  }
}
