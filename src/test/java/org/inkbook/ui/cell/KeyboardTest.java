package org.inkbook.ui.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.inkbook.notebook.Cell;
import org.inkbook.session.Kernel;
import org.inkbook.session.ScriptedKernel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jupyter's keys, each with what it does to the document. */
class KeyboardTest extends CellBench {
  private ScriptedKernel kernel;

  @Override
  Kernel.Starter kernel() {
    kernel = new ScriptedKernel();
    return () -> kernel;
  }

  @BeforeEach
  void threeCells() {
    open(Cell.markdown("# Words"), Cell.code("one"), Cell.code("two"));
  }

  private void press(KeyCode... keys) {
    robot.push(keys);
    does(() -> {});
  }

  private int current() {
    List<String> ids = asks(() -> view.order());
    return ids.indexOf(currentId().orElse(""));
  }

  @Test
  void arrowsAndLettersGoFromCellToCell() {
    assertThat(current()).isZero();
    press(KeyCode.DOWN);
    press(KeyCode.J);
    assertThat(current()).isEqualTo(2);
    press(KeyCode.DOWN);
    assertThat(current()).isEqualTo(2);
    press(KeyCode.K);
    press(KeyCode.UP);
    assertThat(current()).isZero();
    assertThat(asks(() -> cellView(0).isFocused())).isTrue();
  }

  private CellView cellView(int index) {
    return view.view(view.order().get(index)).orElseThrow();
  }

  @Test
  void lettersAddCellsAboveAndBelow() {
    press(KeyCode.DOWN);
    press(KeyCode.A);
    assertThat(sources()).containsExactly("# Words", "", "one", "two");
    assertThat(current()).isEqualTo(1);
    press(KeyCode.DOWN);
    press(KeyCode.B);
    assertThat(sources()).containsExactly("# Words", "", "one", "", "two");
    assertThat(current()).isEqualTo(3);
  }

  @Test
  void twiceTheLetterDeletesAndOnceMoreBringsBack() {
    press(KeyCode.DOWN);
    press(KeyCode.D);
    assertThat(sources()).hasSize(3);
    press(KeyCode.D);
    assertThat(sources()).containsExactly("# Words", "two");
    assertThat(current()).as("the next cell is selected").isEqualTo(1);
    press(KeyCode.Z);
    assertThat(sources()).containsExactly("# Words", "one", "two");
    assertThat(current()).as("what came back is selected").isEqualTo(1);
  }

  @Test
  void severalCellsAreCutAndPasted() {
    press(KeyCode.DOWN);
    press(KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(asks(() -> view.selected())).hasSize(2);
    press(KeyCode.X);
    assertThat(sources()).containsExactly("# Words");
    press(KeyCode.SHIFT, KeyCode.V);
    assertThat(sources()).containsExactly("one", "two", "# Words");
    press(KeyCode.C);
    press(KeyCode.V);
    assertThat(sources()).containsExactly("one", "one", "two", "# Words");
  }

  @Test
  void kindsAndHeadingsAreLetters() {
    press(KeyCode.DOWN);
    press(KeyCode.DIGIT2);
    assertThat(sources()).containsExactly("# Words", "## one", "two");
    press(KeyCode.Y);
    assertThat(session.snapshot().notebook().cells().get(1).kind()).isEqualTo(Cell.Kind.CODE);
    press(KeyCode.R);
    assertThat(session.snapshot().notebook().cells().get(1).kind()).isEqualTo(Cell.Kind.RAW);
    press(KeyCode.M);
    assertThat(session.snapshot().notebook().cells().get(1).kind()).isEqualTo(Cell.Kind.MARKDOWN);
  }

  @Test
  void aKeyMeantForAFieldDoesNotMakeTextOfTheCodeBehindAForm() {
    String form = "//@title Rows\nint rows = 12; //@param";
    open(Cell.markdown("# Words"), Cell.code(form), Cell.code("two"));
    press(KeyCode.DOWN);
    for (KeyCode key : List.of(KeyCode.DIGIT1, KeyCode.M, KeyCode.R)) {
      press(key);
    }
    assertThat(sources()).containsExactly("# Words", form, "two");
    assertThat(session.snapshot().notebook().cells().get(1).kind()).isEqualTo(Cell.Kind.CODE);
  }

  @Test
  void cellsAreMerged() {
    press(KeyCode.DOWN);
    press(KeyCode.SHIFT, KeyCode.M);
    assertThat(sources()).containsExactly("# Words", "one\ntwo");
    press(KeyCode.Z);
    assertThat(sources()).containsExactly("# Words", "one", "two");
  }

  @Test
  void enterWritesAndEscapeLeaves() {
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    assertThat(asks(() -> view.isWriting())).isTrue();
    robot.write("d");
    does(() -> {});
    assertThat(sources().get(1)).hasSize(4).contains("d");
    press(KeyCode.ESCAPE);
    assertThat(asks(() -> view.isWriting())).isFalse();
    assertThat(asks(() -> cellView(1).isFocused())).isTrue();
  }

  @Test
  void theCaretGoesOverTheEdgeToTheNextCell() {
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    press(KeyCode.DOWN);
    assertThat(current()).isEqualTo(2);
    assertThat(asks(() -> view.isWriting())).isTrue();
    press(KeyCode.UP);
    assertThat(current()).isEqualTo(1);
    assertThat(asks(() -> view.isWriting())).isTrue();
  }

  @Test
  void aCellIsCutAtTheCaretAndTheLowerPartIsWrittenOn() {
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    does(() -> cellView(1).field().orElseThrow().setCaret(2));
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.MINUS);
    assertThat(sources()).containsExactly("# Words", "on", "e", "two");
    assertThat(current()).isEqualTo(2);
    assertThat(asks(() -> view.isWriting())).isTrue();
  }

  @Test
  void shiftEnterRunsAndGoesOnAndAddsACellAtTheEnd() throws InterruptedException {
    press(KeyCode.DOWN);
    press(KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(kernel.next().code).isEqualTo("one");
    assertThat(current()).isEqualTo(2);
    press(KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(sources()).containsExactly("# Words", "one", "two", "");
    assertThat(asks(() -> view.isWriting())).isTrue();
  }

  @Test
  void controlEnterRunsAndStays() throws InterruptedException {
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(kernel.next().code).isEqualTo("one");
    assertThat(current()).isEqualTo(1);
    assertThat(asks(() -> view.isWriting())).isFalse();
    assertThat(sources()).containsExactly("# Words", "one", "two");
  }

  @Test
  void altEnterRunsAndAddsACellBelow() throws InterruptedException {
    press(KeyCode.DOWN);
    press(KeyCode.ALT, KeyCode.ENTER);
    assertThat(kernel.next().code).isEqualTo("one");
    assertThat(sources()).containsExactly("# Words", "one", "", "two");
    assertThat(asks(() -> view.isWriting())).isTrue();
  }

  @Test
  void undoAndRedoGoThroughTheSession() {
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    robot.write("x");
    does(() -> {});
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(sources()).containsExactly("# Words", "one", "two");
    assertThat(asks(() -> view.isWriting())).as("one goes on writing").isTrue();
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertThat(sources().get(1)).contains("x");
  }

  @Test
  void theKernelIsRestartedWhenTheReaderAgrees() throws InterruptedException {
    press(KeyCode.DOWN);
    press(KeyCode.CONTROL, KeyCode.ENTER);
    kernel.next();
    agrees = false;
    press(KeyCode.DIGIT0);
    press(KeyCode.DIGIT0);
    assertThat(kernel.closed).isNotDone();
    agrees = true;
    press(KeyCode.DIGIT0);
    press(KeyCode.DIGIT0);
    assertThat(kernel.closed).succeedsWithin(PATIENCE);
  }

  @Test
  void twiceTheLetterStops() throws InterruptedException {
    press(KeyCode.DOWN);
    press(KeyCode.CONTROL, KeyCode.ENTER);
    kernel.next();
    await("busy", () -> view.isBusy());
    press(KeyCode.I);
    press(KeyCode.I);
    assertThat(kernel.interrupted).succeedsWithin(PATIENCE);
  }

  @Test
  void wordsAreWrittenAndShownAgain() {
    press(KeyCode.ENTER);
    assertThat(asks(() -> view.isWriting())).isTrue();
    press(KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(current()).isEqualTo(1);
    assertThat(asks(() -> cellView(0).field())).isEmpty();
  }
}
