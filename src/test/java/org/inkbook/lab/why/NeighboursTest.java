package org.inkbook.lab.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.lab.digits.Digits;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  private static final DigitSet TRAIN = Digits.generated(2_500, 1, 8).train();

  @Test
  void anImageOfTheSetIsItsOwnNearest() {
    assertThat(Neighbours.nearest(TRAIN.image(1_234), TRAIN, 1)).containsExactly(1_234);
  }

  @Test
  void theNearestAreThoseOfTheSmallestSumOfSquares() {
    DigitImage image = Retouch.shifted(TRAIN.image(17), 1, 0);
    int[] expected =
        IntStream.range(0, TRAIN.size())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> distance(image, TRAIN.image(i))))
            .limit(7)
            .mapToInt(Integer::intValue)
            .toArray();

    assertThat(Neighbours.nearest(image, TRAIN, 7)).containsExactly(expected);
  }

  @Test
  void aSetOfFewGivesAllOfThem() {
    assertThat(Neighbours.nearest(TRAIN.image(0), TRAIN.first(3), 7)).hasSize(3).startsWith(0);
  }

  @Test
  void theMeanIsTakenPixelByPixelAndOfOneDigitAlone() {
    DigitSet set =
        DigitSet.of(
            "painted",
            List.of(
                Painted.blank().box(0, 0, 2, 1, 100).image(),
                Painted.blank().box(1, 0, 2, 1, 201).image(),
                Painted.blank().box(0, 0, 28, 28, 255).image()),
            List.of(4, 4, 9));

    DigitImage mean = MeanDigits.of(set, 4);
    assertThat(IntStream.range(0, 4).map(column -> mean.pixel(0, column)))
        .containsExactly(50, 151, 101, 0);
    assertThat(MeanDigits.of(set, 0)).isEqualTo(Painted.blank().image());
  }

  private static double distance(DigitImage a, DigitImage b) {
    double sum = 0;
    for (int i = 0; i < DigitImage.PIXELS; i++) {
      sum += Math.pow(a.pixel(i / 28, i % 28) - b.pixel(i / 28, i % 28), 2);
    }
    return sum;
  }
}
