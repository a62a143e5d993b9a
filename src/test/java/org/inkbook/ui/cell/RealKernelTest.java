package org.inkbook.ui.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.inkbook.jupyter.KernelOptions;
import org.inkbook.notebook.Cell;
import org.inkbook.session.CellState;
import org.inkbook.session.Kernel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells that really run. */
class RealKernelTest extends CellBench {
  @TempDir Path folder;

  @Override
  Kernel.Starter kernel() {
    return Kernel.local(KernelOptions.in(folder).withHeap(256));
  }

  private CellState state(int index) {
    return view.status(view.order().get(index)).state();
  }

  @Test
  void aChainIsRunByTheKeyboardAndShowsWhatItMade() {
    open(Cell.code("int a = 20;"), Cell.code("int b = a + 1;"), Cell.code("b * 2"));
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    await("the last cell", () -> state(2) == CellState.DONE);
    settle();
    assertThat(asks(() -> state(0))).as("an ancestor ran, too").isEqualTo(CellState.DONE);
    assertThat(all(".cell-count").stream().map(this::words)).containsExactly("[1]", "[2]", "[3]");
    Node output = one(".output-slot .text-area");
    assertThat(asks(() -> ((TextInputControl) output).getText())).isEqualTo("42");
    does(() -> view.change(() -> session.replaceSource(view.order().get(0), "int a = 1;")));
    assertThat(all(".state-chip.stale")).hasSize(3);
    does(() -> view.runs().runStale());
    await("all again", () -> !view.isBusy() && !view.hasStale());
    settle();
    assertThat(asks(() -> ((TextInputControl) one0()).getText())).isEqualTo("4");
  }

  private Node one0() {
    return desk.lookup(".output-slot .text-area");
  }
}
