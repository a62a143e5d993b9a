package org.inkbook.lab.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.inkbook.lab.digits.DigitGenerator;
import org.inkbook.lab.digits.DigitImage;
import org.junit.jupiter.api.Test;

/** Each change does what it says, measured. */
class RetouchTest {
  private static final DigitImage SEVEN = DigitGenerator.seeded(3).image(7, 0);

  @Test
  void aShiftByWholePixelsMovesEachPixelAndMixesNone() {
    DigitImage moved = Retouch.shifted(SEVEN, 3, -2);

    for (int row = 2; row < 26; row++) {
      for (int column = 3; column < 28; column++) {
        assertThat(moved.pixel(row - 2, column)).isEqualTo(SEVEN.pixel(row, column - 3));
      }
    }
  }

  @Test
  void whatIsInvertedTwiceOrTurnedByNothingIsTheSame() {
    assertThat(Retouch.inverted(Retouch.inverted(SEVEN))).isEqualTo(SEVEN);
    assertThat(Retouch.rotated(SEVEN, 0)).isEqualTo(SEVEN);
    assertThat(Retouch.scaled(SEVEN, 1)).isEqualTo(SEVEN);
    assertThat(Retouch.sheared(SEVEN, 0)).isEqualTo(SEVEN);
    assertThat(Retouch.thickened(SEVEN, 0)).isEqualTo(SEVEN);
  }

  @Test
  void aQuarterTurnGoesClockwise() {
    DigitImage bar = Painted.blank().box(13, 2, 2, 10, 255).image(); // from the middle to the top

    int[] box = new Portrait(Retouch.rotated(bar, 90)).box();
    assertThat(box).containsExactly(16, 13, 10, 2);
  }

  @Test
  void scalingLeavesTheCentreOfMassAndChangesTheSize() {
    Portrait before = new Portrait(SEVEN);
    Portrait half = new Portrait(Retouch.scaled(SEVEN, 0.5));

    assertThat(half.centre()).containsExactly(before.centre(), within(0.3));
    assertThat(half.box()[3]).isCloseTo(before.box()[3] / 2, within(1));
    assertThat(half.mass()).isCloseTo(before.mass() / 4, within(0.05 * before.mass()));
  }

  @Test
  void aPenOfARadiusMakesStrokesBroaderOnBothSides() {
    DigitImage bar = Painted.blank().box(12, 4, 4, 20, 255).image();

    assertThat(new Portrait(Retouch.thickened(bar, 1)).box()).containsExactly(11, 3, 6, 22);
    assertThat(new Portrait(Retouch.thickened(bar, -1)).box()).containsExactly(13, 5, 2, 18);
  }

  @Test
  void aShearLeansUprightsByItsAngle() {
    DigitImage bar = Painted.blank().box(12, 4, 3, 20, 255).image();

    assertThat(new Portrait(Retouch.sheared(bar, 20)).slant()).isCloseTo(20, within(1.0));
  }

  @Test
  void stretchingBringsPaperAndInkToTheEnds() {
    DigitImage grey = Painted.blank().box(0, 0, 28, 28, 60).box(9, 4, 8, 20, 160).image();
    DigitImage stretched = Retouch.stretched(grey, 60, 160);

    assertThat(stretched.pixel(0, 0)).isZero();
    assertThat(stretched.pixel(10, 12)).isEqualTo(255);
  }
}
