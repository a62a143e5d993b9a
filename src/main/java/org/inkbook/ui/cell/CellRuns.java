package org.inkbook.ui.cell;

import java.util.List;
import org.inkbook.notebook.Cell;
import org.inkbook.session.Session;

/**
 * What a reader can have run: cells, and the kernel that runs them. On JavaFX's thread only; what
 * makes no sense at the moment does nothing.
 */
public final class CellRuns {
  private final Session session;
  private final NotebookView view;

  CellRuns(Session session, NotebookView view) {
    this.session = session;
    this.view = view;
  }

  /** Runs the selected cells, and shows the selected words as prose. */
  public void run() {
    List<String> ids = view.selected();
    view.currentProperty().get().ifPresent(view.keyboard()::command);
    ids.forEach(this::run);
  }

  /** Runs a cell, selected or not; of words, shows them as prose. */
  public void run(String id) {
    view.view(id).ifPresent(CellView::commit);
    if (view.notebook().cell(id).filter(Cell::isCode).isPresent()) {
      view.change(
          () -> {
            var unused = session.run(id);
          });
    }
  }

  /** Runs the selected cells and selects the next one, which is added where there is none. */
  public void runAndAdvance() {
    run();
    int next = view.actions().below();
    if (next < view.order().size()) {
      view.select(view.order().get(next));
    } else {
      view.actions().writeBelow();
    }
  }

  /** Runs the selected cells and adds one below, to be written. */
  public void runAndInsert() {
    run();
    view.actions().writeBelow();
  }

  /** Runs all cells from top to bottom. */
  public void runAll() {
    view.commitAll();
    view.change(
        () -> {
          var unused = session.runAll();
        });
  }

  /** Runs what is stale, and what that needs. */
  public void runStale() {
    view.commitAll();
    view.change(
        () -> {
          var unused = session.runStale();
        });
  }

  /** Stops the cell that runs, and gives up those that wait. */
  public void stop() {
    view.change(session::stop);
  }

  /** Starts the kernel anew, if the reader agrees: all values are lost. */
  public void restart() {
    boolean agreed =
        view.tools()
            .confirm()
            .agrees(
                "Restart the kernel? What the cells have computed is lost; what they show stays.",
                "Restart");
    if (agreed) {
      view.change(session::restart);
    }
  }
}
