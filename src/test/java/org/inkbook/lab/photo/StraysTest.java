package org.inkbook.lab.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rows on a page of 1000 x 1000 pixels. */
class StraysTest {
  private static int pieces;
  private static final List<Mark> ROW = row(200);
  private static final List<Mark> OTHER = row(400);

  private static Mark mark(int x, int y, int width, double darkness) {
    boolean[] ink = new boolean[width * 50];
    Arrays.fill(ink, true);
    return new Mark(Set.of(pieces++), new Box(x, y, width, 50), ink, darkness, 0);
  }

  private static List<Mark> row(int y) {
    return List.of(mark(100, y, 30, 100), mark(200, y, 30, 100), mark(300, y, 30, 100));
  }

  private static List<List<Mark>> left(List<Mark> third) {
    return new Strays(1000, 1000).leaveOut(List.of(ROW, OTHER, third));
  }

  private static List<Mark> with(Mark more) {
    List<Mark> row = new ArrayList<>(row(600));
    row.add(more);
    return row;
  }

  @Test
  void aBarAloneInItsRowGoes() {
    assertThat(left(List.of(mark(500, 600, 6, 100)))).containsExactly(ROW, OTHER);
  }

  @Test
  void aBroadMarkAloneInItsRowStays() {
    assertThat(left(List.of(mark(500, 600, 30, 100)))).hasSize(3);
  }

  @Test
  void aMarkFarFainterThanTheWritingGoesWhenItIsAlone() {
    assertThat(left(List.of(mark(500, 600, 30, 40)))).containsExactly(ROW, OTHER);
    assertThat(left(with(mark(500, 600, 30, 40))).get(2)).hasSize(4);
  }

  @Test
  void aBarAmongOthersIsAOne() {
    assertThat(left(with(mark(500, 600, 6, 100))).get(2)).hasSize(4);
  }

  @Test
  void aBarAtTheVeryEdgeGoesEvenAmongOthers() {
    assertThat(left(with(mark(992, 600, 6, 100))).get(2)).hasSize(3);
  }

  @Test
  void onAPageOfFewDigitsNothingGoes() {
    List<List<Mark>> few = List.of(ROW, List.of(mark(500, 600, 6, 20)));

    assertThat(new Strays(1000, 1000).leaveOut(few)).isEqualTo(few);
  }

  @Test
  void aColumnOfSingleDigitsKeepsItsOnes() {
    List<List<Mark>> column = new ArrayList<>();
    for (int y = 100; y < 900; y += 100) {
      column.add(List.of(mark(500, y, y == 300 ? 6 : 30, 100)));
    }

    assertThat(new Strays(1000, 1000).leaveOut(column)).hasSize(8);
  }
}
