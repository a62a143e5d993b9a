package org.inkbook.jupyter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {
  private static final String CODE = "a\uD83D\uDE00b";

  @Test
  void aCharacterOutsideTheBasicPlaneCountsOnceOnTheWireAndTwiceInJava() {
    assertThat(CodePoints.fromIndex(CODE, 3)).isEqualTo(2);
    assertThat(CodePoints.toIndex(CODE, 2)).isEqualTo(3);
    assertThat(CodePoints.toIndex(CODE, 3)).isEqualTo(4);
  }

  @Test
  void positionsOutOfRangeAreClamped() {
    assertThat(CodePoints.toIndex(CODE, 99)).isEqualTo(4);
    assertThat(CodePoints.toIndex(CODE, -1)).isZero();
    assertThat(CodePoints.fromIndex(CODE, 99)).isEqualTo(3);
  }
}
