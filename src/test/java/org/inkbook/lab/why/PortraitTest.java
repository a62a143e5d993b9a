package org.inkbook.lab.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Measures of painted images, against what a ruler says. */
class PortraitTest {

  @Test
  void aBarIsAsBroadAsItWasPainted() {
    assertThat(Painted.blank().box(12, 4, 3, 20, 255).portrait().strokeWidth())
        .isCloseTo(3 * 20 / 23.0, within(0.15)); // its two short ends are outline, too
    assertThat(Painted.blank().box(12, 4, 3, 20, 120).portrait().strokeWidth())
        .as("a paler pen is no finer one")
        .isCloseTo(3 * 20 / 23.0, within(0.15));
    assertThat(Painted.blank().box(0, 12, 28, 5, 255).portrait().strokeWidth()).isGreaterThan(4);
  }

  @Test
  void theCentreOfMassIsTheMiddleOfWhatWasPainted() {
    assertThat(Painted.blank().box(2, 5, 3, 7, 200).portrait().centre())
        .containsExactly(new double[] {3, 8}, within(1e-9));
    assertThat(Painted.blank().portrait().centre()).containsExactly(14, 14);
  }

  @Test
  void theBoxHoldsTheInkAndNotItsFaintRim() {
    Portrait portrait = Painted.blank().box(4, 6, 12, 10, 20).box(5, 7, 10, 8, 255).portrait();

    assertThat(portrait.box()).containsExactly(5, 7, 10, 8);
    assertThat(Painted.blank().portrait().box()).containsExactly(0, 0, 0, 0);
  }

  @Test
  void stairsToTheUpperRightLeanByTheirAngle() {
    Painted stairs = Painted.blank();
    for (int row = 4; row < 24; row++) {
      stairs.box(24 - row, row, 2, 1, 255); // one to the right for one up
    }

    assertThat(stairs.portrait().slant()).isCloseTo(45, within(0.5));
    assertThat(Painted.blank().box(12, 4, 3, 20, 255).portrait().slant())
        .isCloseTo(0, within(1e-9));
  }

  @Test
  void lightIsToldByTheFrameAndByTheMostCommonLevels() {
    Portrait inverted = Painted.blank().box(0, 0, 28, 28, 240).box(9, 4, 8, 20, 10).portrait();

    assertThat(inverted.brightFrame()).isEqualTo(1);
    assertThat(inverted.paper()).isEqualTo(240);
    assertThat(Painted.blank().box(9, 4, 8, 20, 180).portrait().ink()).isEqualTo(180);
    assertThat(Painted.blank().box(9, 4, 8, 20, 180).portrait().brightFrame()).isZero();
  }

  @Test
  void piecesAreCountedAcrossCornersAndWithoutSinglePixels() {
    Painted three =
        Painted.blank()
            .box(3, 3, 4, 4, 255)
            .box(7, 7, 4, 4, 255) // touches the first at its corner
            .box(18, 3, 2, 9, 255)
            .box(18, 18, 5, 1, 255)
            .box(2, 25, 1, 1, 255);

    assertThat(Pieces.of(three.portrait().inked()))
        .extracting(piece -> piece.length)
        .containsExactly(32, 18, 5);
  }
}
