package org.inkbook.lab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.inkbook.lab.digits.DigitImage;
import org.junit.jupiter.api.Test;

class AugmenterTest {
  private static final int SIZE = DigitImage.SIZE;

  /** A square of ink, 6 x 6, its centre at row 10 and column 14, to the half pixel. */
  private static byte[] square() {
    byte[] pixels = new byte[DigitImage.PIXELS];
    for (int row = 8; row < 14; row++) {
      for (int column = 12; column < 18; column++) {
        pixels[row * SIZE + column] = (byte) 200;
      }
    }
    return pixels;
  }

  private static byte[] varied(Augmentation most, long seed) {
    byte[] pixels = square();
    new Augmenter(most, seed).vary(0, pixels, 0);
    return pixels;
  }

  private static double ink(byte[] pixels) {
    double sum = 0;
    for (byte pixel : pixels) {
      sum += pixel & 0xff;
    }
    return sum;
  }

  private static double meanRow(byte[] pixels) {
    double sum = 0;
    for (int i = 0; i < pixels.length; i++) {
      sum += (pixels[i] & 0xff) * (i / SIZE);
    }
    return sum / ink(pixels);
  }

  private static double meanColumn(byte[] pixels) {
    double sum = 0;
    for (int i = 0; i < pixels.length; i++) {
      sum += (pixels[i] & 0xff) * (i % SIZE);
    }
    return sum / ink(pixels);
  }

  @Test
  void noneLeavesTheDigitAlone() {
    assertThat(varied(Augmentation.none(), 1)).isEqualTo(square());
  }

  @Test
  void aShiftMovesByWholePixelsInAllNineWays() {
    Set<String> moves = new HashSet<>();
    for (int seed = 0; seed < 200; seed++) {
      byte[] moved = varied(Augmentation.shift(1), seed);
      assertThat(ink(moved)).isEqualTo(ink(square()));
      moves.add(
          Math.round(meanRow(moved) - meanRow(square()))
              + ","
              + Math.round(meanColumn(moved) - meanColumn(square())));
    }

    assertThat(moves)
        .containsExactlyInAnyOrder(
            "-1,-1", "-1,0", "-1,1", "0,-1", "0,0", "0,1", "1,-1", "1,0", "1,1");
  }

  @Test
  void aShiftByPartsOfAPixelStaysWithinItsReachAndKeepsTheInk() {
    for (int seed = 0; seed < 50; seed++) {
      byte[] moved = varied(Augmentation.shift(1.5), seed);
      assertThat(ink(moved)).isCloseTo(ink(square()), within(30.0));
      assertThat(meanRow(moved)).isCloseTo(meanRow(square()), within(1.51));
      assertThat(meanColumn(moved)).isCloseTo(meanColumn(square()), within(1.51));
    }
  }

  @Test
  void aTurnGoesRoundTheCentreAndKeepsTheInk() {
    double largest = 0;
    for (int seed = 0; seed < 50; seed++) {
      byte[] turned = varied(Augmentation.none().rotate(30), seed);
      double y = meanRow(turned) - 13.5;
      double x = meanColumn(turned) - 13.5;
      assertThat(ink(turned)).isCloseTo(ink(square()), within(ink(square()) * 0.02));
      assertThat(Math.hypot(x, y)).isCloseTo(Math.hypot(1, 3), within(0.1));
      largest = Math.max(largest, Math.abs(x - 1));
    }
    assertThat(largest).isBetween(1.0, 1.7);
  }

  @Test
  void aScaleChangesTheInkWithTheArea() {
    for (int seed = 0; seed < 50; seed++) {
      double ratio = ink(varied(Augmentation.none().scale(0.2), seed)) / ink(square());
      assertThat(ratio).isBetween(0.8 * 0.8 - 0.03, 1.2 * 1.2 + 0.03);
    }
  }

  @Test
  void whatBecomesOfADigitFollowsFromItsTurnAlone() {
    Augmentation all =
        Augmentation.shift(1.5).rotate(6).scale(0.1).shear(8).elastic(1).thickness(0.5);
    byte[] third = square();
    new Augmenter(all, 5).vary(3, third, 0);
    Augmenter inOrder = new Augmenter(all, 5);
    byte[] last = square();
    for (int turn = 0; turn <= 3; turn++) {
      last = square();
      inOrder.vary(turn, last, 0);
    }

    assertThat(last).isEqualTo(third).isNotEqualTo(square());
  }

  @Test
  void aShearLeansTheDigitAndLeavesItsRowsWhereTheyAre() {
    double largest = 0;
    for (int seed = 0; seed < 100; seed++) {
      byte[] leaning = varied(Augmentation.none().shear(20), seed);
      assertThat(meanRow(leaning)).isCloseTo(meanRow(square()), within(0.05));
      assertThat(ink(leaning)).isCloseTo(ink(square()), within(ink(square()) * 0.01));
      largest = Math.max(largest, Math.abs(meanColumn(leaning) - meanColumn(square())));
    }

    // The square's centre lies 3 rows above the middle: it moves by 3 tan(20) at most.
    assertThat(largest).isBetween(0.95, 3 * Math.tan(Math.toRadians(20)) + 0.02);
  }

  @Test
  void anElasticFieldPullsAsFarAsAskedForAndSmoothly() {
    Elastic elastic = new Elastic();
    SplittableRandom random = new SplittableRandom(4);
    double squares = 0;
    double steps = 0;
    for (int field = 0; field < 400; field++) {
      elastic.draw(random, 2);
      for (int place = 0; place < DigitImage.PIXELS; place++) {
        squares += elastic.down(place) * elastic.down(place);
        squares += elastic.right(place) * elastic.right(place);
        if (place % SIZE > 0) {
          steps = Math.max(steps, Math.abs(elastic.down(place) - elastic.down(place - 1)));
        }
      }
    }

    assertThat(Math.sqrt(squares / (800 * DigitImage.PIXELS))).isCloseTo(2, within(0.1));
    assertThat(steps).isBetween(0.5, 2.0);
  }

  @Test
  void anElasticPullKeepsTheInkNearItsPlace() {
    for (int seed = 0; seed < 20; seed++) {
      byte[] pulled = varied(Augmentation.none().elastic(0.7), seed);
      assertThat(pulled).isNotEqualTo(square());
      assertThat(ink(pulled)).isBetween(0.5 * ink(square()), 1.7 * ink(square()));
      assertThat(meanRow(pulled)).isCloseTo(meanRow(square()), within(3.0));
    }
  }

  @Test
  void aBroaderPenAddsARowOnEachSideAndAFinerOneTakesItAway() {
    byte[] result = new byte[DigitImage.PIXELS];

    Pen.change(square(), 1, result, 0);
    assertThat(ink(result)).isEqualTo(200 * (36 + 4 * 6));
    Pen.change(square(), -1, result, 0);
    assertThat(ink(result)).isEqualTo(200 * (4 * 4));
    Pen.change(square(), 0.25, result, 0);
    assertThat(ink(result)).isEqualTo(200 * 36 + 50 * 24);
    Pen.change(square(), 0, result, 0);
    assertThat(result).isEqualTo(square());
  }

  @Test
  void thicknessVariesBothWaysWithinItsReach() {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (int seed = 0; seed < 100; seed++) {
      double ink = ink(varied(Augmentation.none().thickness(0.5), seed)) / 200;
      least = Math.min(least, ink);
      most = Math.max(most, ink);
    }

    assertThat(least).isBetween(36 - 10.1, 36 - 9.0);
    assertThat(most).isBetween(36 + 11.0, 36 + 12.1);
  }

  @Test
  void examplesShowADigitAsItMayBeSeen() {
    DigitImage digit = DigitImage.of(square());

    assertThat(Augmentation.none().examples(digit, 3).tiles())
        .hasSize(3)
        .allMatch(tile -> tile.picture().equals(digit.picture()));
    assertThat(Augmentation.none().elastic(1).examples(digit, 20).tiles()).doesNotHaveDuplicates();
    assertThat(digit).isEqualTo(DigitImage.of(square()));
  }
}
