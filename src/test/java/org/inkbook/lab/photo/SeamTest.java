package org.inkbook.lab.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Seams through small marks that are drawn with letters: x is ink. */
class SeamTest {

  private static boolean[] ink(String... rows) {
    String all = String.join("", rows);
    boolean[] ink = new boolean[all.length()];
    for (int i = 0; i < ink.length; i++) {
      ink[i] = all.charAt(i) == 'x';
    }
    return ink;
  }

  private static Seam cheapest(List<Seam> seams) {
    return seams.stream().min(Comparator.comparingInt(Seam::ink)).orElseThrow();
  }

  @Test
  void betweenTwoStrokesASeamCrossesNoInk() {
    boolean[] ink =
        ink(
            "xx......xx", //
            "xx......xx",
            "xx......xx",
            "xx......xx",
            "xx......xx");

    Seam seam = cheapest(Seam.through(ink, 10, 5));

    assertThat(seam.ink()).isZero();
    for (int row = 0; row < 5; row++) {
      assertThat(seam.column(row)).isBetween(2, 7);
    }
  }

  /** No straight way down is free: each column holds ink. */
  @Test
  void aSeamSlantsWithTheGapThatAStraightCutWouldMiss() {
    boolean[] ink =
        ink(
            "xxxxxxx..xxx", //
            "xxxxxx..xxxx",
            "xxxxx..xxxxx",
            "xxxx..xxxxxx",
            "xxx..xxxxxxx",
            "xx..xxxxxxxx");

    Seam seam = cheapest(Seam.through(ink, 12, 12));

    assertThat(seam.ink()).isZero();
    assertThat(seam.column(0)).isGreaterThan(seam.column(5));
  }

  @Test
  void aSeamCountsTheInkOfTheBridgeThatItHasToCross() {
    boolean[] ink =
        ink(
            "xx......xx", //
            "xx......xx",
            "xxxxxxxxxx",
            "xx......xx");

    assertThat(cheapest(Seam.through(ink, 10, 4)).ink()).isEqualTo(1);
  }

  @Test
  void seamsComeFromLeftToRightAndNoneTwice() {
    boolean[] blank = new boolean[40 * 20];

    List<Seam> seams = Seam.through(blank, 40, 20);

    assertThat(seams).hasSizeGreaterThan(5);
    for (int i = 1; i < seams.size(); i++) {
      assertThat(seams.get(i).column(10)).isGreaterThan(seams.get(i - 1).column(10));
    }
  }

  @Test
  void aMarkOfOneColumnHasNoSeam() {
    assertThat(Seam.through(ink("x", "x", "x"), 1, 3)).isEmpty();
  }
}
