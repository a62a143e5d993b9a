package org.inkbook.ui.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.CellOutput;
import org.inkbook.ui.code.CodeField;
import org.inkbook.ui.theme.TextSize;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The three views of a notebook. */
class ViewModeTest extends CellBench {

  @BeforeEach
  void aLesson() {
    open(
        Cell.markdown("# Lesson"),
        Cell.code("//@title Train\nfit();")
            .withOutputs(List.of(CellOutput.stream("stdout", "trained"))),
        Cell.code("show(1);"));
  }

  private Optional<CodeField> code(int index) {
    return asks(() -> view.view(view.order().get(index)).flatMap(CellView::field));
  }

  @Test
  void aLessonOpensWithItsCodeFolded() {
    assertThat(code(1)).isEmpty();
    assertThat(code(2)).isPresent();
  }

  @Test
  void codeIsOpenedByItsButton() {
    click(button("Show the code"));
    assertThat(code(1)).isPresent();
    assertThat(code(1).orElseThrow().source()).startsWith("//@title Train");
  }

  @Test
  void everythingIsOpenAmongCode() {
    does(() -> view.modeProperty().set(ViewMode.CODE));
    settle();
    assertThat(code(1)).isPresent();
    assertThat(code(2)).isPresent();
  }

  @Test
  void outputsAreFoldedByALetter() {
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.O);
    does(() -> {});
    assertThat(all(".output")).isEmpty();
    robot.push(KeyCode.O);
    does(() -> {});
    assertThat(all(".output")).hasSize(1);
  }

  @Test
  void theButtonThatTurnsPagesStaysUnderThePointer() {
    does(() -> view.modeProperty().set(ViewMode.PROJECT));
    Node forth = button("Next page (Right)");
    double before = asks(() -> forth.localToScene(0, 0).getX());
    click(forth);
    settle();
    assertThat(words(one(".project-section"))).isEqualTo("Lesson");
    assertThat(asks(() -> forth.localToScene(0, 0).getX())).isEqualTo(before);
  }

  @Test
  void projectingShowsOneCellInLargeTypeWhatItShowsFirst() {
    does(() -> view.modeProperty().set(ViewMode.PROJECT));
    assertThat(look.textSizeProperty().get()).isEqualTo(TextSize.PROJECTOR);
    assertThat(words(one(".project-place"))).isEqualTo("1 / 3");
    robot.push(KeyCode.RIGHT);
    settle();
    assertThat(words(one(".project-place"))).isEqualTo("2 / 3");
    assertThat(all(".cell")).hasSize(1);
    assertThat(words(one(".project-section"))).isEqualTo("Lesson");
    Node output = one(".output");
    Node header = one(".cell-header");
    assertThat(asks(() -> output.localToScene(0, 0).getY()))
        .isLessThan(asks(() -> header.localToScene(0, 0).getY()));
    robot.push(KeyCode.LEFT);
    settle();
    assertThat(words(one(".project-place"))).isEqualTo("1 / 3");
  }

  @Test
  void escapeEndsProjectingAndGivesTheTextItsSizeBack() {
    does(() -> view.modeProperty().set(ViewMode.PROJECT));
    settle();
    robot.push(KeyCode.ESCAPE);
    settle();
    assertThat(view.modeProperty().get()).isEqualTo(ViewMode.READ);
    assertThat(look.textSizeProperty().get()).isEqualTo(TextSize.NORMAL);
    assertThat(all(".cell")).hasSize(3);
  }

  @Test
  void wordsAreWrittenAfterADoubleClick() {
    Node prose = one(".prose-cell .cell-content");
    robot.doubleClickOn(prose);
    does(() -> {});
    assertThat(asks(() -> view.isWriting())).isTrue();
    robot.write("x");
    robot.push(KeyCode.ESCAPE);
    does(() -> {});
    assertThat(asks(() -> view.isWriting())).isFalse();
    assertThat(sources().get(0)).contains("x");
    assertThat(code(0)).isEmpty();
  }
}
