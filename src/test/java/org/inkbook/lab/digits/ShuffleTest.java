package org.inkbook.lab.digits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShuffleTest {
  private static final int[] FIVE = {0, 1, 2, 3, 4};

  @Test
  void theOrderOfASeedIsTheSameEverywhereAndForever() {
    assertThat(Shuffle.of(IntStream.range(0, 10).toArray(), 42))
        .containsExactly(3, 4, 7, 0, 8, 5, 9, 2, 6, 1);
  }

  @Test
  void theArrayGivenIsLeftAsItWas() {
    int[] values = FIVE.clone();
    Shuffle.of(values, 1);
    assertThat(values).isEqualTo(FIVE);
  }

  @Test
  void everyPlaceGetsEveryValueEquallyOften() {
    int[][] counts = new int[5][5];
    for (long seed = 0; seed < 10_000; seed++) {
      int[] shuffled = Shuffle.of(FIVE, seed);
      for (int place = 0; place < 5; place++) {
        counts[place][shuffled[place]]++;
      }
    }
    for (int[] place : counts) {
      for (int count : place) {
        assertThat(count).isCloseTo(2000, within(200)); // five standard deviations
      }
    }
  }

  @Test
  void nothingAndOneThingCanBeShuffled() {
    assertThat(Shuffle.of(new int[0], 1)).isEmpty();
    assertThat(Shuffle.of(new int[] {7}, 1)).containsExactly(7);
  }
}
