package org.inkbook.ui.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SelectionTest {
  private static final List<String> ORDER = List.of("a", "b", "c", "d");

  @Test
  void itGoesFromTheUpperToTheLowerEndWhicheverCameFirst() {
    assertThat(Selection.of("b").ids(ORDER)).containsExactly("b");
    assertThat(Selection.of("c").extendedTo("a").ids(ORDER)).containsExactly("a", "b", "c");
    assertThat(Selection.of("a").extendedTo("c").extendedTo("b").ids(ORDER))
        .containsExactly("a", "b");
  }

  @Test
  void whereTheCurrentCellIsGoneTheNextIsSelected() {
    assertThat(Selection.of("b").after(ORDER, List.of("a", "c", "d")).current()).contains("c");
    assertThat(Selection.of("d").after(ORDER, List.of("a", "b", "c")).current()).contains("c");
    assertThat(Selection.of("b").after(ORDER, List.of())).isEqualTo(Selection.NONE);
  }

  @Test
  void itStaysWhereTheCellsStay() {
    Selection both = Selection.of("a").extendedTo("b");
    assertThat(both.after(ORDER, List.of("b", "a", "d"))).isEqualTo(both);
    assertThat(both.after(ORDER, List.of("b", "d"))).isEqualTo(Selection.of("b"));
  }

  @Test
  void aNotebookThatOpensIsSelectedAtItsBeginning() {
    assertThat(Selection.NONE.after(List.of(), ORDER)).isEqualTo(Selection.of("a"));
    assertThat(Selection.of("x").after(List.of("x"), ORDER).current()).isEqualTo(Optional.of("a"));
  }
}
