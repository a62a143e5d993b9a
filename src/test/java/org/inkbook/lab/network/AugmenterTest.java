package org.inkbook.lab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
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
    new Augmenter(most, seed).vary(pixels, 0);
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
}
