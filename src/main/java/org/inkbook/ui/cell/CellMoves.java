package org.inkbook.ui.cell;

import java.util.List;
import java.util.Optional;
import org.inkbook.notebook.Cell;

/**
 * How a reader goes from cell to cell, and what of them is folded. Nothing here changes the
 * notebook. On JavaFX's thread only.
 */
public final class CellMoves {
  private final NotebookView view;

  CellMoves(NotebookView view) {
    this.view = view;
  }

  private Optional<Cell> current() {
    return view.currentProperty().get().flatMap(id -> view.notebook().cell(id));
  }

  /** Folds the code of the selected cells, or shows it. */
  public void foldCode() {
    current()
        .filter(Cell::isCode)
        .ifPresent(
            cell -> {
              boolean open = !view.model(cell.id()).codeOpen();
              view.selected().forEach(id -> view.foldCode(id, open));
            });
  }

  /** Folds the outputs of the selected cells, or shows them. */
  public void foldOutputs() {
    current()
        .filter(Cell::isCode)
        .ifPresent(
            cell -> {
              boolean open = !view.model(cell.id()).outputsOpen();
              view.selected().forEach(id -> view.foldOutputs(id, open));
            });
  }

  /** Shows or hides the numbers of lines. */
  public void lineNumbers() {
    view.toggleLineNumbers();
  }

  /** Selects the cell below. */
  public void next() {
    step(1, false);
  }

  /** Selects the cell above. */
  public void previous() {
    step(-1, false);
  }

  /** Selects the cell below, too. */
  public void extendDown() {
    step(1, true);
  }

  /** Selects the cell above, too. */
  public void extendUp() {
    step(-1, true);
  }

  private void step(int by, boolean extend) {
    List<String> order = view.order();
    int to = view.currentProperty().get().map(order::indexOf).orElse(-1) + by;
    if (to >= 0 && to < order.size()) {
      view.go(order.get(to), extend);
    }
  }

  /** Selects all cells. */
  public void selectAll() {
    view.selectAll();
  }

  /** Edit mode: the selected cell is written. */
  public void write() {
    view.currentProperty().get().ifPresent(view.keyboard()::write);
  }

  /** Command mode: the keyboard goes to the cell as a whole. */
  public void command() {
    view.currentProperty().get().ifPresent(view.keyboard()::command);
  }

  /** Scrolls by most of a window. */
  public void scroll(boolean down) {
    view.scroll(down);
  }
}
