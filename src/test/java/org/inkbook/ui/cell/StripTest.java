package org.inkbook.ui.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StripTest {
  private final Strip strip = Strip.of(new double[] {100, 50, 200}, 10, 30);

  @Test
  void thingsLieBelowEachOther() {
    assertThat(strip.top(0)).isEqualTo(10);
    assertThat(strip.bottom(0)).isEqualTo(110);
    assertThat(strip.top(2)).isEqualTo(160);
    assertThat(strip.total()).isEqualTo(390);
  }

  @Test
  void aPlaceIsFoundByItsPixels() {
    assertThat(strip.at(0)).isZero();
    assertThat(strip.at(109)).isZero();
    assertThat(strip.at(110)).isEqualTo(1);
    assertThat(strip.at(5_000)).isEqualTo(2);
    assertThat(Strip.EMPTY.at(3)).isEqualTo(-1);
  }

  @Test
  void aWindowStaysWithinTheStrip() {
    assertThat(strip.clamp(-20, 100)).isZero();
    assertThat(strip.clamp(1_000, 100)).isEqualTo(290);
    assertThat(strip.clamp(50, 1_000)).as("all fits").isZero();
  }

  @Test
  void aWindowMovesAsLittleAsItTakes() {
    assertThat(Strip.toSee(120, 150, 100, 200)).as("it is seen already").isEqualTo(100);
    assertThat(Strip.toSee(50, 80, 100, 200)).as("above").isEqualTo(50);
    assertThat(Strip.toSee(400, 450, 100, 200)).as("below").isEqualTo(250);
    assertThat(Strip.toSee(400, 900, 100, 200)).as("too large: its beginning").isEqualTo(400);
  }
}
