package org.inkbook.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReductionTest {

  @Test
  void aPictureThatFitsIsLeftAlone() {
    Pixels picture = Samples.noise(30, 20, 3, 1);

    assertThat(Reduction.to(picture, 30)).isSameAs(picture);
  }

  @Test
  void eachNewPixelIsTheMeanOfASquare() {
    Pixels picture = new Pixels(4, 2, 1, new byte[] {0, 10, (byte) 200, (byte) 200, 20, 30, 0, 1});

    assertThat(Reduction.to(picture, 2)).isEqualTo(new Pixels(2, 1, 1, new byte[] {15, 100}));
  }

  @Test
  void channelsDoNotMix() {
    Pixels picture = new Pixels(2, 2, 3, new byte[] {9, 0, 1, 9, 0, 1, 9, 0, 1, 9, 0, 1});

    assertThat(Reduction.to(picture, 1)).isEqualTo(new Pixels(1, 1, 3, new byte[] {9, 0, 1}));
  }

  @Test
  void aPictureLongerThanWideKeepsAtLeastOnePixelAcross() {
    assertThat(Reduction.to(Samples.noise(3, 200, 1, 1), 20).width()).isEqualTo(1);
  }
}
