package org.inkbook.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.inkbook.fault.UsageException;
import org.junit.jupiter.api.Test;

class CellEditsTest {
  private final Cell words = Cell.markdown("# Words");
  private final Cell one = ran(Cell.code("int one = 1;"), "1");
  private final Cell two = ran(Cell.code("int two = 2;\nshow(two);"), "2");
  private final Cell three = Cell.code("int three = 3;");
  private final Notebook notebook = Notebook.empty().withCells(List.of(words, one, two, three));

  private static Cell ran(Cell cell, String printed) {
    return cell.withOutputs(List.of(CellOutput.stream("stdout", printed)))
        .withExecutionCount(OptionalInt.of(7));
  }

  private static List<String> sources(Notebook notebook) {
    return notebook.cells().stream().map(Cell::source).toList();
  }

  @Test
  void cellsAreAddedTogether() {
    Notebook more = CellEdits.insert(notebook, 1, List.of(Cell.code("a"), Cell.code("b")));
    assertThat(sources(more)).startsWith("# Words", "a", "b", "int one = 1;");
  }

  @Test
  void severalCellsAreRemoved() {
    assertThat(CellEdits.remove(notebook, Set.of(one.id(), three.id(), "nobody")).cells())
        .containsExactly(words, two);
  }

  @Test
  void cellsMoveTogetherAndStopAtTheEnd() {
    Set<String> ids = Set.of(one.id(), two.id());
    Notebook up = CellEdits.shift(notebook, ids, false);
    assertThat(up.cells()).containsExactly(one, two, words, three);
    assertThat(CellEdits.shift(up, ids, false)).isEqualTo(up);
    Notebook down = CellEdits.shift(notebook, ids, true);
    assertThat(down.cells()).containsExactly(words, three, one, two);
    assertThat(CellEdits.shift(down, ids, true)).isEqualTo(down);
  }

  @Test
  void cellsApartKeepTheirDistanceAsTheyMove() {
    Set<String> ids = Set.of(one.id(), three.id());
    assertThat(CellEdits.shift(notebook, ids, false).cells())
        .containsExactly(one, words, three, two);
  }

  @Test
  void mergedCodeIsOneLineApartAndKeepsWhatTheLastOneShows() {
    Notebook merged = CellEdits.merge(notebook, List.of(two.id(), one.id()));
    assertThat(sources(merged))
        .containsExactly("# Words", "int one = 1;\nint two = 2;\nshow(two);", "int three = 3;");
    Cell both = merged.cells().get(1);
    assertThat(both.id()).isEqualTo(two.id());
    assertThat(both.outputs()).isEqualTo(two.outputs());
  }

  @Test
  void mergedWordsAreAParagraphApart() {
    Notebook merged = CellEdits.merge(notebook, List.of(words.id(), one.id()));
    assertThat(merged.cells().get(0).kind()).isEqualTo(Cell.Kind.MARKDOWN);
    assertThat(sources(merged)).startsWith("# Words\n\nint one = 1;");
  }

  @Test
  void oneCellCannotBeMerged() {
    assertThat(CellEdits.merge(notebook, List.of(one.id()))).isSameAs(notebook);
  }

  @Test
  void aCellIsCutWhereTheLineBreakWas() {
    Notebook split = CellEdits.split(notebook, two.id(), "int two = 2;".length());
    assertThat(sources(split))
        .containsExactly("# Words", "int one = 1;", "int two = 2;", "show(two);", "int three = 3;");
    assertThat(split.cells().get(3).id()).isEqualTo(two.id());
    assertThat(split.cells().get(3).outputs()).isEqualTo(two.outputs());
    assertThat(split.cells().get(2).outputs()).isEmpty();
    assertThat(split.cells().get(2).id()).isNotEqualTo(two.id());
  }

  @Test
  void whatWasCutIsMergedToWhatItWas() {
    Notebook split = CellEdits.split(notebook, two.id(), "int two = 2;\n".length());
    List<String> ids = split.cells().subList(2, 4).stream().map(Cell::id).toList();
    assertThat(CellEdits.merge(split, ids)).isEqualTo(notebook);
  }

  @Test
  void aHeadingReplacesTheHeadingThereWas() {
    assertThat(CellEdits.heading(notebook, words.id(), 3).cells().get(0).source())
        .isEqualTo("### Words");
    Cell turned = CellEdits.heading(notebook, three.id(), 1).cells().get(3);
    assertThat(turned.source()).isEqualTo("# int three = 3;");
    assertThat(turned.kind()).isEqualTo(Cell.Kind.MARKDOWN);
    assertThatThrownBy(() -> CellEdits.heading(notebook, words.id(), 7))
        .isInstanceOf(UsageException.class);
  }

  @Test
  void cellsOfTheSameKindKeepWhatTheyShow() {
    Notebook turned = CellEdits.turn(notebook, Set.of(words.id(), one.id()), Cell.Kind.CODE);
    assertThat(turned.cells().get(0).kind()).isEqualTo(Cell.Kind.CODE);
    assertThat(turned.cells().get(1)).isSameAs(one);
  }

  @Test
  void aCopyIsTheSameButForItsId() {
    Cell copy = two.duplicate();
    assertThat(copy.id()).isNotEqualTo(two.id());
    assertThat(copy.outputs()).isEqualTo(two.outputs());
    assertThat(copy.source()).isEqualTo(two.source());
  }
}
