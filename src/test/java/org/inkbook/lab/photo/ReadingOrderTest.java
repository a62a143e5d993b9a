package org.inkbook.lab.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {

  private static Mark mark(int number, int x, int y, int width, int height) {
    return new Mark(
        Set.of(number), new Box(x, y, width, height), new boolean[width * height], 200, number);
  }

  private static List<List<Integer>> rows(List<Mark> marks) {
    return ReadingOrder.rows(marks).stream()
        .map(row -> row.stream().map(mark -> mark.contact()).toList())
        .toList();
  }

  @Test
  void noMarksMakeNoRows() {
    assertThat(rows(List.of())).isEmpty();
  }

  @Test
  void rowsGoFromTheTopEachFromLeftToRightInWhateverOrderTheyWereFound() {
    List<Mark> marks = new ArrayList<>();
    for (int row = 0; row < 3; row++) {
      for (int i = 0; i < 4; i++) {
        marks.add(mark(10 * row + i, 60 * i, 100 * row, 40, 70));
      }
    }
    Collections.shuffle(marks, new Random(3));

    assertThat(rows(marks))
        .containsExactly(List.of(0, 1, 2, 3), List.of(10, 11, 12, 13), List.of(20, 21, 22, 23));
  }

  @Test
  void aRowMayClimbFurtherThanTheNextRowIsAway() {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      marks.add(mark(i, 60 * i, 300 - 20 * i, 40, 60));
      marks.add(mark(10 + i, 60 * i, 400 - 20 * i, 40, 60));
    }

    assertThat(rows(marks))
        .containsExactly(List.of(0, 1, 2, 3, 4, 5, 6, 7), List.of(10, 11, 12, 13, 14, 15, 16, 17));
  }

  @Test
  void aSmallDigitBelongsToTheRowOfItsTallNeighbours() {
    List<Mark> marks =
        List.of(mark(1, 0, 0, 40, 80), mark(2, 60, 30, 30, 45), mark(3, 120, 5, 40, 80));

    assertThat(rows(marks)).containsExactly(List.of(1, 2, 3));
  }

  @Test
  void aDigitFarBelowBeginsARowOfItsOwn() {
    assertThat(rows(List.of(mark(1, 0, 0, 40, 80), mark(2, 60, 90, 40, 80))))
        .containsExactly(List.of(1), List.of(2));
  }
}
